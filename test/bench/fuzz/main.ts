import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { examine, type Examined } from './examine';
import { inputOf } from './inputs';

/**
 * Damages a sample of every kind of source and of draft, gives it to the product, and counts crashes, hangs and breaches
 * of what it promises: `npm run fuzz [-- --inputs 20000] [--seed 1] [--from 0]`. Each input is known by its number, so that one can
 * be looked at alone: `--from 1234 --inputs 1`. Ends with 1 where anything was found.
 */
const HANG_MS = 10_000;

/** Time on the clock after which an input that waits without working has hung, too. Unit: ms. */
const WAIT_MS = 120_000;

/** How often a thread is looked at. Unit: ms. */
const LOOK_MS = 250;

/** Memory of the thread. Unit: MB. Default: 1,024. Source: twice what the reading thread may have. */
const MEMORY_MB = 1024;

interface Work {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

type Said = { readonly at: number; readonly begins: true } | ({ readonly at: number } & Examined);

const numberOf = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

/** In the thread: one input after another. */
async function work({ seed, from, to }: Work): Promise<void> {
  for (let at = from; at < to; at += 1) {
    parentPort?.postMessage({ at, begins: true } satisfies Said);
    const examined = await examine(inputOf(seed, at));
    parentPort?.postMessage({ at, ...examined } satisfies Said);
  }
}

interface Ending {
  /** The next input. */
  readonly next: number;
  readonly fault?: string;
}

/** Starts a thread and waits until it has done all, fails, or hangs on an input. */
function run(range: Work, onExamined: (at: number, examined: Examined) => void): Promise<Ending> {
  const worker = new Worker(__filename, { workerData: range, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let at = range.from;
  let watch: NodeJS.Timeout | undefined;
  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      clearInterval(watch);
      worker.removeAllListeners();
      // What a thread says while it is ended concerns nobody.
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(ending);
    };
    worker.on('message', (said: Said) => {
      at = said.at;
      clearInterval(watch);
      if ('begins' in said)
        watch = watched(() => {
          end({ next: at + 1, fault: 'hang' });
        });
      else onExamined(at, said);
    });
    worker.on('error', (fault) => {
      end({ next: at + 1, fault: `crash: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}` });
    });
    worker.on('exit', () => {
      end({ next: range.to });
    });
  });
}

/** Counts time on the processor, of which a busy machine gives less: this thread has next to nothing to do itself. */
function watched(onHang: () => void): NodeJS.Timeout {
  const [began, cost] = [performance.now(), process.cpuUsage()];
  return setInterval(() => {
    const { user, system } = process.cpuUsage(cost);
    if ((user + system) / 1000 > HANG_MS || performance.now() - began > WAIT_MS) onHang();
  }, LOOK_MS);
}

async function main(): Promise<void> {
  const [seed, from] = [numberOf('seed', 1), numberOf('from', 0)];
  const to = from + numberOf('inputs', 20_000);
  const found = { read: 0, crashes: 0, hangs: 0, breaches: 0 };
  const tell = (at: number, what: string): void => {
    console.log(`${String(at)} ${inputOf(seed, at).name}: ${what}`);
  };
  for (let at = from; at < to;) {
    const { next, fault } = await run({ seed, from: at, to }, (place, { isRead, broken }) => {
      if (isRead) found.read += 1;
      if (broken.length === 0) return;
      found.breaches += 1;
      tell(place, `breach: ${broken.slice(0, 3).join('; ')}`);
    });
    if (fault !== undefined) {
      found[fault === 'hang' ? 'hangs' : 'crashes'] += 1;
      tell(next - 1, fault);
    }
    at = next;
  }
  const { read, crashes, hangs, breaches } = found;
  console.log(
    `${String(to - from)} inputs, ${String(read)} of them read: ${String(crashes)} crashes, ${String(hangs)} hangs over ${String(HANG_MS / 1000)} s, ${String(breaches)} breaches`,
  );
  if (crashes + hangs + breaches > 0) process.exitCode = 1;
}

void (isMainThread ? main() : work(workerData as Work));
