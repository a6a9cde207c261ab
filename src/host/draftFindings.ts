import { isStatement, type ClaimId } from '../engine/model/claim';
import { countVerdicts, type VerdictCounts } from '../engine/model/verdictCounts';
import type { LocatedFinding, PlacedClaim } from './protocol';

/** A finding and where its claim stands in the draft now. */
export interface StandingFinding extends LocatedFinding {
  readonly start: number;
  readonly end: number;
  /** Edited since the last check, so that what the finding says may be no longer true. */
  readonly isTouched: boolean;
}

/** A replacement in the draft's text, as editors report it. */
export interface DraftEdit {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * What is known of one draft on this side of the worker: the other half of the worker's memory of what it sent.
 * Between two checks the places follow the writer's edits, so that a click still goes to the right words.
 */
export interface DraftFindings {
  /** Takes what a check has found so far; what it replaces goes. */
  receive(fresh: readonly LocatedFinding[]): void;
  /** Takes the places at the end of a check; claims without a place are forgotten. */
  settle(placed: readonly PlacedClaim[]): void;
  /** Follows an edit; answers with the findings it touched that were untouched before. */
  edit(edit: DraftEdit): readonly StandingFinding[];
  /** In reading order. */
  all(): readonly StandingFinding[];
  /** The claim that holds the offset, its end included. */
  at(offset: number): StandingFinding | undefined;
  /** Of its statements; headings are none. */
  counts(): VerdictCounts;
}

type Moving = { -readonly [K in keyof StandingFinding]: StandingFinding[K] };

export function createDraftFindings(): DraftFindings {
  let known = new Map<ClaimId, Moving>();
  let inOrder: readonly StandingFinding[] | undefined;

  const all = (): readonly StandingFinding[] =>
    (inOrder ??= [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end));

  return {
    receive(fresh) {
      for (const { finding, found } of fresh) {
        const { start, end } = finding.claim.span;
        known.set(finding.claim.id, { finding, found, start, end, isTouched: false });
      }
      inOrder = undefined;
    },
    settle(placed) {
      // Thousands of places at every check, nearly all of known claims: entries are changed, not made anew.
      const kept = new Map<ClaimId, Moving>();
      for (const { id, start, end } of placed) {
        const entry = known.get(id);
        if (entry !== undefined) kept.set(id, Object.assign(entry, { start, end, isTouched: false }));
      }
      known = kept;
      // The worker tells places in reading order.
      inOrder = [...kept.values()];
    },
    edit(edit) {
      const touched: StandingFinding[] = [];
      for (const entry of known.values()) {
        if (follow(entry, edit)) touched.push(entry);
      }
      return touched;
    },
    all,
    at: (offset) => all().find(({ start, end }) => start <= offset && offset <= end),
    counts: () =>
      countVerdicts(
        [...known.values()].flatMap(({ finding }) => (isStatement(finding.claim) ? [finding.verdict.kind] : [])),
      ),
  };
}

/** Moves one claim with the edit; answers whether the edit touched it for the first time. */
function follow(entry: Moving, edit: DraftEdit): boolean {
  const { offset, removed, inserted } = edit;
  const { start, end, isTouched } = entry;
  if (offset > end) return false;
  const by = inserted.length - removed;
  entry.isTouched = isTouched || touches(entry, edit);
  if (offset + removed <= start) {
    entry.start = start + by;
    entry.end = end + by;
  } else if (offset < end) {
    entry.start = Math.min(start, offset);
    entry.end = Math.max(end, offset + removed) + by;
  }
  return entry.isTouched && !isTouched;
}

/**
 * Words written right at a border belong to the claim, those behind a space do not: starting the next sentence must not
 * make the one before it flicker.
 */
function touches({ start, end }: Moving, { offset, removed, inserted }: DraftEdit): boolean {
  if (offset < end && offset + removed > start) return true;
  if (offset === end) return /^\S/.test(inserted);
  return offset + removed === start && /\S$/.test(inserted);
}
