import { spanOf, type Span } from '../engine/model/span';

/**
 * The words of a statement that stand in a passage neither as they are nor in another form: what a person has to look for
 * there. Words that only join others are left out, and those beside each other are one phrase. Nothing is decided by it.
 */
export function ownWords(masked: string, passage: string): readonly Span<'claim'>[] {
  const there = new Set(wordsOf(passage).map(({ text }) => stemOf(text)));
  const own: Span<'claim'>[] = [];
  let end = -1;
  for (const { text, start } of wordsOf(masked)) {
    if (!saysSomething(text) || there.has(stemOf(text))) continue;
    const last = own.at(-1);
    if (last !== undefined && /^[\s\u2060]+$/.test(masked.slice(end, start)))
      own.splice(-1, 1, spanOf<'claim'>(last.start, start + text.length));
    else own.push(spanOf<'claim'>(start, start + text.length));
    end = start + text.length;
  }
  return own;
}

/** Letters that tell a word from others in most of its forms. Default: 5. Source: "finish", "finished"; "recover", "recovery". */
const STEM = 5;

const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s$|[.,’'-]/g, '')
    .replace(/(?<=[^s]{3})s$/, '')
    .slice(0, STEM);

const wordsOf = (text: string): readonly { readonly text: string; readonly start: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
  }));

/** Figures, names and long words; scripts that set no spaces have no words to be told apart here. */
const saysSomething = (word: string): boolean =>
  !NO_SPACES.test(word) && !JOINING.test(word) && (word.length > 3 || /^\p{N}/u.test(word) || /^\p{Lu}{2}/u.test(word));

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const JOINING =
  /^(?:about|above|after|also|although|among|because|been|before|being|between|both|could|does|down|during|each|even|every|from|have|here|into|itself|just|like|many|more|most|much|must|never|only|other|over|said|same|shall|should|since|some|such|than|that|their|them|then|there|these|they|this|those|though|through|under|until|upon|very|were|what|when|where|which|while|whose|will|with|within|without|would|your|aber|alle|auch|dass|dem|denn|diese[mnrs]?|durch|eine[mnrs]?|haben|hatte|nach|nicht|noch|oder|sein|seine[mnrs]?|sich|sind|über|unter|waren|werden|wird|wurden?|zwischen)$/i;
