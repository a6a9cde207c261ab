import { foldWord } from './terms';
import { wordsOf, type Word } from './words';

/** A word as quotations are compared by it. Offsets count UTF-16 code units in the text. */
export interface QuotedWord {
  /**
   * Letters and digits in lower case, without diacritics; figures as one word, however they are grouped ("4,512",
   * "4 512"). Signs that change a figure ("%", "£", a minus) are words of their own.
   */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as quotations are compared by them: typography never counts, signs and figures do. */
export function quotedWordsOf(text: string): readonly QuotedWord[] {
  const words = withGroupedFigures(text, readWords(text));
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({
    form: SIGN_FORMS[sign] ?? '-',
    start: index,
    end: index + sign.length,
  }));
  return signs.length === 0 ? words : [...words, ...signs].sort((a, b) => a.start - b.start);
}

function readWords(text: string): readonly QuotedWord[] {
  const words = UNSPACED.test(text) ? singleCharacters(text, wordsOf(text)) : wordsOf(text);
  return words.flatMap((word) => quotedWord(text, word));
}

/** Signs that belong to a figure; a dash is a minus before a figure that does not end a range. */
const SIGN = /[%&$€£¥]|(?<=^|[\s(“"„«])(?<!\d\s)[-−–](?=\d)/gu;
const SIGN_FORMS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  $: '$',
  '€': '€',
  '£': '£',
  '¥': '¥',
};

/** Scripts without spaces come as overlapping pairs; quotations are compared character by character. */
function singleCharacters(text: string, words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isPair = word.end - word.start === 2 && UNSPACED.test(word.text);
    if (!isPair) return [word];
    const first = { text: text.charAt(word.start), start: word.start, end: word.start + 1 };
    if (next !== undefined && next.start < word.end) return [first];
    return [first, { text: text.charAt(word.start + 1), start: word.start + 1, end: word.end }];
  });
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function quotedWord(text: string, { text: word, start, end }: Word): readonly QuotedWord[] {
  if (/^[a-z]+$/.test(word)) return [{ form: word, start, end }];
  const form = formOf(NOTE_MARK.test(text.slice(start, end)) ? word.replace(/(?<!\d)\d+$/, '') : word);
  return form === '' ? [] : [{ form, start, end }];
}

/** A raised figure behind a word of three letters or more refers to a note: "harbour¹²", but "km²". */
const NOTE_MARK = /\p{L}{3}[¹²³⁰⁴-⁹]+$/u;

function formOf(word: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return word.replaceAll(',', '');
  if (/^\d+,\d+$/.test(word)) return word.replace(',', '.');
  return foldWord(word).replaceAll('ß', 'ss').replace(/[,']/g, '');
}

/** "3 200 000" and "3 200 000" are one figure, "3,5" is another way to write 3.5. */
function withGroupedFigures(text: string, words: readonly QuotedWord[]): readonly QuotedWord[] {
  const kept: QuotedWord[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    const between = last && text.slice(last.end, word.start);
    const isGroup = last && GROUPS.test(text.slice(last.start, last.end)) && /^\d{3}$/.test(word.form);
    if (isGroup && GAP.test(between ?? ''))
      kept[kept.length - 1] = { form: last.form + word.form, start: last.start, end: word.end };
    else if (last && between === ',' && /^\d{1,3}$/.test(last.form) && /^\d$/.test(word.form))
      kept[kept.length - 1] = { form: `${last.form}.${word.form}`, start: last.start, end: word.end };
    else kept.push(word);
  }
  return kept;
}

/** Spaces of ISO 80000 (and plain ones), and the Swiss apostrophe. */
const GAP = /^[ \u00a0\u2009\u202f'’]$/;
const GROUPS = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})*$/;
