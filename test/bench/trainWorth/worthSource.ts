import type { chooseLeast } from './crossValidate';
import type { WorthModel } from './model';
import type { TwoPart } from './twoPart';

/** The generated file: weights in hundredths, the features of one weight in one line, under where they come from. */
export function worthSource(model: TwoPart, least: ReturnType<typeof chooseLeast>, report: readonly string[]): string {
  return `import type { WorthModel } from './worthModel';

/**
 * Written by \`npm run train:checkworthiness\`; to change it, change the features or the data and run that again.
 * \`base\` is fitted on cw_claimbuster.train, \`correction\` on its sentences without marks of speech, on our own in
 * test/engine/checkworthiness/fitted, and on claims of other sets (test/bench/trainWorth/corpora.ts).
 *
 * Measured on sentences left out:
${report.map((line) => ` * ${line}`).join('\n')}
 */
export const WORTH_MODEL: WorthModel = ${JSON.stringify({ base: part(model.base), correction: part(model.correction), least })};
`;
}

function part({ intercept, weights }: WorthModel) {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of weights) {
    const hundredths = rounded(weight);
    if (hundredths !== 0) byWeight.set(hundredths, [...(byWeight.get(hundredths) ?? []), name]);
  }
  // Signs first: plain whole numbers as keys would be reordered.
  const sorted = [...byWeight].sort(([a], [b]) => a - b);
  return {
    intercept: Math.round(100 * intercept) / 100,
    weights: Object.fromEntries(
      sorted.map(([weight, names]) => [weight > 0 ? `+${weight}` : `${weight}`, names.sort().join('\t')]),
    ),
  };
}

/** In hundredths; large weights in steps of five, where one more digit tells nothing. */
const rounded = (weight: number): number => {
  const step = Math.abs(weight) < 0.5 ? 1 : 5;
  return step * Math.round((100 * weight) / step);
};
