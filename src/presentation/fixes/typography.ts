import type { Finding } from '../../engine/model/finding';
import { FILLER } from '../../engine/model/masked';
import { spanOf } from '../../engine/model/span';
import type { VerdictKind } from '../../engine/model/verdict';
import type { ClaimEdit } from './fix';

/**
 * What makes quotations of a statement the source's to the dot: apostrophes, dashes, spaces and ellipses, where the words are
 * the same to the letter. `raw` is the claim as it stands in the draft: line breaks stay.
 */
export function typographicEdits({ claim, verdict }: Finding, raw: string): readonly ClaimEdit[] {
  if (!MAY_QUOTE.has(verdict.kind) || !('evidence' in verdict)) return [];
  const draft = foldedText(claim.masked);
  const edits = verdict.evidence.flatMap(({ text }) => {
    const source = foldedText(text.trim());
    const at = draft.letters.indexOf(source.letters);
    const isQuoted = claim.role === 'quote' || isInMarks(draft.letters, at, at + source.letters.length);
    return at >= 0 && source.letters !== '' && isQuoted ? differences(draft, source, at) : [];
  });
  return edits.filter(({ span: { start, end } }, index) => {
    const isFirst = edits.findIndex(({ span }) => span.start === start) === index;
    return isFirst && !/[\r\n]/.test(raw.slice(start, end));
  });
}

/** Verdicts whose evidence may be what the statement quotes to the letter. */
const MAY_QUOTE: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['supported', 'partlySupported', 'marked']);

/** A text in which typography does not count, unit by unit, and where each unit stands in it. */
interface Folded {
  readonly letters: string;
  readonly units: readonly { readonly start: number; readonly written: string }[];
}

const UNIT = /[ \t\r\n\u00a0\u202f\u2009]+|\.\s?\.\s?\.|…|-{2,3}|[^]/gu;

function foldedText(text: string): Folded {
  let letters = '';
  const units: { start: number; written: string }[] = [];
  for (const { 0: written, index } of text.matchAll(UNIT)) {
    if (written === FILLER) continue;
    const letter = letterOf(written);
    letters += letter;
    for (let at = 0; at < letter.length; at += 1) units.push({ start: index, written: at === 0 ? written : '' });
  }
  return { letters, units };
}

function letterOf(written: string): string {
  if (/^\s/u.test(written)) return ' ';
  if (/^(?:\.\s?\.\s?\.|…)$/u.test(written)) return '…';
  if (/^(?:-{1,3}|[‐‑–—])$/u.test(written)) return '-';
  if (/^['‘’‚`´]$/u.test(written)) return "'";
  return /^["“”„«»]$/u.test(written) ? '"' : written;
}

/** Whether quotation marks stand on both sides; a comma or a full stop may stand before the closing one. */
const isInMarks = (letters: string, start: number, end: number): boolean =>
  /["']$/.test(letters.slice(0, Math.max(start, 0))) && /^[.,;:!?…]?["']/.test(letters.slice(end));

function differences(draft: Folded, source: Folded, at: number): readonly ClaimEdit[] {
  return source.units.flatMap(({ written }, index): readonly ClaimEdit[] => {
    const own = draft.units[at + index];
    if (own === undefined || own.written === written || own.written === '') return [];
    const text = /^\s/u.test(written) ? spaceLike(written) : written;
    // Marks of quotations inside a quotation change their shape by rights; a draft sets them as it likes.
    // A grave accent would begin code.
    if (text === own.written || text === '`' || /^["“”„«»]$/u.test(text)) return [];
    return [{ span: spanOf<'claim'>(own.start, own.start + own.written.length), text }];
  });
}

/** A space that keeps words together stays one; a line break of the source is a space. */
const spaceLike = (written: string): string => (/^[\u00a0\u202f\u2009]$/u.test(written) ? written : ' ');
