// Loaded before a program and each of its threads: whoever reaches for a network ends the program.
const end = () => {
  process.stderr.write('NETWORK\n');
  process.kill(process.pid, 'SIGKILL');
};
for (const [name, functions] of [
  ['node:net', ['connect', 'createConnection']],
  ['node:dns', ['lookup', 'resolve']],
  ['node:http', ['request', 'get']],
  ['node:https', ['request', 'get']],
  ['node:dgram', ['createSocket']],
])
  for (const one of functions) require(name)[one] = end;
require('node:net').Socket.prototype.connect = end;
globalThis.fetch = end;
