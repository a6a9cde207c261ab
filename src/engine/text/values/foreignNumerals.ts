import type { Language } from '../language';
import type { Numeral } from './numerals';

/** Words for powers of ten behind figures, by their beginnings, in languages other than English. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mil millones|milliarden?|mrd|milliards?|миллиард\p{L}*|млрд)$/iu, 1e9],
  [/^(?:millionen|million|mio|millions?|millón|millones|миллион\p{L}*|млн|million)$/iu, 1e6],
  [/^(?:billionen?|billones|billón|трлн|триллион\p{L}*)$/iu, 1e12],
  [/^(?:tausend|tsd|mille|mil|тысяч\p{L}*|тыс)$/iu, 1e3],
  [/^dutzend$/iu, 12],
];
const CHINESE_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  萬: 1e4,
  億: 1e8,
};

/** Figures with groups of three behind spaces, points or apostrophes, and a decimal comma or point. */
const FIGURES = /(?<![\p{L}\p{N}]|\d[.,])\d{1,3}(?:(?:[ \u00a0\u2009\u202f'’.]\d{3})+(?!\d))?\d*(?:[.,]\d+)?/gu;
const SCALE = /^[ \u00a0\u202f]?(mil millones|\p{L}+)\.?/iu;

/**
 * The numerals of a text in another language: a comma is decimal, and so is a point that no three figures follow; spaces,
 * points and apostrophes group. In Chinese a comma groups, and characters for powers of ten follow.
 */
export function foreignNumeralsOf(text: string, language: Language): readonly Numeral[] {
  const figures = [...text.matchAll(language === 'zh' ? CHINESE_FIGURES : FIGURES)].map(({ 0: written, index }) =>
    language === 'zh' ? chineseNumeral(text, written, index) : numeral(text, written, index),
  );
  return figures.filter(({ value }) => Number.isFinite(value));
}

function numeral(text: string, written: string, start: number): Numeral {
  const grouped = written.replace(/[ \u00a0\u2009\u202f'’.](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  const end = start + written.length;
  const scale = SCALE.exec(text.slice(end, end + 24));
  const factor = SCALES.find(([words]) => words.test(scale?.[1] ?? ''))?.[1];
  return { start, end: end + (factor === undefined ? 0 : (scale?.[0].length ?? 0)), ...valueOf(grouped, factor ?? 1) };
}

const CHINESE_FIGURES = /(?<![A-Za-z\d][.,]?)\d+(?:,\d{3})*(?:\.\d+)?/gu;

function chineseNumeral(text: string, written: string, start: number): Numeral {
  const end = start + written.length;
  const scales = /^[十百千万亿萬億]{1,2}/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  const factor = Array.from(scales).reduce((product, scale) => product * (CHINESE_SCALES[scale] ?? 1), 1);
  return { start, end: end + scales.length, ...valueOf(written.replaceAll(',', ''), factor) };
}

function valueOf(digits: string, factor: number): Pick<Numeral, 'value' | 'precision' | 'spelled' | 'scale'> {
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return { value: Number(digits) * factor, precision: 0.5 * 10 ** -decimals * factor, spelled: false, scale: factor };
}
