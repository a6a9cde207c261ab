import type { Candidate, Passage, SourceSentence } from '../model/passage';
import { spanOf } from '../model/span';
import type { Evidence } from '../model/verdict';
import { compareQuantities } from '../text/compareQuantities';
import { analysed, type AnalysedSentence } from './analysedSentence';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';
import { matchTerms, type TermMatch } from './termMatch';
import type { Sources } from './sources';
import { isInside, type Statement, type Stretch } from './statement';

/** A sentence of a candidate passage, with how it bears on a statement. */
export interface Ground {
  readonly passage: Passage;
  readonly sentence: SourceSentence;
  readonly words: AnalysedSentence;
  /** For each term of the statement, the term of the sentence that says the same, if any. */
  readonly matches: readonly (TermMatch | undefined)[];
  /** Share of the statement's weight that the sentence accounts for, from 0 to 1. */
  readonly coverage: number;
}

/** Everything a check may look at: the sentences that bear on a statement, best first, and the sources around them. */
export interface Grounds {
  readonly sentences: readonly Ground[];
  readonly sources: Sources;
  /** Where a quotation of the statement stands, if its words or words near them stand anywhere; looked for once. */
  locate(quotation: Quotation): LocatedQuotation | undefined;
}

/** The sentences of the candidates, the best for the statement first; ties in the candidates' order. */
export function groundsOf(statement: Statement, candidates: readonly Candidate[]): readonly Ground[] {
  return candidates
    .flatMap(({ passage }) => passage.sentences.map((sentence) => groundOf(statement, passage, sentence)))
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.coverage - a.coverage);
}

function groundOf(statement: Statement, passage: Passage, sentence: SourceSentence): Ground {
  const words = analysed(sentence);
  const matches = withAgreeingQuantities(statement, words, matchTerms(statement.terms, words.terms));
  return { passage, sentence, words, matches, coverage: shareMatched(statement, matches) };
}

/** "eleven" is backed by "11", "a fifth" by "20 per cent": words of a value match when the values agree. */
function withAgreeingQuantities(
  statement: Statement,
  words: AnalysedSentence,
  matches: Ground['matches'],
): Ground['matches'] {
  const related = statement.quantities.filter((quantity) =>
    statement.terms.some((term, at) => isInside(term, [quantity]) && !matches[at]),
  );
  if (related.length === 0 || matches.every((match) => match === undefined)) return matches;
  const completed = [...matches];
  for (const quantity of related) {
    const found = words.quantities.find((other) => compareQuantities(quantity, other) === 'agrees');
    const term = found && words.terms.find((other) => isInside(other, [found]));
    if (term === undefined) continue;
    statement.terms.forEach((own, at) => {
      if (isInside(own, [quantity])) completed[at] ??= { term, degree: 1 };
    });
  }
  return completed;
}

/** The weighted share of the statement's terms that are matched, leaving out those inside `except`. */
export function shareMatched(
  { terms }: Statement,
  matches: readonly (TermMatch | undefined)[],
  except: readonly Stretch[] = [],
): number {
  let all = 0;
  let matched = 0;
  terms.forEach((term, at) => {
    if (isInside(term, except)) return;
    all += term.weight;
    matched += term.weight * (matches[at]?.degree ?? 0);
  });
  return all === 0 ? 0 : matched / all;
}

/** A ground as evidence: its sentence, with the words that it shares with the statement. */
export function evidenceFrom({ passage, sentence, matches }: Ground): Evidence {
  const at = sentence.span.start;
  const starts = matches.flatMap((match) =>
    match ? [spanOf<'source'>(at + match.term.start, at + match.term.end)] : [],
  );
  const matched = [...new Map(starts.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  return {
    document: passage.document,
    passage: passage.id,
    span: sentence.span,
    text: sentence.text,
    locator: passage.locator,
    matched,
  };
}
