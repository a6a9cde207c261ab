import { markFaultText, markText } from '../markText';
import type { CheckedDraft, DraftRange } from './checkedDraft';

/** A mark that has no effect: where it stands, or the statement that it is about, and why. */
export interface IdleMark {
  readonly range: DraftRange;
  readonly message: string;
}

/** Marks that are not understood, then those that name evidence which has gone. */
export function idleMarks({ findings, marks, placeAt }: CheckedDraft): readonly IdleMark[] {
  const told = (span: { readonly start: number; readonly end: number }, message: string): IdleMark => ({
    range: { start: placeAt(span.start), end: placeAt(span.end) },
    message,
  });
  return [
    ...marks.flatMap((mark) => (mark.kind === 'unclear' ? [told(mark.span, markFaultText(mark.fault))] : [])),
    ...findings.flatMap(({ claim, mark }) => (mark?.isStale === true ? [told(claim.span, markText(mark))] : [])),
  ];
}
