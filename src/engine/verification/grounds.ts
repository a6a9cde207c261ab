import type { Metadata } from '../model/document';
import type { Candidate, Passage, SourceSentence } from '../model/passage';
import { spanOf } from '../model/span';
import type { Evidence } from '../model/verdict';
import { compareQuantities } from '../text/values/compareQuantities';
import type { Alias } from '../text/aliases';
import { termsOf } from '../text/terms';
import { analysed, type AnalysedSentence } from './analysedSentence';
import { matchTerms, type TermMatch } from './termMatch';
import type { SourceTexts } from './sourceTexts';
import type { Stretch } from '../model/stretch';
import { isInside, type Statement } from './statement';

/** A sentence of a candidate passage, with how it bears on a statement. */
export interface Ground {
  readonly passage: Passage;
  readonly sentence: SourceSentence;
  readonly words: AnalysedSentence;
  /** For each term of the statement, the term of the sentence that says the same, if any. */
  readonly matches: readonly (TermMatch | undefined)[];
  /**
   * For each term of the statement, whether it belongs to a name that the source's title, its author or the headings
   * above have: "she" and "the company" in a sentence often stand for these.
   */
  readonly isInHead: readonly boolean[];
  /** Share of the statement's weight that the sentence accounts for, from 0 to 1. */
  readonly coverage: number;
}

/** The sentences of the candidates, the best for the statement first; ties in the candidates' order. */
export function groundsOf(
  statement: Statement,
  candidates: readonly Candidate[],
  sources: Pick<SourceTexts, 'metadata' | 'aliases'>,
): readonly Ground[] {
  return candidates
    .flatMap(({ passage }) => {
      const isInHead = namedInHead(statement, passage, sources.metadata(passage.document));
      const aliases = sources.aliases(passage.document);
      return passage.sentences.map((sentence) => groundOf(statement, passage, sentence, { isInHead, aliases }));
    })
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.coverage - a.coverage);
}

function namedInHead(
  { terms, names }: Statement,
  { locator }: Passage,
  metadata: Metadata | undefined,
): readonly boolean[] {
  if (names.length === 0) return terms.map(() => false);
  const head = [metadata?.title ?? '', metadata?.author ?? '', ...(locator.heading ?? [])].join('\n');
  const inHead = new Set(termsOf(head).map(({ term }) => term));
  return terms.map((term) => inHead.has(term.term) && isInside(term, names));
}

function groundOf(
  statement: Statement,
  passage: Passage,
  sentence: SourceSentence,
  { isInHead, aliases }: { isInHead: readonly boolean[]; aliases: readonly Alias[] },
): Ground {
  const words = analysed(sentence);
  const equal = withAgreeingQuantities(statement, words, matchTerms(statement.terms, words.terms));
  const matches = withAliases(statement, words, equal, aliases);
  return { passage, sentence, words, matches, isInHead, coverage: shareMatched(statement, matches) };
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

/** A long name is backed by the short one that the source defines for it, and the reverse. */
function withAliases(
  { terms }: Statement,
  words: AnalysedSentence,
  matches: Ground['matches'],
  aliases: readonly Alias[],
): Ground['matches'] {
  const completed = [...matches];
  for (const { short, long } of aliases) {
    const isShort = terms.some(({ term }) => term === short);
    const isLong = long.every((one) => terms.some(({ term }) => term === one));
    if (isShort && long.every((one) => words.formSet.has(one)))
      fill(
        completed,
        terms,
        [short],
        words.terms.find(({ term }) => term === long[0]),
      );
    if (isLong)
      fill(
        completed,
        terms,
        long,
        words.terms.find(({ term }) => term === short),
      );
  }
  return completed;
}

/** Matches every still unmatched one of some terms with a term of the sentence. */
function fill(
  matches: (TermMatch | undefined)[],
  terms: Statement['terms'],
  wanted: readonly string[],
  term: TermMatch['term'] | undefined,
): void {
  if (term === undefined) return;
  terms.forEach((own, at) => {
    if (wanted.includes(own.term)) matches[at] ??= { term, degree: ALIAS };
  });
}

/** What a match by an alias counts. */
const ALIAS = 0.95;

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

/** Whether a sentence, or what stands at the head of its source, has the term at this place of the statement. */
export const accountsFor = ({ matches, isInHead }: Ground, at: number): boolean =>
  matches[at] !== undefined || isInHead[at] === true;

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
