import { canBeVerb, isCommonWord } from '../../grammar/dictionary';
import { tokenise, type WrittenToken } from '../../grammar/tokenise';
import type { Name } from '../../text/names';
import type { NumberQuantity, Quantity } from '../../text/values/quantity';

/** A date, a figure or a name: one word for grammar, whatever it is made of. */
export interface WordUnit {
  readonly start: number;
  readonly end: number;
  /** The word that stands for it. */
  readonly as: string;
}

/** The words of a sentence as grammar is given them: units as one word, and a full stop at the end. */
export function wordsFor(text: string, units: readonly WordUnit[]): readonly WrittenToken[] {
  const written = tokenise(text);
  const ended = /[.!?]["”’']?\s*$/.test(text)
    ? written
    : [...written, { text: '.', start: text.length, end: text.length }];
  const merged: { text: string; start: number; end: number }[] = [];
  for (const word of ended) {
    const unit = units.find(({ start, end }) => start <= word.start && word.end <= end);
    const last = merged.at(-1);
    if (unit === undefined || word.end === word.start) merged.push({ ...word });
    else if (last !== undefined && last.start >= unit.start && last.end <= unit.end) last.end = word.end;
    else merged.push({ ...word, text: unit.as });
  }
  return withStop(text, merged);
}

/** "It reopened in April.": a date may have taken the full stop for that of a month cut short; a sentence ends with one. */
function withStop(text: string, words: readonly WrittenToken[]): readonly WrittenToken[] {
  const last = words.at(-1);
  if (last === undefined || last.text === '.' || text[last.end - 1] !== '.' || last.end - last.start < 2) return words;
  const stop = last.end - 1;
  return [...words.slice(0, -1), { ...last, end: stop }, { text: '.', start: stop, end: last.end }];
}

/** Dates read as a year, figures with their bounds as a figure, labels as their noun, names as the word that heads them. */
export function unitsOf(
  text: string,
  { quantities, names }: { readonly quantities: readonly Quantity[]; readonly names: readonly Name[] },
): readonly WordUnit[] {
  const values = quantities.flatMap((quantity) => valueUnit(text, quantity));
  const called = names.flatMap(({ start, end, text: name }): readonly WordUnit[] => {
    const words = name.split(/\s+/);
    if (words.length < 2 || values.some((value) => value.start < end && start < value.end)) return [];
    return [{ start, end, as: (name.includes(' of ') ? words[0] : telling(words)) ?? name }];
  });
  return [...values, ...called, ...joinedNames(text, names)];
}

/** The last word of a name, unless it is a verb, too, and one before it is not ("Jorun Fell"). */
const telling = (words: readonly string[]): string | undefined =>
  canBeVerb(words.at(-1)?.toLowerCase() ?? '') && !/s$/.test(words.at(-1) ?? '')
    ? (words.find((word) => /^\p{Lu}\p{L}{3,}/u.test(word) && !isCommonWord(word)) ?? words.at(-1))
    : words.at(-1);

/** "the O'Hara–MacLeod line": names that a dash joins. */
const joinedNames = (text: string, names: readonly Name[]): readonly WordUnit[] =>
  names.flatMap((name, at) => {
    const next = names[at + 1];
    const isJoined = next !== undefined && /^[–-]$/.test(text.slice(name.end, next.start));
    return isJoined ? [{ start: name.start, end: next.end, as: next.text.split(/\s+/)[0] ?? next.text }] : [];
  });

/** The word that stands for a date. */
export const DATE = '1998';

function valueUnit(text: string, quantity: Quantity): readonly WordUnit[] {
  const { start, end } = quantity;
  // "that winter", "in spring": a noun as others; "last winter" stands as dates do.
  if (SEASON.test(text.slice(start, end)) && !/\b(?:last|next) $/i.test(text.slice(0, start))) return [];
  if (quantity.kind === 'date') return [{ start, end, as: DATE }];
  if (quantity.kind === 'time') return [{ start, end, as: DATE }];
  const words = text.slice(start, end);
  if (quantity.kind === 'label') return [{ start, end, as: /\p{L}+/u.exec(words)?.[0] ?? 'number' }];
  const figure = FIGURE.exec(words);
  if (figure !== null) {
    const ended = figure.index + figure[0].length;
    const behind = start + ended + (isScaled(quantity) ? (SCALE.exec(words.slice(ended))?.[0].length ?? 0) : 0);
    return [{ start, end: behind, as: figure[0].split(/[\s-]/)[0] ?? figure[0] }];
  }
  const spelled = quantity.unit === undefined ? words : (MIXED.exec(words)?.[0] ?? '');
  return spelled === '' ? [] : [{ start, end: start + spelled.length, as: 'two' }];
}

/** "two and a half" of "two and a half tonnes". */
const MIXED = /^\p{L}+(?:-\p{L}+)? and (?:a|one|three)[ -](?:half|quarters?|third)(?= \p{L})/u;

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/i;

/** "€1.2m": a letter that multiplies; of a length it is the unit. */
const isScaled = ({ unit }: NumberQuantity): boolean => unit === undefined || unit.id.startsWith('money');
const SCALE = /^(?:mn|bn|tn|[mk])(?!\p{L})/u;

/** "1.2 million", "4½": the figure of a value without its unit. */
const FIGURE = /[\d.,½¼¾⅓⅔]*[\d½¼¾⅓⅔](?:\s(?:hundred|thousand|million|billion|trillion|dozen|crore|lakh))?/iu;
