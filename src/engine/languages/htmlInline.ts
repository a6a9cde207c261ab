import { decodeHTMLStrict } from 'entities';
import { hiddenElements, tagsOf } from '../markup/htmlTags';
import { delimited } from '../markup/delimited';
import type { Stretch } from '../model/stretch';
import type { Inline, LanguageComment } from './language';
import { createMarking } from './marking';

/** A text with spaces in place of comments, declarations, instructions and templates; where these stand. */
export function withoutComments(text: string): {
  readonly text: string;
  readonly comments: readonly LanguageComment[];
  /** What is no text of the page and no comment. */
  readonly others: readonly Stretch[];
} {
  const comments = [...delimited(text, /<!--/g, '-->')].map(({ start, end }) => ({
    start,
    end,
    said: text.slice(start + 4, end - 3),
  }));
  const others = OTHERS.flatMap(([opening, closing]) => [...delimited(text, opening, closing)]);
  const units: string[] = [];
  let at = 0;
  for (const { start, end } of [...comments, ...others].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    units.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return { text: units.join('') + text.slice(at), comments, others };
}

/** Instructions, declarations, and what templates put in (Jinja, Liquid, Handlebars). */
const OTHERS: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/<\?/g, '?>'],
  [/<![A-Za-z[]/g, '>'],
  [/\{%/g, '%}'],
  [/\{\{/g, '}}'],
  [/\{#/g, '#}'],
];

/** The number of a note in raised type. */
const NOTE_MARK = /<sup\b[^<>]{0,200}>(?:\s?<a\b[^<>]{0,300}>)?\s?\[?(?:\d{1,3}|[*†‡])\]?\s?(?:<\/a>)?\s?<\/sup>/gi;

/** The marks of a block of HTML. */
export function htmlInline(words: string): Inline {
  const marking = createMarking();
  const { text, comments, others } = withoutComments(words);
  for (const { start, end } of others) marking.change(start, end);
  for (const comment of comments) {
    marking.comment(comment);
    marking.change(comment.start, comment.end);
  }
  const tags = tagsOf(text);
  for (const { start, end, name, kind } of tags) {
    const quoted = kind === 'closes' ? '”' : '“';
    marking.change(start, end, name === 'br' ? ' ' : name === 'q' ? quoted : undefined);
    const target = name === 'a' ? /\shref\s?=\s?["']?([^"'\s<>]{1,500})/i.exec(text.slice(start, end))?.[1] : undefined;
    const close = target === undefined ? -1 : text.indexOf('</a>', end);
    if (target !== undefined && !target.startsWith('#'))
      marking.cite({ kind: 'link', name: target, start, end: close < 0 ? end : close + 4 });
  }
  for (const { 0: entity, index } of text.matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g)) {
    const sign = decodeHTMLStrict(entity).replace(/\s/g, ' ');
    if (sign !== entity) marking.change(index, index + entity.length, sign);
  }
  for (const { start, end } of hiddenElements(tags)) marking.change(start, end);
  for (const { 0: mark, index } of text.matchAll(NOTE_MARK)) marking.change(index, index + mark.length);
  return marking.end();
}
