/** A fitted model of check-worthiness, as `npm run train:checkworthiness` writes it. */
export interface WorthModel {
  /** For every sentence: fitted on political debates. */
  readonly base: WorthPart;
  /** Added for sentences in a writer's voice: fitted on what `base` gets wrong in drafts. */
  readonly correction: WorthPart;
  /** Log-odds from which a sentence needs a source, by the voice it speaks in. */
  readonly least: Readonly<Record<'spoken' | 'written', number>>;
}

/** A linear model on features that are there or not. */
export interface WorthPart {
  /** In log-odds. */
  readonly intercept: number;
  /** Names of features by weight: each key is a weight in hundredths of log-odds, its features are split by tabs. */
  readonly weights: Readonly<Record<string, string>>;
}

/** A part as it is asked: a weight for each feature. */
export type ReadPart = (features: ReadonlySet<string>) => number;

/** Unfolds a part, once. The log-odds of a sentence are the sum over its features. */
export function readPart({ intercept, weights }: WorthPart): ReadPart {
  const byName = new Map<string, number>();
  for (const [hundredths, names] of Object.entries(weights))
    for (const name of names.split('\t')) byName.set(name, Number(hundredths) / 100);
  return (features) => {
    let odds = intercept;
    for (const name of features) odds += byName.get(name) ?? 0;
    return odds;
  };
}
