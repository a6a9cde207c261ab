import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngines } from './data/engineFor';
import { readDataSet } from './data/rows';
import { assess } from './evaluate/assess';
import { measureSet } from './evaluate/measureSet';

const FILE = path.join(import.meta.dirname, 'sample/claims.jsonl');

async function assessed() {
  const engineFor = createEngines();
  const found = [];
  for (const row of readDataSet(FILE).claims) found.push(assess(row, await engineFor(row)));
  return found;
}

describe('the frozen sample of forty claims', () => {
  it('is judged as well as when it was frozen', async () => {
    const found = await assessed();
    const figures = measureSet('sample', found, found);
    expect(figures.n).toBe(40);
    expect(figures.falseAlarm).toBe(0);
    expect(figures.bacc).toBeGreaterThanOrEqual(92);
    expect(figures.auc).toBeGreaterThanOrEqual(80);
  });

  it('has every edited claim but one shown as differing or doubted', async () => {
    const missed = (await assessed()).filter(({ row, isFoundBacked }) => row.edits.length > 0 && isFoundBacked);
    expect(missed.map(({ row }) => row.claim).length).toBeLessThanOrEqual(1);
  });
});
