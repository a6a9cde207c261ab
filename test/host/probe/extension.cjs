// Runs in the extension host beside the extension under test: asks for a turn every few milliseconds and notes how much the
// thread worked in between. `../probe.mjs` steers it through files beside this one: `measure` stands while a window is open.
const { existsSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const EVERY_MS = 2;
const POLL_MS = 50;
/** How many of the longest tasks are reported one by one. */
const KEPT = 10;

const at = (name) => path.join(__dirname, name);

exports.activate = () => {
  let tasks;
  let began;
  let last = clock();
  const turn = () => {
    const now = clock();
    tasks?.push({ ms: now.workedMs - last.workedMs, waitMs: now.ms - last.ms - EVERY_MS, endedAt: Date.now() });
    last = clock();
  };
  const open = () => {
    tasks = [];
    last = clock();
    began = process.cpuUsage();
    write('open', {});
  };
  const close = () => {
    // The task that is going on now belongs to the window too.
    turn();
    rmSync(at('open'), { force: true });
    const { user, system } = process.cpuUsage(began);
    write('report.json', { ...summary(tasks), processMs: (user + system) / 1000 });
    tasks = undefined;
  };
  const poll = () => {
    const isWanted = existsSync(at('measure'));
    if (isWanted && tasks === undefined) open();
    else if (!isWanted && tasks !== undefined) close();
    if (existsSync(at('stall'))) stall();
  };
  setInterval(turn, EVERY_MS);
  setInterval(poll, POLL_MS);
};

/** The time on the clock, and how long this thread has worked so far. */
function clock() {
  const { user, system } = process.threadCpuUsage();
  return { ms: performance.now(), workedMs: (user + system) / 1000 };
}

function summary(tasks) {
  const longest = tasks.toSorted((one, other) => other.ms - one.ms);
  const kept = longest.slice(0, KEPT);
  return {
    longestMs: longest[0].ms,
    longestWaitMs: Math.max(...tasks.map(({ waitMs }) => waitMs)),
    p99Ms: longest[Math.floor(longest.length / 100)].ms,
    turns: tasks.length,
    worst: kept.map(({ ms }) => ms),
    tasks: kept,
    pid: process.pid,
    neighbours: neighbours(),
  };
}

/** The folders of installed extensions whose code is loaded in this very process. */
function neighbours() {
  const parent = path.dirname(__dirname) + path.sep;
  const inside = Object.keys(require.cache).filter((file) => file.startsWith(parent));
  const folders = new Set(inside.map((file) => file.slice(parent.length).split(path.sep)[0]));
  folders.delete(path.basename(__dirname));
  return [...folders];
}

/** Works for some time without a pause, so that a test can tell whether the probe sees it. */
function stall() {
  const ms = Number(readFileSync(at('stall'), 'utf8'));
  rmSync(at('stall'));
  const until = clock().workedMs + ms;
  while (clock().workedMs < until);
}

/** Renamed when whole: the reader never meets half a file. */
function write(name, content) {
  writeFileSync(at(`${name}.part`), JSON.stringify(content));
  renameSync(at(`${name}.part`), at(name));
}
