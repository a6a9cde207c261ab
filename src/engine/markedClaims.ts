import type { PlacedMark } from './draft/placedMarks';
import type { Claim, ClaimId } from './model/claim';
import type { DistantMark, Mark } from './model/mark';
import { folded } from './text/folded';

/** What the writer says of each claim, the nearest word first: beside it, then in front matter, then in `groundwork.json`. */
export interface MarkedClaims {
  marksOf(claim: Claim): readonly Mark[];
}

/** Brings the marks of a draft to its claims, which come in reading order. */
export function markedClaims(
  claims: readonly Claim[],
  placed: readonly PlacedMark[],
  distant: readonly DistantMark[],
): MarkedClaims {
  const beside = new Map<ClaimId, Mark[]>();
  // The claims of a note that is written inside a sentence come behind those of its paragraph.
  const inOrder = [...claims].sort((a, b) => a.span.start - b.span.start);
  const ofDraft: Mark[] = [];
  for (const { written, about } of placed) {
    if (written.kind !== 'marks') continue;
    if (about.kind === 'draft') ofDraft.push(...written.marks);
    for (const { id } of claimsAbout(about, inOrder)) beside.set(id, [...(beside.get(id) ?? []), ...written.marks]);
  }
  const byWords = distantByWords(distant);
  return {
    marksOf: ({ id, text }) => [
      ...(beside.get(id) ?? []),
      ...ofDraft,
      ...(byWords.size > 0 ? (byWords.get(folded(text)) ?? []) : []),
      ...(byWords.get(EVERY) ?? []),
    ],
  };
}

/** Marks of `groundwork.json` without words are about every statement of a file. */
const EVERY = '';

function distantByWords(distant: readonly DistantMark[]): ReadonlyMap<string, readonly Mark[]> {
  const byWords = new Map<string, Mark[]>();
  for (const { mark, words } of distant) {
    const key = words === undefined ? EVERY : folded(words);
    byWords.set(key, [...(byWords.get(key) ?? []), mark]);
  }
  return byWords;
}

function claimsAbout(about: PlacedMark['about'], claims: readonly Claim[]): readonly Claim[] {
  if (about.kind === 'draft' || about.kind === 'nothing') return [];
  const all = claimsInside(about.span, claims);
  const inside = all.filter(({ role }) => role === all[0]?.role);
  if (about.kind === 'block') return inside;
  const before = inside.findLast(({ span }) => span.start < about.before) ?? inside[0];
  return before === undefined ? [] : [before];
}

/** Claims are in order, and many: the first is found by halving. */
function claimsInside(
  span: { readonly start: number; readonly end: number },
  claims: readonly Claim[],
): readonly Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const after = claims.slice(low).findIndex((claim) => claim.span.start >= span.end);
  return after === -1 ? claims.slice(low) : claims.slice(low, low + after);
}
