// Measures how long the extension host is held up: a second tiny extension in the same process, which asks for a turn
// every few milliseconds and notes the longest task between two turns. A task is as long as the thread worked in it, not
// as the clock went on: on a busy machine the thread also waits for its turn on the processor. It runs while a file named
// `measure` stands beside its own code.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CODE = `
const fs = require('node:fs');
const path = require('node:path');
const EVERY_MS = 2;
exports.activate = () => {
  const marker = path.join(__dirname, 'measure');
  const report = path.join(__dirname, 'report.json');
  const workedMs = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let last = workedMs();
  let measuring = false;
  let tasks = [];
  const timer = setInterval(() => {
    if (measuring) tasks.push(workedMs() - last);
    last = workedMs();
  }, EVERY_MS);
  const poll = setInterval(() => {
    const wanted = fs.existsSync(marker);
    if (measuring && !wanted) {
      tasks.sort((a, b) => b - a);
      fs.writeFileSync(report, JSON.stringify({ longestMs: tasks[0], p99Ms: tasks[Math.floor(tasks.length / 100)], turns: tasks.length, worst: tasks.slice(0, 10), pid: process.pid }));
      tasks = [];
    }
    if (!measuring && wanted) fs.rmSync(report, { force: true });
    measuring = wanted;
    last = workedMs();
  }, 50);
  return { dispose() { clearInterval(timer); clearInterval(poll); } };
};
`;

/** Puts the probe among the sandbox's extensions; it starts with VS Code. */
export function installProbe(sandbox) {
  const folder = path.join(sandbox.extensions, 'groundwork-test.probe-1.0.0');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'probe',
    publisher: 'groundwork-test',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    main: './probe.js',
    activationEvents: ['onStartupFinished'],
    extensionKind: ['workspace'],
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'probe.js'), CODE);
  registerExtension(sandbox, folder, manifest);
  const marker = path.join(folder, 'measure');
  const report = path.join(folder, 'report.json');
  return {
    /** Opens the window that counts. */
    async start() {
      writeFileSync(marker, '');
      await pause(200);
    },
    /** Closes it and gives the longest task in milliseconds. */
    async stop() {
      rmSync(marker, { force: true });
      for (let turn = 0; turn < 100 && !existsSync(report); turn += 1) await pause(50);
      return JSON.parse(readFileSync(report, 'utf8'));
    },
  };
}

/** VS Code reads its list of extensions, not the folder. */
function registerExtension(sandbox, folder, { publisher, name, version }) {
  const list = path.join(sandbox.extensions, 'extensions.json');
  const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  known.push({
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: folder, scheme: 'file' },
    relativeLocation: path.basename(folder),
  });
  writeFileSync(list, JSON.stringify(known));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
