import type { Node, Parsed } from './parsed';

/** The words between two joints of a sentence. */
export type SentenceSegment = readonly Node[];

/** The segments of a sentence between commas, semicolons, full stops, and whatever else is a joint. */
export function segmentsOf({ nodes }: Parsed, isJoint: (node: Node) => boolean): readonly SentenceSegment[] {
  const segments: Node[][] = [[]];
  for (const node of nodes) {
    if (/^[,;.]$/.test(node.text) || isJoint(node)) segments.push([]);
    else segments.at(-1)?.push(node);
  }
  return segments;
}

/** The segments without a verb, each with the nearest before it that has one. */
export const withoutVerb = (
  segments: readonly SentenceSegment[],
): readonly { readonly base: SentenceSegment; readonly segment: SentenceSegment }[] =>
  segments.flatMap((segment, at) => {
    if (segment.length === 0 || segment.some(isFinite)) return [];
    const base = segments.slice(0, at).findLast((one) => one.some(isFinite));
    return base === undefined ? [] : [{ base, segment }];
  });

export const isFinite = ({ tag, relation }: Node): boolean =>
  (tag === 'VERB' && relation !== 'amod' && relation !== 'compound') || tag === 'AUX';
