import { ALPHABETS } from './alphabets';
import { decoded } from './decoded';

/** An encoding of single bytes, and how well its letters fit a language. */
export interface Fit {
  readonly encoding: string;
  /** From -2 to 1, on average over all characters that are not ASCII. */
  readonly score: number;
}

/** What each encoding of single bytes makes of bytes, by the language that it fits best; in the order of the alphabets. */
export function letterFits(bytes: Uint8Array): readonly Fit[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (encoding: string): Tally => {
    const known = tallies.get(encoding) ?? tallyIn(decoded(bytes, encoding) ?? '');
    tallies.set(encoding, known);
    return known;
  };
  const best = new Map<string, number>();
  for (const alphabet of ALPHABETS) {
    const [often, seldom] = [new Set(alphabet.common), new Set(alphabet.rare)];
    const first = alphabet.encodings[0] === 'windows-1252' ? 0 : FOREIGN_RANK;
    for (const [rank, encoding] of alphabet.encodings.entries()) {
      const score = scoreOf(tallyOf(encoding), often, seldom) - (first + rank) * RANK_COST;
      if (score > (best.get(encoding) ?? -Infinity)) best.set(encoding, score);
    }
  }
  return [...best].map(([encoding, score]) => ({ encoding, score }));
}

/** What an encoding loses to a commoner one that reads as well. Default: 0.002. Source: less than one character in a hundred. */
const RANK_COST = 0.002;

/** How many ranks all others stand behind Windows-1252. Default: 10. Source: of a single letter, it is nearly always that. */
const FOREIGN_RANK = 10;

/** What stands above ASCII in a text: its letters, and what its signs count. */
interface Tally {
  readonly letters: ReadonlyMap<string, Counted>;
  readonly signs: number;
  readonly all: number;
}

/** A letter: what speaks for it in its places, what against, and how often it stands. */
interface Counted {
  fit: number;
  misfit: number;
  times: number;
}

function tallyIn(text: string): Tally {
  const letters = new Map<string, Counted>();
  let [signs, all] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character <= '\x7f') continue;
    all += 1;
    const between = { character, before: text.charAt(at - 1), after: text.charAt(at + 1) };
    if (kindOf(character).isLetter) countLetter(letters, between);
    else signs += signScore(between);
  }
  return { letters, signs, all };
}

function countLetter(letters: Map<string, Counted>, between: Between): void {
  const { small } = kindOf(between.character);
  const counted = letters.get(small) ?? { fit: 0, misfit: 0, times: 0 };
  const weight = weightOf(between);
  if (weight < 0) counted.misfit += weight;
  else counted.fit += weight;
  counted.times += 1;
  letters.set(small, counted);
}

/** What Unicode says of a character; asked once for each, as there are a few hundred in all. */
interface Kind {
  readonly isLetter: boolean;
  readonly isSmall: boolean;
  readonly isCapital: boolean;
  readonly isLatin: boolean;
  readonly small: string;
}

const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const kind = {
    isLetter: /[\p{L}\p{M}]/u.test(character),
    isSmall: /\p{Ll}/u.test(character),
    isCapital: /\p{Lu}/u.test(character),
    isLatin: /\p{Script=Latin}/u.test(character),
    small: character.toLowerCase(),
  };
  kinds.set(character, kind);
  return kind;
}

interface Between {
  readonly character: string;
  readonly before: string;
  readonly after: string;
}

/** What a letter of the language counts in this place: capitals stand first in a word, and scripts are not mixed in one. */
function weightOf({ character, before, after }: Between): number {
  const { isLatin, isCapital } = kindOf(character);
  if (isDigit(before) || isDigit(after) || (!isLatin && (isAsciiLetter(before) || isAsciiLetter(after)))) return -1;
  if (!isCapital) return 1;
  if (kindOf(before).isSmall) return -1;
  return kindOf(before).isCapital ? 0.4 : 1;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isAsciiLetter = (character: string): boolean => character <= 'z' && kindOf(character).isLetter;

function scoreOf({ letters, signs, all }: Tally, often: ReadonlySet<string>, seldom: ReadonlySet<string>): number {
  let sum = signs;
  for (const [small, { fit, misfit, times }] of letters) {
    if (often.has(small)) sum += fit + misfit;
    else if (seldom.has(small)) sum += fit * RARE + misfit;
    else sum -= times;
  }
  return sum / Math.max(1, all);
}

/** What a letter counts that a language has but seldom uses. Source: of the samples, enough to tell neighbours apart. */
const RARE = 0.3;

/** Quotation marks and dashes stand at the ends of words, the apostrophe inside; most other signs stand beside figures. */
function signScore({ character, before, after }: Between): number {
  if (/[\x80-\x9f\ufffd]/.test(character)) return -2;
  if (character === '’') return /\p{L}/u.test(before) ? 1 : 0;
  if (/[“„‘‚«‹¿¡]/.test(character)) return /[\p{L}\p{N}]/u.test(before) || !/\S/.test(after) ? -0.5 : 0.9;
  if (/[”»›…]/.test(character)) return /\s/.test(before) || before === '' ? -0.5 : 0.9;
  if (/[–—\u00a0•]/.test(character)) return 0.8;
  if (/[€£°§%]/.test(character)) return /\d/.test(before + after) ? 0.9 : /\p{L}/u.test(before) ? -1 : 0.2;
  if (/[©®№×½²³±]/.test(character)) return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? -1 : 0.1;
  return -1;
}
