import { beginsWithFigure, matchesAt, wordSet, type CandidateWord } from './candidates';
import { mayBeginOrdinal, ORDINAL_WORDS, ordinalOf } from './numberWords';
import type { Stretch } from '../../model/stretch';
import type { PeriodPart } from './quantity';

/** A period longer than a year, as a date has it. */
export interface Period extends Stretch {
  /** The first year of a decade, or its last two figures where no century is said ("the twenties": 20). */
  readonly decade?: number;
  /** 19 for the years from 1800 to 1899, as most writers mean it; -3 for the third century BC. */
  readonly century?: number;
}

const BC = 'B\\.?C\\.?(?:E\\.?)?|v\\.\\s?Chr\\.?|v\\.\\s?u\\.\\s?Z\\.';
const AD = 'A\\.?D\\.?|C\\.?E\\.?|n\\.\\s?Chr\\.?|n\\.\\s?u\\.\\s?Z\\.';
/** An era behind a year or a century. */
const ERA_AFTER = new RegExp(`^[\\s\\u00a0]?(?:(?<bc>${BC})|(?<ad>${AD}))(?![\\p{L}])`, 'u');
/** An era before a year. */
const ERA_BEFORE = /(?<![\p{L}])(?:A\.?D\.?|C\.?E\.?)[\s\u00a0]?$/u;
/** An era behind figures, for those who look for years of fewer than four. */
export const ERA_FOLLOWS = `(?=[\\s\\u00a0]?(?:${BC}|${AD})(?!\\p{L}))`;
export const ERA_STANDS_BEFORE = '(?<=\\b(?:AD|A\\.D\\.|CE)[\\s\\u00a0]?)';

/** The era of the year or century at a place: -1 before our time, 1 in it, with the place of both; else `undefined`. */
export function eraAt(text: string, { start, end }: Stretch): (Stretch & { readonly sign: 1 | -1 }) | undefined {
  const after = ERA_AFTER.exec(text.slice(end, end + 10));
  if (after !== null) return { start, end: end + after[0].length, sign: after.groups?.['bc'] === undefined ? 1 : -1 };
  const before = ERA_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  return before === null ? undefined : { start: start - before[0].length, end, sign: 1 };
}

const CENTURY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<ordinal>${ORDINAL_WORDS})[\\s-](?:century|centuries)|(?<figures>\\d{1,2})\\.\\s(?:Jahrhunderts?|Jh\\.))(?![\\p{L}])`,
  'iuy',
);
const TENS = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'.split('|');
const ZEHNER = 'zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger'.split('|');
const DECADE = new RegExp(
  [
    `\\b(?<year>(?:1\\d|20)\\d0)(?:['’]?s\\b|er(?:[\\s-]Jahren?n?)?(?!\\p{L}))`,
    `(?:\\b(?<hundred>seventeen|eighteen|nineteen)[\\s-]|(?<=\\b(?:in|of|during|since|until|till|by|from|to|early|late|mid|throughout)\\s+the\\s+(?:(?:early|late|mid)[\\s-]|roaring\\s+)?))(?<tens>${TENS.join('|')})\\b`,
    `(?<=\\b(?:the|early|late|mid)[\\s-]['’‘])(?<short>[2-9]0)s\\b`,
    `(?<!\\p{L})(?<zehner>${ZEHNER.join('|')})[\\s-]?jahren?(?!\\p{L})`,
  ].join('|'),
  'iuy',
);
const DECADE_WORDS = wordSet(
  'seventeen eighteen nineteen',
  ...TENS,
  ...ZEHNER,
  ...ZEHNER.map((word) => `${word}jahre ${word}jahren`),
);
const HUNDREDS: Readonly<Record<string, number>> = { seventeen: 1700, eighteen: 1800, nineteen: 1900 };

/** The decades and centuries of a text, English or German: "the 1920s", "the 1800s", "the nineteenth century". */
export const periodsOf = (text: string): readonly Period[] => [...centuriesOf(text), ...decadesOf(text)];

const centuriesOf = (text: string): readonly Period[] =>
  matchesAt(CENTURY, text, (word) => beginsWithFigure(word) || mayBeginOrdinal(word.lower)).flatMap(
    ({ 0: words, index, groups = {} }) => {
      const number = groups['figures'] === undefined ? ordinalOf(groups['ordinal'] ?? '') : Number(groups['figures']);
      if (number === undefined) return [];
      const place = { start: index, end: index + words.length };
      const era = eraAt(text, place);
      return [{ start: index, end: era?.end ?? place.end, century: number * (era?.sign ?? 1) }];
    },
  );

const decadesOf = (text: string): readonly Period[] =>
  matchesAt(DECADE, text, (word) => beginsWithFigure(word) || DECADE_WORDS.has(word.lower)).map(
    ({ 0: words, index, groups = {} }) => {
      const { year, hundred, tens, short, zehner } = groups;
      const place = { start: index, end: index + words.length };
      if (year !== undefined) {
        // "The 1800s" are a century to most; the 2000s are still a decade.
        const first = Number(year);
        return first % 100 === 0 && first < 2000 ? { ...place, century: first / 100 + 1 } : { ...place, decade: first };
      }
      const list =
        zehner === undefined ? TENS.indexOf(tens?.toLowerCase() ?? '') : ZEHNER.indexOf(zehner.toLowerCase());
      const decade = short === undefined ? (list + 2) * 10 : Number(short);
      return { ...place, decade: decade + (hundred === undefined ? 0 : (HUNDREDS[hundred.toLowerCase()] ?? 0)) };
    },
  );

const SEASONS: readonly string[] = ['spring|frühjahr|frühling', 'summer|sommer', 'autumn|fall|herbst', 'winter'];
const SEASON = SEASONS.join('|');
const WHICH =
  'first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th|ersten?|zweiten?|dritten?|vierten?|letzten?|[1-4]\\.';
const PART = `(?:Q(?<q>[1-4])|H(?<h>[12])|(?<which>${WHICH})[\\s-](?<unit>quarter|half|quartals?|halbjahrs?|halbjahres|hälfte)|(?<season>${SEASON}))`;
const PART_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+)?${PART}(?:(?:\\s+(?:of|in|des|der|von))?(?:\\s+(?:the|year|jahres))?)?[\\s,]+$`,
  'iu',
);
const PART_AFTER = /^[\s-]?(?:Q(?<q>[1-4])|H(?<h>[12]))\b/u;
/** A part alone: of the year that the text tells of. A quarter or half of a match or a town is none. */
const PART_ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:Q(?<q>[1-4])|H(?<h>[12]))\\b|(?<=\\b(?:in|during|of|for|by|since|im|in der|vom|des)\\s+(?:the\\s+)?)(?<which>${WHICH})[\\s-](?<unit>quarter|half|quartals?|halbjahr(?:e?s)?)(?![\\p{L}])(?!\\s+of\\s+(?!the\\s+year))|(?<=\\b(?:in|last|this|that|next|early|late|every|each|the following|im|seit|bis)\\s+(?:the\\s+)?)(?<season>${SEASON})(?![\\p{L}])(?!\\s+\\p{L}+s\\b))`,
  'iuy',
);

function partOf(groups: Readonly<Record<string, string | undefined>>): PeriodPart | undefined {
  const { q, h, which, unit, season } = groups;
  if (q !== undefined) return { unit: 'quarter', which: Number(q) };
  if (h !== undefined) return { unit: 'half', which: Number(h) };
  if (season !== undefined) {
    return { unit: 'season', which: SEASONS.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(season)) + 1 };
  }
  if (which === undefined) return undefined;
  const isHalf = /^h/iu.test(unit ?? '');
  const number = placeInRow(which.toLowerCase(), isHalf ? 2 : 4);
  return number === undefined || number > (isHalf ? 2 : 4)
    ? undefined
    : { unit: isHalf ? 'half' : 'quarter', which: number };
}

const GERMAN_ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten'];

function placeInRow(which: string, last: number): number | undefined {
  if (/^(?:last|final|latter|letzten?)$/u.test(which)) return last;
  const german = GERMAN_ORDINALS.findIndex((word) => word === which || word === `${which}n`) + 1;
  return german > 0 ? german : (ordinalOf(which) ?? (/^\d\.$/.test(which) ? Number(which[0]) : undefined));
}

/** The part that stands at a year or a longer period: "the second quarter of 2019", "Q2 2019", "summer 2019". */
export function partAt(text: string, { start, end }: Stretch): (Stretch & { readonly part: PeriodPart }) | undefined {
  const before = PART_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const part = before && partOf(before.groups ?? {});
  if (before && part) return { start: start - before[0].length, end, part };
  const after = PART_AFTER.exec(text.slice(end, end + 4));
  const behind = after && partOf(after.groups ?? {});
  return after && behind ? { start, end: end + after[0].length, part: behind } : undefined;
}

const PART_WORDS = wordSet(
  SEASON,
  'q1 q2 q3 q4 h1 h2 last final latter ersten erste zweiten zweite dritten dritte vierten vierte letzten letzte 1 2 3 4',
);
const mayBeginPart = ({ lower }: CandidateWord): boolean =>
  PART_WORDS.has(lower) || mayBeginOrdinal(lower) || /^[1-4](?:st|nd|rd|th)$/.test(lower);

/** Parts with no year beside them. */
export const partsAlone = (text: string): readonly (Stretch & { readonly part: PeriodPart })[] =>
  matchesAt(PART_ALONE, text, mayBeginPart).flatMap(({ 0: words, index, groups = {} }) => {
    const part = partOf(groups);
    return part === undefined ? [] : [{ start: index, end: index + words.length, part }];
  });
