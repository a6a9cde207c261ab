import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngines } from '../data/engineFor';
import { dataSetsAt, type DataSet } from '../data/rows';
import { assess, type Assessed } from './assess';
import { measureSet } from './measureSet';
import { rowLines } from './rowLines';
import { tableOf, type Figures } from './table';
import { measureWorth } from './worth';

const USAGE = 'Usage: npm run evaluate -- FILE|FOLDER… [--json FILE] [--rows FILE]';

async function assessSet({ claims }: DataSet): Promise<readonly Assessed[]> {
  const engineFor = createEngines();
  const assessed: Assessed[] = [];
  for (const row of claims) assessed.push(assess(row, await engineFor(row)));
  return assessed;
}

async function main(given: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: { json: { type: 'string' }, rows: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const assessed = new Map<string, readonly Assessed[]>();
  const sets: Figures[] = [];
  if (values.rows !== undefined) writeFileSync(values.rows, '');
  for (const set of dataSetsAt(positionals)) {
    if (set.worth.length > 0) {
      sets.push(measureWorth(set));
      continue;
    }
    const found = await assessSet(set);
    assessed.set(set.name, found);
    if (values.rows !== undefined) appendFileSync(values.rows, rowLines(set.name, found));
    sets.push(measureSet(set.name, found, assessed.get(set.name.replace(/\.test$/, '.dev')) ?? found));
  }
  console.log(tableOf(sets));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ sets }, undefined, 2)}\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
