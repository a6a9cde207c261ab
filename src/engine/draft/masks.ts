import type { SyntaxNode } from '@lezer/common';
import { decodeHTMLStrict } from 'entities';
import type { CitationMark } from '../model/draft';
import { FILLER } from '../model/masked';

/** A block as it is judged. */
export interface MaskedBlock {
  /** Its text with a filler in place of every unit of markup, line breaks as spaces: as long as the block. */
  readonly masked: string;
  /** Where comments stand in it, from its start. */
  readonly comments: readonly BlockComment[];
  /** What its language says that it cites. */
  readonly citations?: readonly CitationMark[];
  /** Notes that are written in it, masked by themselves. */
  readonly notes?: readonly InnerNote[];
}

/** A comment in a block, and what is said in it without its marks. */
export interface BlockComment {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** A note that is written where it is cited. */
export interface InnerNote {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly name: string;
}

/** The masked blocks of one version of a draft, by all that they were made of. */
export type KnownMasks = ReadonlyMap<string, MaskedBlock>;

/** Masks the blocks of a draft; one that stood so in the last version is not masked again. */
export interface Masks {
  of(text: string, block: SyntaxNode, isQuoted: boolean): MaskedBlock;
  readonly current: KnownMasks;
}

export function createMasks(last: KnownMasks = new Map()): Masks {
  const current = new Map<string, MaskedBlock>();
  return {
    current,
    of(text, block, isQuoted) {
      // The same words are marked up in another way in a quotation or a list, whose marks stand in their later lines.
      const key = `${block.name} ${block.parent?.name ?? ''} ${String(isQuoted)}\n${text.slice(block.from, block.to)}`;
      const mask = last.get(key) ?? current.get(key) ?? maskedBlock(text, block);
      current.set(key, mask);
      return mask;
    },
  };
}

/** Code in a line that a tool runs, or hands through to one of its outputs (Quarto, R Markdown, Pandoc). */
const COMPUTED = /^`+\s?(?:\{(?:r|python|julia|ojs)\}|(?:r|python|julia)\s|=)/;

/** Inline markup whose marks go while its words stay. */
const MARKS: ReadonlySet<string> = new Set(
  'HeaderMark EmphasisMark StrikethroughMark CodeMark LinkMark QuoteMark ListMark TaskMarker TableDelimiter URL LinkTitle LinkLabel HTMLTag ProcessingInstruction Escape HardBreak'.split(
    ' ',
  ),
);

function maskedBlock(text: string, block: SyntaxNode): MaskedBlock {
  const comments: BlockComment[] = [];
  const units = maskedUnits(text.slice(block.from, block.to));
  const mask = (from: number, to: number): void => {
    for (let at = from - block.from; at < to - block.from; at += 1) if (units[at] !== ' ') units[at] = FILLER;
  };
  block.cursor().iterate(({ name, from, to, node }) => {
    if (name === 'Comment') {
      comments.push({ start: from - block.from, end: to - block.from, said: saidIn(text.slice(from, to)) });
      // Its spaces, too: sentences are split as if it were not there.
      units.fill(FILLER, from - block.from, to - block.from);
    } else if (name === 'Escape') mask(from, from + 1);
    else if (name === 'Entity')
      // An entity reads as the character it stands for.
      put(units, {
        start: from - block.from,
        end: to - block.from,
        as: decodeHTMLStrict(text.slice(from, to)).replace(/\s/g, ' '),
      });
    // `r nrow(x)`: what is computed is not said here.
    else if (name === 'InlineCode' && COMPUTED.test(text.slice(from, from + 40)))
      units.fill(FILLER, from - block.from, to - block.from);
    // What is struck out is not said.
    else if (name === 'Strikethrough') units.fill(FILLER, from - block.from, to - block.from);
    else if (name === 'LinkMark' && isBracketedText(node.parent, text)) return;
    else if (name === 'URL' && node.parent?.name !== 'Link' && node.parent?.name !== 'Image') return;
    else if (MARKS.has(name)) mask(from, to);
    else if (name === 'Image' || isReference(text, name, from, to)) mask(from, to);
  });
  return { masked: units.join(''), comments };
}

/** The units of a block to put fillers into. Line breaks inside a paragraph read as spaces. */
export const maskedUnits = (slice: string): string[] => slice.replace(/[\r\n\t]/g, ' ').split('');

/** What a comment of HTML says without its marks. */
export const saidIn = (comment: string): string => comment.replace(/^<!--|-->$/g, '');

/** Masks a stretch, or puts in its place what is read there. */
export function put(
  units: string[],
  { start, end, as = '' }: { readonly start: number; readonly end: number; readonly as?: string },
): void {
  units.fill(FILLER, start, end);
  for (const [at, unit] of as.split('').entries()) if (start + at < end) units[start + at] = unit;
}

/** "[the river]" without a target is an insertion in a quotation, not a link; "[the river]{.class}" is a span. */
const isBracketedText = (link: SyntaxNode | null, text: string): boolean =>
  link?.name === 'Link' &&
  link.getChild('URL') === null &&
  link.getChild('LinkLabel') === null &&
  text.charAt(link.to) !== FILLER;

/** "[^1]" and "[@key, p. 12]" refer to notes and to a bibliography; the parser takes them for links without a target. */
const isReference = (text: string, name: string, from: number, to: number): boolean =>
  name === 'Link' && /^\[(?:\^|-?@)[^\]]*\]$/.test(text.slice(from, to));
