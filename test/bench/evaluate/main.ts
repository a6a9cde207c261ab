import { writeFileSync } from 'node:fs';
import { createEngines } from '../data/engineFor';
import { dataSetsAt, type DataSet } from '../data/rows';
import { assess, type Assessed } from './assess';
import { measureSet } from './measureSet';
import { tableOf, type Figures } from './table';
import { measureWorth } from './worth';

const USAGE = 'Usage: npm run evaluate -- FILE|FOLDER… [--json FILE]';

async function assessSet({ claims }: DataSet): Promise<readonly Assessed[]> {
  const engineFor = createEngines();
  const assessed: Assessed[] = [];
  for (const row of claims) assessed.push(assess(row, await engineFor(row)));
  return assessed;
}

async function main(given: readonly string[]): Promise<number> {
  const at = given.indexOf('--json');
  const json = at < 0 ? undefined : given[at + 1];
  const places = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
  if (places.length === 0 || (at >= 0 && json === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const assessed = new Map<string, readonly Assessed[]>();
  const sets: Figures[] = [];
  for (const set of dataSetsAt(places)) {
    if (set.worth.length > 0) {
      sets.push(measureWorth(set));
      continue;
    }
    const found = await assessSet(set);
    assessed.set(set.name, found);
    sets.push(measureSet(set.name, found, assessed.get(set.name.replace(/\.test$/, '.dev')) ?? found));
  }
  console.log(tableOf(sets));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ sets }, undefined, 2)}\n`);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
