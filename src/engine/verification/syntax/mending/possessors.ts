import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

/** "The ship's captain was the last to leave": what has an 's belongs to the noun behind it, which takes its place. */
export function possessors(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach(({ fine }, at) => {
    const owner = mended[at - 1];
    if (fine !== 'POS' || owner === undefined || !NOMINAL.has(owner.tag) || owner.relation === 'nmod:poss') return;
    const noun = nounBehind(tokens, at);
    const head = mended[noun];
    if (head === undefined || !SUBJECT.test(owner.relation)) return;
    const isFree = head.head === owner.head || head.head === at - 1;
    if (!isFree) return;
    mended[at - 1] = { ...owner, head: noun, relation: 'nmod:poss' };
    mended[noun] = { ...head, head: owner.head, relation: owner.relation };
  });
  return mended;
}

const SUBJECT = /^(?:nsubj|obj|obl)/;

/** The last of the nouns right behind a word, with nothing but adjectives and numbers before them. */
function nounBehind(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (/^(?:ADJ|NUM)$/.test(tokens[at]?.tag ?? '')) at += 1;
  while (NOMINAL.has(tokens[at]?.tag ?? '') && NOMINAL.has(tokens[at + 1]?.tag ?? '')) at += 1;
  return NOMINAL.has(tokens[at]?.tag ?? '') ? at : -1;
}
