import type { Piece } from './piece';

/**
 * A gap that is a space. Unit: share of the size. Default: 0.13.
 * Source: spaces of justified lines shrink to 0.17; letters that are set apart, or corrected after italics, reach 0.1.
 */
const SPACE_GAP = 0.13;

/** What the letters of a segment are measured by. */
interface Base {
  readonly size: number;
  readonly baseline: number;
}

/** The words of pieces that stand close together, spaced by their gaps, with raised marks told apart from numbers. */
export function composed(
  pieces: readonly Piece[],
  base: Base,
): { readonly text: string; readonly beginsRaised: boolean } {
  const ordered = isRightToLeft(pieces) ? pieces.toReversed() : pieces;
  let text = '';
  let raised = '';
  let beginsRaised = false;
  let before: Piece | undefined;
  let isSpaced = false;
  const flush = (): void => {
    if (raised === '') return;
    beginsRaised ||= text === '';
    text += text === '' ? `${raised} ` : raisedText(raised, text);
    raised = '';
  };
  for (const piece of ordered) {
    if (piece.text === '') {
      isSpaced = true;
      continue;
    }
    const space = isSpaced || piece.spaceBefore || (before !== undefined && gap(before, piece) > base.size * SPACE_GAP);
    const isRaised = isRaisedMark(piece, base);
    if (!isRaised || space) flush();
    if (space && text !== '' && !/\s$/.test(text)) text += ' ';
    if (isRaised) raised += piece.text;
    else text += piece.text;
    isSpaced = piece.spaceAfter;
    before = piece;
  }
  flush();
  return { text: plainLetters(text), beginsRaised };
}

/** Between two pieces, whichever way the line runs. */
const gap = (before: Piece, piece: Piece): number => Math.max(piece.left - before.right, before.left - piece.right);

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

const isRightToLeft = (pieces: readonly Piece[]): boolean => {
  let hits = 0;
  let letters = 0;
  for (const { text } of pieces) {
    hits += text.match(RIGHT_TO_LEFT)?.length ?? 0;
    letters += text.length;
  }
  return hits * 2 > letters;
};

const isRaisedMark = ({ text, size, baseline }: Piece, base: Base): boolean =>
  size < base.size * 0.86 && base.baseline - baseline > base.size * 0.15 && /^[\p{L}\p{N},+–−*†‡§¶-]{1,7}$/u.test(text);

/**
 * A raised mark behind other letters must not become part of a word or number: "12 percent⁷" is not "percent7", nor
 * "1998³" the year 19983. Ordinals and units are written as people type them; powers of ten and of single letters with "^"; a mark that stands
 * alone, such as "*", is no danger; and everything else is a note, whose mark goes into brackets.
 */
function raisedText(raised: string, before: string): string {
  if (/^(?:st|nd|rd|th|er|re|e|o|a|s|ème|TM|SM)$/.test(raised) && /[\d.IVX]$/.test(before)) return raised;
  if (/^[*†‡§¶,–−-]+$|^(?:TM|SM|\p{L}{4,})$/u.test(raised)) return raised;
  if (/^[23]$/.test(raised) && /(?:^|[\s\d(/])(?:[kcdmµμ]?m|ft|in|s)$/.test(before)) return raised === '2' ? '²' : '³';
  if (/(?:^|[^\d.,])10$/.test(before) && /^[−–-]?\d{1,3}$/.test(raised)) return `^${raised}`;
  if (/(?:^|[^\p{L}\p{M}\p{N}.'’])[\p{L}π]$/u.test(before) && !/^[aAI]$/.test(before.at(-1) ?? '')) return `^${raised}`;
  return `[${raised}]`;
}

/** Ligatures become their letters, soft hyphens go but at the end of a line, odd spaces become spaces. */
const plainLetters = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature.charCodeAt(0) - 0xfb00] ?? ligature)
    .replace(/[\uf0b7\uf0a7\uf0d8\uf076]/g, '•')
    .replace(/[\ue000-\uf8ff\u200b-\u200d\u2060\ufeff]|\u00ad(?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ft', 'st'];
