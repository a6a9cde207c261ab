import type { Metadata } from '../engine/model/document';
import { FILLER } from '../engine/model/masked';
import type { Problem } from '../engine/model/problem';
import { createBlockList, type BlockList, type FormatPlace } from './blockList';
import type { ReadText } from './format';
import { shifted, type Origin } from './origins';
import type { TextLine } from './lineGroups';
import type { Words } from './words';

/** What a stretch of an extracted text is. A `title` is a heading over the whole. */
export type Shape =
  | { readonly role: 'heading'; readonly level: number }
  | { readonly role: 'title' | 'paragraph' | 'listItem' | 'quote' | 'tableRow' | 'note' | 'code' | 'metadata' };

/** A block before it has a place in a text. */
export type PlacedBlock = Words & { readonly shape: Shape; readonly place: FormatPlace };

/**
 * The text that is shown in place of a file that cannot be: its pieces with blank lines between them. Notes stand at the
 * end of their section, so that they have its heading and a sentence can be followed from paragraph to paragraph.
 */
export function extractOf(
  pieces: readonly PlacedBlock[],
  metadata: Partial<Metadata>,
  problems: readonly Problem[],
): ReadText {
  const ordered = notesLast(pieces.filter(({ words }) => words !== ''));
  const starts: number[] = [];
  let text = '';
  for (const [at, piece] of ordered.entries()) {
    if (at > 0) text += isRow(piece) && isRow(ordered[at - 1]) ? '\n' : '\n\n';
    starts.push(text.length);
    text += piece.words;
  }
  const blocks = createBlockList(text);
  const marks: TextLine[] = [];
  const origins: Origin[] = [];
  for (const [at, piece] of ordered.entries()) {
    const start = starts[at] ?? 0;
    blocks.setPlace(piece.place);
    addPiece(blocks, piece, { start, end: start + piece.words.length });
    for (const mark of piece.marks) marks.push({ start: start + mark.start, end: start + mark.end });
    for (const origin of shifted(piece.origins ?? [], start)) origins.push(origin);
  }
  const traced = origins.length > 0 ? { origins } : {};
  return { text, ...maskedBy(text, marks), blocks: blocks.blocks, metadata, problems, ...traced };
}

/** The title that is printed over a text, else its first heading. */
export function titleIn(pieces: readonly PlacedBlock[]): string | undefined {
  const filled = pieces.filter(({ words }) => words !== '');
  const title =
    filled.find(({ shape }) => shape.role === 'title') ?? filled.find(({ shape }) => shape.role === 'heading');
  return title?.words.replace(/\s+/g, ' ');
}

const isRow = (piece: PlacedBlock | undefined): boolean => piece?.shape.role === 'tableRow';

function notesLast(pieces: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const ordered: PlacedBlock[] = [];
  let notes: PlacedBlock[] = [];
  for (const piece of pieces) {
    if (piece.shape.role === 'note') notes.push(piece);
    else if (piece.shape.role === 'heading') {
      ordered.push(...notes, piece);
      notes = [];
    } else ordered.push(piece);
  }
  return [...ordered, ...notes];
}

function addPiece(blocks: BlockList, { shape, words }: PlacedBlock, place: TextLine): void {
  switch (shape.role) {
    case 'heading':
      blocks.addHeading(place, shape.level, words.replace(/\s+/g, ' '));
      break;
    case 'title':
      blocks.addTitle(place);
      break;
    case 'paragraph':
    case 'listItem':
    case 'quote':
      blocks.addProse(shape.role, place);
      break;
    default:
      blocks.addOther(shape.role, place);
  }
}

/** The marks are in order and disjoint. White space stays, since words must not grow together. */
function maskedBy(text: string, marks: readonly TextLine[]): Pick<ReadText, 'masked'> {
  if (marks.length === 0) return {};
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(last, start), text.slice(start, end).replace(/\S/g, FILLER));
    last = end;
  }
  return { masked: pieces.join('') + text.slice(last) };
}
