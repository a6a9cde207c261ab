// What must not outlive this process: servers, throw-away folders. A test run is often ended by Ctrl+C or by a time limit.
const pending = new Set();
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Has `undo` (synchronous) run when this process ends, however it ends; calling the returned function runs it now. */
export function atExit(undo) {
  if (pending.size === 0) listen();
  pending.add(undo);
  return () => {
    if (pending.delete(undo)) undo();
  };
}

let isListening = false;

function listen() {
  if (isListening) return;
  isListening = true;
  process.once('exit', undoAll);
  for (const [name, code] of Object.entries(SIGNALS)) process.once(name, () => process.exit(code));
}

/** The last first: a server goes before the folder that it runs in. */
function undoAll() {
  for (const undo of [...pending].reverse()) undo();
}
