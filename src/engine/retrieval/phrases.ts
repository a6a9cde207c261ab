import type { SourceSentence } from '../model/passage';
import { spanOf, type Span } from '../model/span';
import { PHRASE_MARKS } from '../model/phraseMarks';
import { foldWord } from '../text/terms';
import { wordsOf } from '../text/words';

/** Words that are to stand next to each other, in this order. */
export interface SoughtPhrase {
  readonly words: readonly string[];
  /** While its closing mark is missing, its last word may go on. */
  readonly isOpen: boolean;
}

/** What is between quotation marks in a look-up, and what is not. */
export function phrasesIn(query: string): { readonly phrases: readonly SoughtPhrase[]; readonly rest: string } {
  const phrases = [...query.matchAll(MARKED)].flatMap(([, text = '', closing = '']): readonly SoughtPhrase[] => {
    const words = folded(text);
    return words.length === 0 ? [] : [{ words, isOpen: closing === '' }];
  });
  return phrases.length === 0 ? { phrases, rest: query } : { phrases, rest: query.replace(MARKED, ' ') };
}

/** A phrase that is still being typed has no closing mark. */
const MARKED = new RegExp(`[${PHRASE_MARKS}]([^${PHRASE_MARKS}]+)([${PHRASE_MARKS}]?)`, 'gu');

const folded = (text: string): readonly string[] => wordsOf(text).map((word) => foldWord(word.text));

/** Where all phrases stand in a sentence of a source, whatever is written between their words; nothing where one does not. */
export function phraseSpans(
  { text, span }: SourceSentence,
  phrases: readonly SoughtPhrase[],
): readonly Span<'source'>[] | undefined {
  const words = wordsOf(text);
  const all = words.map((word) => foldWord(word.text));
  const spans: Span<'source'>[] = [];
  for (const phrase of phrases) {
    const at = all.findIndex((_, start) => isAt(phrase, all, start));
    const [first, last] = [words[at], words[at + phrase.words.length - 1]];
    if (first === undefined || last === undefined) return undefined;
    spans.push(spanOf<'source'>(span.start + first.start, span.start + last.end));
  }
  return spans;
}

const isAt = ({ words, isOpen }: SoughtPhrase, all: readonly string[], start: number): boolean =>
  words.every((word, at) => {
    const other = all[start + at];
    return isOpen && at === words.length - 1 ? (other?.startsWith(word) ?? false) : other === word;
  });
