import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readDataSet } from '../data/rows';
import { fitDetectors } from './detectors';
import { learnedSource } from './learnedSource';
import { samplesOf, type Sample } from './samples';
import { fitSupport, leaveOneOut, type Family } from './support';
import { chooseThresholds } from './thresholds';

/** What support is fitted on: claims as people or machines wrote them, by origin. */
const FAMILIES: readonly (readonly string[])[] = [
  ['wice.dev'],
  ['lfqa.dev'],
  ['gensearch.dev'],
  ['factcheckgpt.dev'],
  ['begin.dev', 'begin.train'],
  ['qags_cnndm.dev'],
  ['citint.dev', 'citint.train'],
];

/** What the detectors are fitted on: backed claims, and the same claims with one edit. */
const EDITED = 'claimswap.train';

/** Claims of one file that are looked at: more change nothing in the second digit. */
const MOST = 20_000;

/** The generated file. */
const TARGET = 'src/engine/verification/learnedWeights.ts';

const folder = process.argv[2] ?? '../shared/data/factcheck';

const read = (name: string): Promise<readonly Sample[]> =>
  samplesOf(readDataSet(path.join(folder, `${name}.jsonl.gz`)), MOST);

async function readFamily(names: readonly string[]): Promise<Family> {
  const samples: Sample[] = [];
  for (const name of names) samples.push(...(await read(name)));
  return { name: names[0]?.split('.')[0] ?? '', samples };
}

async function main(): Promise<void> {
  const families: Family[] = [];
  for (const names of FAMILIES) families.push(await readFamily(names));
  const support = fitSupport(families);
  const detectors = fitDetectors(await read(EDITED));
  const thresholds = chooseThresholds(families, support, detectors);
  const report = [...leaveOneOut(families), ...detectors.map((detector) => detector.report)];
  for (const line of [...report, ...thresholds.report]) console.log(line);
  const source = learnedSource({ support, detectors, thresholds, report, on: [...FAMILIES.flat(), EDITED] });
  writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));
  console.log(`Written: ${TARGET}`);
}

void main();
