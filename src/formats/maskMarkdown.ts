import type { SyntaxNodeRef } from '@lezer/common';
import { Strikethrough } from '@lezer/markdown';
import { boundedMarkdown } from '../engine/markdown/boundedMarkdown';
import { FILLER } from '../engine/model/masked';
import type { MarkdownLeaf } from './markdownLeaves';
import type { TextLine } from './lineGroups';

/** Without GitHub's bare addresses, which hold no marks and cost half of the time. */
const markdown = boundedMarkdown(Strikethrough);

/**
 * The text with a filler in place of every unit of markup in its prose, and so as long as the text: words are compared
 * without emphasis marks and link targets, and an offset is an offset into the file without any map.
 */
export function maskMarkdown(text: string, leaves: readonly MarkdownLeaf[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const leaf of leaves) {
    const masked = leaf.role === 'code' ? undefined : maskedLeaf(text.slice(leaf.start, leaf.end), leaf.role);
    if (masked === undefined) continue;
    pieces.push(text.slice(last, leaf.start), masked);
    last = leaf.end;
  }
  return last === 0 ? text : pieces.join('') + text.slice(last);
}

/**
 * Longest block that is masked. Unit: code units. Default: 20,000.
 * Source: the parser takes 0.1 s for so many brackets, its worst case; a page of print has 3,000.
 */
const MASKED_MOST = 20_000;

/** Every mark holds one of these, but for the underline of a heading. */
const MARK = /[*_`[<>\\~|#]/;

/** `undefined` if there is nothing to mask. */
function maskedLeaf(words: string, role: MarkdownLeaf['role']): string | undefined {
  if (words.length > MASKED_MOST || (role !== 'heading' && !MARK.test(words))) return undefined;
  const marks = [...marksOf(words), ...placesOf(words, role === 'tableRow' ? /\|/g : /^\[[ xX]\](?=\s)/g)];
  if (marks.length === 0) return undefined;
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    if (end <= last) continue;
    const from = Math.max(start, last);
    pieces.push(words.slice(last, from), words.slice(from, end).replace(/\S/g, FILLER));
    last = end;
  }
  return pieces.join('') + words.slice(last);
}

/** Markup that goes while the words around it stay. */
const MARKS: ReadonlySet<string> = new Set(
  'HeaderMark EmphasisMark CodeMark LinkMark QuoteMark ListMark TaskMarker LinkTitle LinkLabel HTMLTag Comment ProcessingInstruction HardBreak Image Strikethrough'.split(
    ' ',
  ),
);

function marksOf(words: string): TextLine[] {
  const marks: TextLine[] = [];
  markdown.parse(words).iterate({
    enter(found) {
      if (found.name === 'Escape') marks.push({ start: found.from, end: found.from + 1 });
      else if (found.name === 'HTMLBlock') marks.push(...tagsOf(words, found), ...struckIn(words, found));
      else if (found.name === 'Paragraph') marks.push(...struckIn(words, found));
      else if (MARKS.has(found.name) || isTarget(found) || isNoteMark(words, found)) {
        marks.push({ start: found.from, end: found.to });
        return false;
      }
      return true;
    },
  });
  return marks;
}

/** The address of a link; one that stands in the text by itself is a word of it. */
const isTarget = ({ name, node }: SyntaxNodeRef): boolean => name === 'URL' && node.parent?.name === 'Link';

/** "[^1]" refers to a note; the parser takes it for a link without a target. */
const isNoteMark = (words: string, { name, from }: SyntaxNodeRef): boolean =>
  name === 'Link' && words.startsWith('[^', from);

/** What stands between tags that strike it through, with them. Linear: after a tag that nothing closes no other of its name is looked for. */
function struckIn(words: string, { from, to }: Pick<SyntaxNodeRef, 'from' | 'to'>): readonly TextLine[] {
  const found: TextLine[] = [];
  const open = new Set<string>();
  let last = from;
  for (const { index, 1: name = '' } of words.slice(from, to).matchAll(/<(del|s|strike)(?=[\s>])/gi)) {
    const start = from + index;
    if (start < last || open.has(name)) continue;
    const close = words.indexOf(`</${name}>`, start);
    if (close === -1 || close > to) open.add(name);
    else found.push({ start, end: (last = close + name.length + 3) });
  }
  return found;
}

const tagsOf = (words: string, { from, to }: SyntaxNodeRef): readonly TextLine[] =>
  placesOf(words.slice(from, to), /<[^<>]*>/g).map(({ start, end }) => ({ start: from + start, end: from + end }));

/** Bars between cells and boxes of tasks are found by their shape: a row or task alone is a paragraph to the parser. */
const placesOf = (words: string, pattern: RegExp): readonly TextLine[] =>
  [...words.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
