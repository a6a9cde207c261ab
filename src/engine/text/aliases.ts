import { codeTable } from './codeTable';
import { isStopWord } from './stopWords';
import { termOf, termsOf } from './terms';
import { wordsOf } from './words';

/** A short name that a text gives to a long one: "the Coastal Rescue Service (CRS)". */
export interface Alias {
  /** One term. */
  readonly short: string;
  /** The terms of the long name, at least two. */
  readonly long: readonly string[];
}

const CONNECTORS = '(?:(?:of|the|and|for|in|on|to|de|la)[ -]){0,6}';
/** A hyphen before another name separates: with two readings, "A-B-C-D" and the like would take for ever. */
const NAME = `\\p{Lu}(?:[\\p{L}’']|-(?!${CONNECTORS}\\p{Lu}))*`;
const LONG = `${NAME}(?:[ -]${CONNECTORS}${NAME}){1,7}`;
const SHORT = '[\\p{Lu}\\d][\\p{L}\\d&.-]{1,14}';

/** "(SHORT)" and "(the “Short”)", after a long name. */
const SHORT_INSIDE = new RegExp(`\\((?:the |or |hereafter |hereinafter )?["“‘']?(?<short>${SHORT})["”’']?\\)`, 'uy');
const LONG_AT_END = new RegExp(`${LONG}$`, 'u');
/** "(Long Name)" after "SHORT". */
const LONG_INSIDE = new RegExp(`(?<=(?<short>\\b\\p{Lu}{2,10}) )\\((?:the )?["“‘']?(?<long>${LONG})["”’']?\\)`, 'uy');

/**
 * The aliases that a text defines: first those with the short name in brackets, then the others. A short name counts if
 * its letters begin words of the long one in order, or if it is one of its words: a place or a party in brackets
 * ("Lena Orsay (Westerholt)") is no alias.
 */
export function aliasesOf(text: string): readonly Alias[] {
  const brackets = bracketsOf(text);
  return [shortInside, longInside].flatMap((read) => brackets.flatMap((at) => read(text, at)));
}

/** Where a bracket opens after a space: long texts have few, so nothing else is looked at. */
function bracketsOf(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(' ('); at >= 0; at = text.indexOf(' (', at + 2)) found.push(at + 1);
  return found;
}

function shortInside(text: string, bracket: number): readonly Alias[] {
  SHORT_INSIDE.lastIndex = bracket;
  const short = SHORT_INSIDE.exec(text)?.groups?.['short'];
  if (short === undefined) return [];
  const long = LONG_AT_END.exec(nameBefore(text, bracket - 1))?.[0];
  return long === undefined ? [] : aliasOf(short, long);
}

/** The stretch up to `end` of which every unit can be part of a long name. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < NAME_MOST && kindOf(text.charCodeAt(start - 1)) === IN_NAME) start -= 1;
  return text.slice(start, end);
}

/** Longest name. Unit: code units. Default: 200. Source: eight words of twenty-five letters; without an end a list of names costs a power of its length. */
const NAME_MOST = 200;

const IN_NAME = 1;
const OTHER = 2;
const kindOf = codeTable((unit) => (/[\p{L}\p{Surrogate}’' -]/u.test(unit) ? IN_NAME : OTHER));

function longInside(text: string, bracket: number): readonly Alias[] {
  LONG_INSIDE.lastIndex = bracket;
  const groups = LONG_INSIDE.exec(text)?.groups;
  return groups === undefined ? [] : aliasOf(groups['short'] ?? '', groups['long'] ?? '');
}

function aliasOf(short: string, name: string): readonly Alias[] {
  const all = wordsOf(name).map((word) => word.text);
  const words = isStopWord(all[0]?.toLowerCase() ?? '') ? all.slice(1) : all;
  if (!abbreviates(short, words)) return [];
  const term = termOf(short.replaceAll('.', ''));
  const long = termsOf(words.join(' ')).map((one) => one.term);
  return term !== undefined && long.length > 1 ? [{ short: term, long }] : [];
}

/** Whether the capitals of a short name are first letters of words of the long one, in order, or itself a word of it. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (words.includes(short)) return true;
  const capitals = [...short.matchAll(/\p{Lu}/gu)].map(({ 0: letter }) => letter.toLowerCase());
  let at = 0;
  for (const word of words) if (word.toLowerCase().startsWith(capitals[at] ?? '\0')) at += 1;
  // "ISIS" for "Islamic State": an alias may abbreviate more than is written out.
  return capitals.length > 1 && at >= Math.min(capitals.length, 2) && capitals[0] === words[0]?.charAt(0).toLowerCase();
}
