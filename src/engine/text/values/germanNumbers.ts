import type { Numeral } from './numerals';
import { ORDINAL_UNIT, PERCENT } from './units';

/** German numbers in words: "zwölf", "dreiundzwanzig", "zwei Dutzend", "anderthalb Stunden", "ein Drittel". */

const UNITS =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The value of a German number word, compounds too; "ein" alone is an article. */
function germanNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'eins') return 1;
  const half = /^(\p{L}+?)(?:und)?einhalb$/u.exec(lower)?.[1];
  if (lower === 'anderthalb' || lower === 'eineinhalb') return 1.5;
  if (half !== undefined) return added(belowHundred(half), 0.5);
  return lower === 'ein' ? undefined : belowMillion(lower);
}

const added = (value: number | undefined, more: number): number | undefined =>
  value === undefined ? undefined : value + more;

function belowMillion(word: string): number | undefined {
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const [thousands, rest] = [word.slice(0, at), word.slice(at + 'tausend'.length).replace(/^und/u, '')];
  const many = thousands === '' ? 1 : belowThousand(thousands);
  const few = rest === '' ? 0 : belowThousand(rest);
  return many === undefined || few === undefined ? undefined : many * 1000 + few;
}

function belowThousand(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const [hundreds, rest] = [word.slice(0, at), word.slice(at + 'hundert'.length).replace(/^und/u, '')];
  const many = hundreds === '' ? 1 : belowHundred(hundreds);
  const few = rest === '' ? 0 : rest === 'eins' ? 1 : belowHundred(rest);
  return many === undefined || few === undefined ? undefined : many * 100 + few;
}

function belowHundred(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  const [ones, tens] = word.split(/und(?=\p{L}+zig$|dreißig$)/u);
  const [one, more] = [UNITS.indexOf(ones ?? ''), TENS.indexOf(tens ?? '')];
  return one > 0 && one < 10 && more >= 0 ? (more + 2) * 10 + one : undefined;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^dutzend$/iu, 12],
  [/^hunderte?$/iu, 100],
  [/^tausend$/iu, 1000],
  [/^million(?:en)?$/iu, 1e6],
  [/^milliarden?$/iu, 1e9],
  [/^billion(?:en)?$/iu, 1e12],
];
const scaleOf = (word: string): number | undefined => SCALES.find(([pattern]) => pattern.test(word))?.[1];

const PARTS = 'halb|Hälfte|Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel';
const DENOMINATORS: Readonly<Record<string, number>> = {
  hälfte: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
};
const ORDINALS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');

const SPELLED =
  /(?<![\p{L}\p{N}])(?:(?<part>eine[rnms]?\s+halben?[ms]?|ein\s+halbes|eine\s+halbe|halbe[rnms]?)\s+(?=(?:Stunden?|Jahre?s?|Tage?s?|Meile|Kilometer|Meter|Liter|Kilo|Pfund|(?<of>Dutzend|Million|Milliarde))(?!\p{L}))|(?<article>eine?[mn]?)\s+(?<scale>Dutzend|Million|Milliarde)(?!\p{L})|(?<word>\p{L}{3,})(?:[\s-](?<by>Dutzend|Hundert|Tausend|Millionen|Milliarden))?(?!\p{L}))/giu;
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<top>ein(?:e[mns])?|\\p{L}{4,7}|\\d)\\s+(?<bottom>${PARTS.replace('halb|Hälfte|', '')})(?!\\p{L}|\\s+(?:vor|nach)\\b)|(?<half>(?:die\\s+|der\\s+)?Hälfte)(?!\\p{L}))|jede[rsn]?\\s+(?<each>dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rsn]?(?!\\p{L})|(?<one>eine[rsm]?|\\p{L}{4,5}|\\d)\\s+von\\s+(?<of>\\p{L}{4,6}|\\d{1,3})(?![\\p{L}\\p{N}]))`,
  'giu',
);
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<stem>${ORDINALS.join('|')})e[rnsm]?|(?<figures>\\d{1,2})\\.)(?=\\s+(?:Mal|Platz|Rang|Tag|Runde|Auflage|Versuch|Sitzung|Ausgabe|Konzert|Sinfonie|Streichquartett|Etage|Stock|Kind|Sohn|Tochter|Amtszeit|Spiel|\\p{Lu}\\p{Ll}+))`,
  'giu',
);

const place = (index: number, words: string): Pick<Numeral, 'start' | 'end'> => ({
  start: index,
  end: index + words.trimEnd().length,
});
const exact = { precision: 0, spelled: true, scale: 1 } as const;

/** The numerals in words of a German text. */
export const germanNumeralsOf = (text: string): readonly Numeral[] => [
  ...sharesOf(text),
  ...ordinalsOf(text),
  ...spelledOf(text),
];

const spelledOf = (text: string): readonly Numeral[] =>
  [...text.matchAll(SPELLED)].flatMap(({ 0: words, index, groups = {} }) => {
    const { part, of, article, scale, word = '', by } = groups;
    if (part !== undefined) {
      const factor = scaleOf(of ?? '') ?? 1;
      const end = index + words.length + (of?.length ?? 0);
      return [
        {
          ...exact,
          start: index,
          end: of === undefined ? index + words.trimEnd().length : end,
          value: factor / 2,
          scale: factor,
        },
      ];
    }
    if (article !== undefined) {
      const factor = scaleOf(scale ?? '') ?? 1;
      return [{ ...exact, ...place(index, words), value: factor, scale: factor }];
    }
    const value = germanNumber(word);
    const factor = by === undefined ? 1 : (scaleOf(by) ?? 1);
    return value === undefined
      ? partOfHour(word, index)
      : [{ ...exact, ...place(index, words), value: value * factor, scale: factor }];
  });

const HOUR = { id: 'seconds', factor: 3600 } as const;

/** "Viertelstunde", "Dreiviertelstunde". */
function partOfHour(word: string, index: number): readonly Numeral[] {
  const three = /^dreiviertelstunden?$/iu.test(word);
  if (!three && !/^viertelstunde$/iu.test(word)) return [];
  return [{ ...exact, ...place(index, word), value: three ? 0.75 : 0.25, unit: HOUR }];
}

const sharesOf = (text: string): readonly Numeral[] =>
  [...text.matchAll(SHARE)].flatMap(({ 0: words, index, groups = {} }) => {
    const { top, bottom, each, one, of } = groups;
    const count = topOf(top ?? one);
    const whole = of === undefined ? wholeOf(bottom, each) : topOf(of);
    if (count === undefined || whole === undefined || count >= whole) return [];
    return [
      {
        ...place(index, words),
        value: (100 * count) / whole,
        precision: 0.5,
        spelled: true,
        scale: 1,
        unit: PERCENT,
        isShare: true,
      },
    ];
  });

const topOf = (word: string | undefined): number | undefined =>
  word === undefined || /^ein/iu.test(word) ? 1 : /^\d+$/u.test(word) ? Number(word) : germanNumber(word);

function wholeOf(bottom: string | undefined, each: string | undefined): number | undefined {
  if (each !== undefined) return ORDINALS.findIndex((stem) => each.toLowerCase().startsWith(stem)) + 1;
  return bottom === undefined ? 2 : DENOMINATORS[bottom.toLowerCase()];
}

const ordinalsOf = (text: string): readonly Numeral[] =>
  [...text.matchAll(ORDINAL)].flatMap(({ 0: words, index, groups = {} }) => {
    const { stem, figures } = groups;
    const value = stem === undefined ? Number(figures) : ORDINALS.indexOf(stem.toLowerCase()) + 1;
    // "8 Menschen" and "achten" are no places in a row; a figure with a point is one before a few nouns only.
    if (!/^\s+\p{Lu}/u.test(text.slice(index + words.length))) return [];
    if (
      figures !== undefined &&
      !/^\s+(?:Mal|Platz|Rang|Runde|Auflage|Sitzung|Ausgabe|Sinfonie|Stock)/u.test(text.slice(index + words.length))
    )
      return [];
    return [{ ...exact, ...place(index, words), value, unit: ORDINAL_UNIT }];
  });
