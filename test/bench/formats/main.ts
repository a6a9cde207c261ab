import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { apartFormats } from '../../../src/formats/apart';
import type { Format, ReadOptions, ReadText } from '../../../src/formats/format';
import { formats } from '../../../src/formats/index';
import { readingLimits } from '../../../src/formats/limits';
import { oracles, type Oracle } from './oracles';
import { wordBagF1 } from './wordBag';

/**
 * Holds what we read of real files against what other programs do: `npm run bench:formats [-- FOLDER [EXTENSION]]`. The
 * folder is searched with its subfolders. No file of it is part of the project.
 */
async function main(): Promise<void> {
  const [folder = '../shared/data/formats', only] = process.argv.slice(2);
  if (!existsSync(folder)) {
    console.log(`Nothing to measure: there is no folder ${folder}`);
    return;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const [extension, oracle] of Object.entries(oracles)) {
    const own = files.filter((file) => extname(file) === `.${extension}`).map((file) => join(folder, file));
    if ((only ?? extension) === extension && own.length > 0) await measure(extension, oracle, own);
  }
}

/** What became of one file. */
interface Result {
  readonly file: string;
  readonly ms: number;
  /** Absent without an oracle, and where neither reads any words. */
  readonly f1?: number;
  readonly said: string;
}

async function measure(extension: string, oracle: Oracle, files: readonly string[]): Promise<void> {
  const format = [...formats, ...apartFormats].find(({ extensions }) => extensions.includes(extension));
  if (format === undefined) {
    console.log(`\n${extension}: ${String(files.length)} files, but no format reads them yet`);
    return;
  }
  console.log(`\n${extension}: ${String(files.length)} files, held against ${oracle.name}`);
  const results: Result[] = [];
  for (const file of files) results.push(await resultOf(format, oracle, file));
  report(results, oracle);
  if (oracle.baseline !== undefined) await reportSpeed(format, oracle.baseline, files);
  console.log(`  peak memory of this process so far: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
}

const options: ReadOptions = { limits: readingLimits, skip: new Set(), onPage: () => undefined };

async function resultOf(format: Format, oracle: Oracle, file: string): Promise<Result> {
  const started = performance.now();
  const outcome = await format.read({ name: file, bytes: readFileSync(file) }, options);
  const ms = performance.now() - started;
  const text = outcome.ok ? wordsOf(outcome.value) : '';
  const problems = outcome.ok ? outcome.value.problems : [outcome.problem];
  const said = problems.map((problem) => JSON.stringify(problem)).join(' ');
  const expected = oracle.texts(file);
  if (expected === undefined || (text === '' && expected.every((one) => one.trim() === ''))) return { file, ms, said };
  return { file, ms, said, f1: Math.max(...expected.map((one) => wordBagF1(text, one))) };
}

/** Without page marks, which no other program writes. */
const wordsOf = ({ text, masked = text, blocks }: ReadText): string =>
  blocks
    .filter(({ role }) => role !== 'metadata')
    .map(({ span }) => masked.slice(span.start, span.end))
    .join('\n');

/** How many of the worst are shown. */
const WORST = 12;

function report(results: readonly Result[], { name }: Oracle): void {
  const compared = results.flatMap((result) => (result.f1 === undefined ? [] : [{ ...result, f1: result.f1 }]));
  const sorted = compared.toSorted((one, other) => one.f1 - other.f1);
  if (sorted.length === 0) console.log(`  nothing compared: is ${name} installed?`);
  else
    console.log(
      `  word-bag F1: median ${(sorted[Math.floor(sorted.length / 2)]?.f1 ?? 0).toFixed(4)} of ${String(sorted.length)} compared`,
    );
  for (const { file, f1, ms, said } of sorted.slice(0, WORST))
    console.log(`  ${f1.toFixed(3)} ${ms.toFixed(0).padStart(5)} ms  ${file} ${said}`);
  const silent = results.filter(({ f1, said }) => f1 === undefined && said === '');
  console.log(`  neither text nor a problem: ${silent.map(({ file }) => file).join(', ') || 'none'}`);
  for (const { file, said } of results.filter(({ f1, said }) => f1 === undefined && said !== ''))
    console.log(`  not compared: ${file} ${said}`);
}

/** Both in turns, three times, so that neither profits from a warm engine; the best counts. */
async function reportSpeed(
  format: Format,
  baseline: NonNullable<Oracle['baseline']>,
  files: readonly string[],
): Promise<void> {
  const own: number[] = [];
  const other: number[] = [];
  let units = 0;
  for (let round = 0; round < 3; round += 1) {
    own.push(await timed(files, (bytes) => format.read({ name: 'a', bytes }, options)));
    units = 0;
    other.push(await timed(files, async (bytes) => (units += await baseline.run(bytes).catch(() => 0))));
  }
  const [ownMs, otherMs] = [Math.min(...own), Math.min(...other)];
  const rate = (ms: number): string => `${((units * 1000) / ms).toFixed(0)} ${baseline.unit}/s`;
  console.log(`  speed: ${rate(ownMs)}; ${baseline.name}: ${rate(otherMs)}; ratio ${(otherMs / ownMs).toFixed(2)}`);
}

async function timed(files: readonly string[], read: (bytes: Uint8Array) => unknown): Promise<number> {
  const bytes = files.map((file) => Uint8Array.from(readFileSync(file)));
  const started = performance.now();
  for (const one of bytes) await read(one);
  return performance.now() - started;
}

void main();
