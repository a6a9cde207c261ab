import type { Token } from '../../../grammar/token';
import { beforeNoun, NOMINAL } from './nominal';

// Phrases that were hung on the wrong word.

/** "gave it to the school and the choir": a noun behind "and" goes with the noun before it, and with no verb. */
export const besideNouns = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.relation !== 'conj' || !NOMINAL.has(token.tag) || tokens[token.head]?.tag !== 'VERB') return token;
    const and = beforeNoun(tokens, at);
    const before = tokens[and - 1];
    const isPredicate = tokens.some(({ head, relation }) => head === at && /^(?:cop|nsubj|aux)/.test(relation));
    if (tokens[and]?.tag !== 'CCONJ' || isPredicate || before === undefined || !NOMINAL.has(before.tag)) return token;
    return and - 1 > token.head ? { ...token, head: and - 1 } : token;
  });

/** "After two deaths the firm recalled its pump": of two subjects the first, behind a preposition, is an adverbial. */
export function ledInSubjects(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    if (!token.relation.startsWith('nsubj') || !NOMINAL.has(token.tag)) return;
    const place = beforeNoun(tokens, at);
    const before = tokens[place];
    const hasOther = tokens.some(
      (other, behind) => behind > at && other.head === token.head && other.relation.startsWith('nsubj'),
    );
    if (before === undefined || !hasOther || !LEADING.has(before.text.toLowerCase())) return;
    mended[at] = { ...token, relation: 'obl' };
    mended[place] = { ...before, head: at, relation: 'case', tag: 'ADP' };
  });
  return mended;
}

const LEADING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'during',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
]);

/** "serving from 1969 until 1974": the end belongs where the beginning does. */
export const endsOfSpans = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const [from, first, until] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
    const isSpan =
      token.tag === 'NUM' &&
      first?.tag === 'NUM' &&
      /^from$/i.test(from?.text ?? '') &&
      /^(?:until|till|to)$/i.test(until?.text ?? '');
    return isSpan && token.head !== at - 2 ? { ...token, head: first.head, relation: first.relation } : token;
  });

/** "stands east of the ford and below the castle": a phrase behind "and" with a preposition of its own is no second ford. */
export const besideDirections = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const head = tokens[token.head];
    const of = beforeNoun(tokens, token.head);
    const isSecond =
      token.relation === 'conj' &&
      NOMINAL.has(token.tag) &&
      head?.relation === 'obl' &&
      tokens[of]?.lemma === 'of' &&
      DIRECTIONS.has(tokens[of - 1]?.text.toLowerCase() ?? '') &&
      tokens[beforeNoun(tokens, at)]?.tag === 'ADP';
    return isSecond ? { ...token, head: head.head, relation: 'obl' } : token;
  });

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest upstream downstream uphill downhill outside inside ahead'.split(
    ' ',
  ),
);

/** "Researchers at the University of Halm tested …": no subject has a preposition; this one says more of the noun before it. */
export function subjectsWithPreposition(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    if (!token.relation.startsWith('nsubj')) return;
    const place = beforeNoun(tokens, at);
    const [preposition, noun] = [tokens[place], tokens[place - 1]];
    const isLedIn =
      preposition?.tag === 'ADP' && preposition.head === token.head && noun !== undefined && NOMINAL.has(noun.tag);
    if (!isLedIn) return;
    const takesOver = !tokens.some(
      ({ head, relation }, other) => other < place && head === token.head && /^nsubj/.test(relation),
    );
    mended[at] = { ...token, head: place - 1, relation: 'nmod' };
    for (let word = place; word < at; word += 1)
      if (tokens[word]?.head === token.head) mended[word] = { ...(tokens[word] as Token), head: at };
    if (takesOver) mended[place - 1] = { ...noun, head: token.head, relation: token.relation };
  });
  return mended;
}

/** "was published in Vienna and translated into Czech": a phrase right behind a verb is that verb's. */
export const besideItsVerb = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const place = token.relation === 'obl' ? beforeNoun(tokens, at) : -1;
    const verb = tokens[place - 1];
    const isOther =
      verb?.tag === 'VERB' && verb.relation === 'conj' && verb.head === token.head && tokens[place]?.tag === 'ADP';
    return isOther ? { ...token, head: place - 1 } : token;
  });
