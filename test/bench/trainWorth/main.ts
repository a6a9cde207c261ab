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

/** Log-odds above the threshold of the sentence's voice. */
const scoreOf = ({ sample, odds }: Unseen, least: Least): number =>
  odds - (isWritten(sample) ? least.written : least.spoken);

/** Quality of left-out sentences at the chosen thresholds; scores count from the threshold of their voice. */
function described(name: string, unseen: readonly Unseen[], least: Least): string {
  const scored = unseen.map((one) => ({
    isBacked: one.sample.isWorth,
    score: scoreOf(one, least),
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

/** The share of claims that a model lets go which has seen no claim of their set. */
function droppedOf(unseen: readonly Unseen[], least: Least): string {
  const sets = [...new Set(unseen.map(({ sample }) => sample.group))];
  const shares = sets.map((set) => {
    const claims = unseen.filter(({ sample }) => sample.group === set);
    return `${set} ${percent(shareOf(claims, (one) => scoreOf(one, least) < 0))}`;
  });
  return `claims of sets left out, dropped in percent: ${shares.join(', ')}`;
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
    droppedOf(crossValidate(corpora, 'statements'), least),
  ];
  for (const line of report) console.log(line);
  const source = worthSource(
    fitTwoPart(corpora.claimBuster, [...corpora.drafts, ...corpora.statements]),
    least,
    report,
  );
  writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));
  console.log(`Written: ${TARGET}`);
}

void main();
