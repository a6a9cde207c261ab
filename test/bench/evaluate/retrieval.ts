import { percent, shareOf } from '../data/measures';
import type { Row } from '../data/rows';
import type { Assessed } from './assess';

/** How the sentences that people named as evidence stand in the engine's order; in percent. */
export interface RetrievalFigures {
  /** The first sentence is evidence. */
  readonly hitAt1: number;
  /** The share of a set of evidence among the first five, for the set that fares best. */
  readonly recallAt5: number;
  /** A whole set of evidence is among the first five. */
  readonly allGoldAt5: number;
}

/** The figures over the backed and partly backed claims that have evidence; `undefined` without any. */
export function retrievalFigures(assessed: readonly Assessed[]): RetrievalFigures | undefined {
  const ranked = assessed
    .filter(({ row }) => row.evidence.length > 0 && row.sentences.length > 0 && row.label !== 'not_supported')
    .map(({ row, ranking }) => ({ sets: row.evidence, found: sentencesAt(row, ranking) }));
  if (ranked.length === 0) return undefined;
  const recall = ranked.map(({ sets, found }) =>
    Math.max(...sets.map((set) => shareOf(set, (one) => found.slice(0, 5).includes(one)))),
  );
  return {
    hitAt1: percent(shareOf(ranked, ({ sets, found }) => found[0] !== undefined && sets.flat().includes(found[0]))),
    recallAt5: percent(recall.reduce((sum, one) => sum + one, 0) / recall.length),
    allGoldAt5: percent(shareOf(recall, (share) => share === 1)),
  };
}

/** The row's sentences at these offsets of its text, each once. */
function sentencesAt({ sentences }: Row, offsets: readonly number[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of sentences) {
    starts.push(at);
    at += sentence.length + 2;
  }
  return [...new Set(offsets.map((offset) => starts.findLastIndex((start) => start <= offset)))];
}
