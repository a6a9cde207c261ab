import type { Stretch } from '../model/stretch';
import { delimited } from './delimited';

/** A kind of markup by its marks; `opening` is global, and `hint` stands wherever it stands. */
interface Delimiters {
  readonly hint: string;
  readonly opening: RegExp;
  readonly closing: string;
}

/**
 * What is left out with all that stands in it: comments, templates and code of the tools that writers publish with. HTML
 * comments are not among them: the parser knows them, and some hold the writer's marks.
 */
const LEFT_OUT: readonly Delimiters[] = [
  // Liquid (Jekyll, Shopify), Jinja, Twig: blocks that print nothing or no prose, then comments, tags, values.
  ...['comment', 'highlight', 'schema', 'javascript', 'stylesheet', 'style'].map((name) => ({
    hint: '{%',
    opening: new RegExp(String.raw`\{%-?\s*${name}\b`, 'g'),
    closing: `end${name}`,
  })),
  { hint: '{::', opening: /\{::comment\}/g, closing: '{:/comment}' },
  { hint: '{::', opening: /\{::nomarkdown\}/g, closing: '{:/nomarkdown}' },
  { hint: '{#', opening: /\{#\s/g, closing: '#}' },
  // Hugo's shortcodes that hold code or drawings, then all shortcodes; the words between two of a pair stay.
  ...['highlight', 'math', 'mermaid', 'katex'].map((name) => ({
    hint: '{{',
    opening: new RegExp(String.raw`\{\{[<%]\s*${name}\b`, 'g'),
    closing: `/${name}`,
  })),
  { hint: '{%', opening: /\{%/g, closing: '%}' },
  { hint: '{{<', opening: /\{\{</g, closing: '>}}' },
  { hint: '{{', opening: /\{\{/g, closing: '}}' },
  // MDX and JSX.
  { hint: '{/*', opening: /\{\s*\/\*/g, closing: '*/}' },
  // Obsidian.
  { hint: '%%', opening: /(?<![^\s({[]|\d\s)%%/g, closing: '%%' },
];

/** The stretches of comments, templates and what an editor struck out, to where each ends. */
export function leftOut(text: string): readonly Stretch[] {
  return LEFT_OUT.filter(({ hint }) => text.includes(hint)).flatMap(({ opening, closing }) =>
    [...delimited(text, opening, closing)].map(({ start, end }) => ({ start, end: closed(text, end, closing) })),
  );
}

/** "endcomment" and "/math" stand in a tag of their own, which ends behind them. */
function closed(text: string, end: number, closing: string): number {
  if (!/^(?:end|\/)\p{L}/u.test(closing)) return end;
  return end + (/^\s*-?[%>]\}{1,2}/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}
