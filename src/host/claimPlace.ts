import type { ClaimId } from '../engine/model/claim';
import type { DraftEdit, StandingFinding } from './draftFindings';

/** Where a claim stands in its draft, and what it was called there: an edit inside it gives it another name. */
export interface ClaimPlace {
  readonly id: ClaimId;
  readonly start: number;
  readonly end: number;
}

/** The place of a claim. */
export const placeOf = ({ finding, start, end }: StandingFinding): ClaimPlace => ({
  id: finding.claim.id,
  start,
  end,
});

/** The place after an edit: words written inside belong to it, those before and behind do not. */
export function placeAfter(place: ClaimPlace, { offset, removed, inserted }: DraftEdit): ClaimPlace {
  const { start, end } = place;
  const by = inserted.length - removed;
  if (offset >= end) return place;
  if (offset + removed <= start) return { ...place, start: start + by, end: end + by };
  return { ...place, start: Math.min(start, offset), end: Math.max(end, offset + removed) + by };
}

/**
 * The claim that stands at the place now. While a check runs, the claim as it was and as it is stand there together, and
 * the newer one counts. Where nothing stands, the claim may have been moved away or come back: then its name finds it.
 */
export function claimAt(all: readonly StandingFinding[], place: ClaimPlace): StandingFinding | undefined {
  const here = all
    .filter((standing) => shared(standing, place) > 0)
    .sort((a, b) => Number(a.isTouched) - Number(b.isTouched) || shared(b, place) - shared(a, place));
  return here[0] ?? all.find(({ finding }) => finding.claim.id === place.id);
}

/** Whether both are the same claim, edited or not. */
export const isSameClaim = (standing: StandingFinding, place: ClaimPlace): boolean =>
  standing.finding.claim.id === place.id || shared(standing, place) > 0;

/** How many characters two places have in common. */
const shared = (a: Pick<ClaimPlace, 'start' | 'end'>, b: Pick<ClaimPlace, 'start' | 'end'>): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);
