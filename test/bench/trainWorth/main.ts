import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { averagePrecision, f1, percent, shareOf } from '../data/measures';
import { readCorpora } from './corpora';
import { chooseLeast, crossValidate, type Unseen } from './crossValidate';
import { fitTwoPart, isWritten } from './twoPart';
import { worthSource } from './worthSource';

/** The generated file. */
const TARGET = 'src/engine/verification/worth/worthWeights.ts';

type Least = ReturnType<typeof chooseLeast>;

/** Quality of left-out sentences at the chosen thresholds; scores count from the threshold of their voice. */
function described(name: string, unseen: readonly Unseen[], least: Least): string {
  const scored = unseen.map(({ sample, odds }) => ({
    isBacked: sample.isWorth,
    score: odds - (isWritten(sample) ? least.written : least.spoken),
  }));
  const decided = scored.map(({ isBacked, score }) => ({ isWanted: isBacked, isFound: score >= 0 }));
  const dropped = shareOf(
    scored.filter(({ isBacked }) => isBacked),
    ({ score }) => score < 0,
  );
  const spared = shareOf(
    scored.filter(({ isBacked }) => !isBacked),
    ({ score }) => score < 0,
  );
  return `${name}: n ${scored.length}, F1 ${percent(f1(decided))}, AP ${percent(averagePrecision(scored))}, claims dropped ${percent(dropped)} %, others spared ${percent(spared)} %`;
}

async function main(): Promise<void> {
  const corpora = readCorpora(process.argv[2] ?? '../shared/data/factcheck');
  const debates = crossValidate(corpora, 'claimBuster');
  const drafts = crossValidate(corpora, 'drafts');
  const least = chooseLeast(debates, drafts);
  const report = [
    described('ClaimBuster, five folds', debates, least),
    described('CLEF 2019, by debate, not fitted on', crossValidate(corpora, 'clef'), least),
    described('our drafts, by genre', drafts, least),
  ];
  for (const line of report) console.log(line);
  const source = worthSource(fitTwoPart(corpora.claimBuster, corpora.drafts), least, report);
  writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));
  console.log(`Written: ${TARGET}`);
}

void main();
