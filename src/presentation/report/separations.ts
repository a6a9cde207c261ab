import type { CheckedDraft } from './checkedDraft';

/** What stands before a sentence: another of the same block, or the block's border with lines that are not prose. */
export type Separation = 'sentence' | { readonly leftOut: number };

/** What stands before each finding, and behind the last: nothing of the draft is left out in silence. */
export function separationsOf({ text, findings }: CheckedDraft): readonly Separation[] {
  let end = 0;
  const separations = findings.map(({ claim }, at): Separation => {
    const between = text.slice(end, claim.span.start);
    end = claim.span.end;
    return claim.context === '' || at === 0 ? { leftOut: wordyLines(between, at === 0 ? 0 : 1, -1) } : 'sentence';
  });
  return [...separations, { leftOut: wordyLines(text.slice(end), 1) }];
}

/** The first and the last line belong to the sentences around; what the writer says to us is told beside its statement. */
function wordyLines(between: string, from: number, to?: number): number {
  const lines = between.split(/\r\n|\n|\r/).slice(from, to);
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^\s*<!--\s*groundwork:/.test(line)).length;
}
