import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { makePairs } from './pairs/makePairs';

const USAGE = 'Usage: node test/bench/run.mjs train/head TEXTS OUT [--most N] [--seed N]';

/** Writes pairs of statement and window, made from the texts of a folder, one JSON object a line, and counts them. */
async function main(given: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { most: { type: 'string', default: '6500' }, seed: { type: 'string', default: '17' } },
    allowPositionals: true,
  });
  const [texts, out] = positionals;
  if (texts === undefined || out === undefined) {
    console.error(USAGE);
    return 2;
  }
  const stream = createWriteStream(out);
  const counts = new Map<string, number>();
  for (const { name, ...pair } of makePairs(texts, Number(values.most), Number(values.seed))) {
    const key = `${name} ${pair.label}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!stream.write(`${JSON.stringify({ set: `made.${name}`, ...pair })}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  for (const [key, count] of [...counts].sort()) console.log(key, count);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
