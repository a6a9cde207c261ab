import { termsOf } from '../../text/terms';
import { analysed } from '../analysedSentence';
import { accountsFor, type Ground } from '../grounds';
import type { Statement } from '../statement';
import { parsedSentence } from '../syntax/parsedSentence';
import { windowOf, type Window } from '../syntax/window';
import { earlierSentences, titleOf, type ReadSources } from './earlier';

/**
 * Passages that are read for one statement.
 *
 * Unit: passages. Default: 3. Source: on the dev sets a fourth backs one statement in 300 more, and costs a quarter of the time.
 */
const PASSAGES_MOST = 3;

/**
 * Share of a statement's terms that stand in a passage, by their stems, from which it is worth reading by its grammar.
 *
 * Unit: share of terms, 0 to 1. Default: 0.5. Source: of a statement that a passage says with other words for half of its own
 * none was backed on the dev sets.
 */
const SHARED_LEAST = 0.5;

/** The passages that may say a statement, each read when it is asked for; the nearest first. */
export function* windowsOf(statement: Statement, ranked: readonly Ground[], sources: ReadSources): Iterable<Window> {
  const passages = [...new Set(ranked.map(({ passage }) => passage))].slice(0, PASSAGES_MOST);
  for (const passage of passages) {
    const grounds = ranked.filter((ground) => ground.passage === passage);
    if (sharedTerms(statement, grounds) >= SHARED_LEAST) yield windowOfPassage(passage, grounds, sources);
  }
}

function sharedTerms({ terms }: Statement, grounds: readonly Ground[]): number {
  const shared = terms.filter((_, at) => grounds.some((ground) => accountsFor(ground, at))).length;
  return terms.length === 0 ? 1 : shared / terms.length;
}

function windowOfPassage(passage: Ground['passage'], grounds: readonly Ground[], sources: ReadSources): Window {
  const known = new Map(grounds.map((ground) => [ground.sentence, ground]));
  const parsed = passage.sentences.flatMap((sentence) => {
    const ground = known.get(sentence) ?? withoutMatches(passage, sentence);
    return parsedSentence(ground.sentence).map((one) => ({ ground, sentence: one }));
  });
  return windowOf(parsed, {
    heads: headsOf(passage, sources),
    title: titleOf(sources.metadata(passage.document)),
    above: () => earlierSentences(passage, sources),
  });
}

/** A sentence that has no word of the statement, but may be what a pronoun points to. */
const withoutMatches = (passage: Ground['passage'], sentence: Ground['sentence']): Ground => ({
  passage,
  sentence,
  words: analysed(sentence),
  matches: [],
  isInHead: [],
  coverage: 0,
});

/** The terms of a source's title, its author and the headings above a passage. */
function headsOf({ document, locator }: Ground['passage'], sources: ReadSources): ReadonlySet<string> {
  const { title = '', author = '' } = sources.metadata(document) ?? {};
  return new Set(termsOf([title, author, ...(locator.heading ?? [])].join('\n')).map(({ term }) => term));
}
