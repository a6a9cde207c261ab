import type { Stretch } from '../model/stretch';
import { delimited } from './delimited';

/** Formulas: TeX between dollars, brackets or in an environment. A price is none, and a figure alone stays a figure. */
export function formulas(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (text.includes('$$')) found.push(...delimited(text, /\$\$/g, '$$'));
  if (text.includes('\\[')) found.push(...[...text.matchAll(DISPLAYED)].map(stretchOf));
  if (text.includes('\\('))
    found.push(...[...text.matchAll(BRACKETED)].filter(({ 1: inside = '' }) => isFormula(inside)).map(stretchOf));
  if (text.includes('\\begin')) found.push(...[...text.matchAll(ENVIRONMENT)].map(stretchOf));
  if (text.includes('$')) found.push(...[...text.matchAll(INLINE)].flatMap(inline));
  return found;
}

const stretchOf = ({ 0: whole, index }: RegExpExecArray): Stretch => ({ start: index, end: index + whole.length });

/** "\[" alone in a line opens; before words it is an escaped bracket. */
const DISPLAYED = /^[ \t]*\\\[[ \t]*\n[^]{0,4000}?\n[ \t]*\\\][ \t]*$/gm;
const BRACKETED = /\\\(([^\n]{1,300}?)\\\)/g;
const ENVIRONMENT =
  /\\begin\{(equation|align|gather|multline|eqnarray|displaymath|tikzpicture|tabular|figure|table)\*?\}[^]{0,8000}?\\end\{\1\*?\}/g;

/** As Pandoc reads them: no space inside the marks, no figure behind the second. */
const INLINE = /(?<![\\$\p{L}\d])\$(?=\S)([^$\n]{1,300})(?<=\S)\$(?![\d$])/gu;

function inline({ 0: whole, 1: inside = '', index }: RegExpExecArray): readonly Stretch[] {
  const [start, end] = [index, index + whole.length];
  // "$38$ metres": the figure is said of the thing, so that only its marks go.
  if (/^[\d.,\s%]+$/.test(inside))
    return [
      { start, end: start + 1 },
      { start: end - 1, end },
    ];
  return isFormula(inside) ? [{ start, end }] : [];
}

/** Signs of a formula, or one letter for a value. */
const isFormula = (inside: string): boolean => /[\\^_=+<>]|^\s*\p{L}(?:\([^()]*\))?\s*$/u.test(inside);
