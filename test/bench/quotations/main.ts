import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import { readSource } from '../../../src/formats/readSource';
import { pdfDamaged } from '../../support/pdfDamage';
import { flaggedPercent, quotationFigures, type QuotationFigure } from '../../support/quotationFigures';
import { quotationSamples, type QuotationSample } from '../../support/quotationSample';
import { randomFrom, type Random } from '../../support/random';

/**
 * How many altered quotations are caught, and how many honest ones flagged, on clean text and on text with the defects of
 * PDFs. `npm run bench:quotations [-- DRAWS] [--show]`; the same draws in every run. Sources are the corpus when it is
 * there, otherwise the example's.
 */
async function main(): Promise<void> {
  const draws = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 2000);
  const texts = corpus();
  const random = randomFrom(20261123);
  const samples = drawn(texts, draws, random);
  console.log(`${String(texts.length)} sources, ${String(draws)} draws, ${String(samples.length)} quotations`);
  report('clean text', await engineOf(texts), samples);
  const damaged = texts.map(({ name, text }) => ({ name, text: pdfDamaged(text, headOf(name), random) }));
  report('text with the defects of PDFs', await engineOf(damaged), samples);
  await reportAbsent(texts, Math.ceil(draws / 4), random);
}

interface Text {
  readonly name: string;
  readonly text: string;
}

/** Words of a source that is not there: they stand nowhere, and must not be called an alteration of others. */
async function reportAbsent(texts: readonly Text[], draws: number, random: Random): Promise<void> {
  const [absent, present] = [texts.filter((_, at) => at % 5 === 0), texts.filter((_, at) => at % 5 !== 0)];
  const samples = drawn(absent, draws, random).filter(({ kind }) => kind === 'verbatim');
  const { flagged = [], passed = [] } = quotationFigures(await engineOf(present), samples)[0] ?? {};
  const altered = flagged.filter(({ verdict }) => verdict.kind === 'contradicted');
  const share = (100 * altered.length) / Math.max(1, samples.length);
  console.log(
    `\nwords of a source that is not there: ${String(samples.length)}, called altered ${share.toFixed(2)} %,`,
  );
  console.log(`  told as found nowhere ${String(flagged.length - altered.length)}, passed ${String(passed.length)}`);
  for (const { claim } of process.argv.includes('--show') ? [...altered, ...passed.slice(0, 8)] : [])
    console.log(`  ${claim.text}`);
}

/** The small corpus, unpacked once below `out`; the example's sources where there is none. */
function corpus(): readonly Text[] {
  const packed = '../shared/data/corpora/small.tar.xz';
  const folder = 'out/corpora';
  if (!existsSync(packed)) console.log(`${packed} is not there: the example's sources stand in.`);
  else if (!existsSync(join(folder, 'small'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xJf', packed, '-C', folder]);
  }
  const from = existsSync(packed) ? join(folder, 'small') : 'examples/sources';
  return readdirSync(from)
    .sort()
    .map((name) => ({ name: name.replace(/\.md$/, '.txt'), text: readFileSync(join(from, name), 'utf8') }));
}

const headOf = (name: string): string => name.replace(/\.\w+$/, '').replace(/[-_]/g, ' ');

function drawn(texts: readonly Text[], draws: number, random: Random): readonly QuotationSample[] {
  const vocabulary = [...new Set(texts.flatMap(({ text }) => text.slice(0, 4000).match(/\b\p{Ll}{5,}\b/gu) ?? []))];
  return Array.from({ length: draws }, () => quotationSamples(random.pick(texts).text, random, vocabulary)).flat();
}

async function engineOf(texts: readonly Text[]): Promise<Engine> {
  const engine = createEngine();
  for (const { name, text } of texts) {
    const read = await readSource(name as DocumentId, { name, bytes: new TextEncoder().encode(text) });
    if (read.ok) engine.put(read.value);
  }
  return engine;
}

function report(title: string, engine: Engine, samples: readonly QuotationSample[]): void {
  const started = performance.now();
  const figures = quotationFigures(engine, samples);
  const spent = (performance.now() - started) / samples.length;
  console.log(`\n${title} (${spent.toFixed(2)} ms a claim)`);
  for (const one of figures) console.log(row(one));
  const honest = figures.filter(({ isHonest }) => isHonest);
  const altered = figures.filter(({ isHonest }) => !isHonest);
  console.log(`  caught ${flaggedPercent(altered).toFixed(2)} %, false alarms ${flaggedPercent(honest).toFixed(2)} %`);
  if (process.argv.includes('--show')) figures.forEach(show);
}

const row = (one: QuotationFigure): string =>
  `  ${one.isHonest ? 'honest ' : 'altered'}  ${one.kind.padEnd(26)} ${String(one.drawn).padStart(5)}  ${one.isHonest ? 'flagged' : 'caught'} ${flaggedPercent([one]).toFixed(2).padStart(6)} %`;

/** The first few that went wrong. */
function show({ kind, isHonest, flagged, passed }: QuotationFigure): void {
  for (const { claim, verdict, rule } of (isHonest ? flagged : passed).slice(0, 4)) {
    const differences = verdict.kind === 'contradicted' ? verdict.discrepancies : [];
    console.log(`\n${kind}: ${verdict.kind} (${rule})\n  ${claim.text}`);
    for (const { claimed, found } of differences) console.log(`  ${claimed.text} → ${found.text} (${found.document})`);
  }
}

void main();
