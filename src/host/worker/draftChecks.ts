import type { DraftSession } from '../../engine/draftSession';
import type { Engine } from '../../engine/engine';
import type { ClaimId } from '../../engine/model/claim';
import type { Mark } from '../../engine/model/mark';
import type { Finding } from '../../engine/model/finding';
import type { Library } from '../../library/library';
import type { RemoteCalls, LocatedFinding, PlacedClaim } from '../protocol';

/**
 * How long a check works before it lets other messages in. Unit: ms. Default: 10.
 * Source: a look-up as one types should answer within 10 ms (performance goals), so it may not wait longer than that.
 */
export const sliceMs = 10;

/** The most findings in one message. Unit: findings. Default: 40. Source: about 100 kB, 1 ms to unpack for the receiver. */
const findingsPerPiece = 40;

type CheckParams = RemoteCalls['check']['params'];
type CheckPiece = RemoteCalls['check']['piece'];

interface Run {
  readonly id: number;
  readonly sent: Set<ClaimId>;
  state: 'running' | 'done' | 'cancelled';
}

interface FollowedDraft {
  readonly session: DraftSession;
  /** What the client holds. */
  readonly sent: Map<ClaimId, Finding>;
  last: Run | undefined;
}

export interface DraftChecks {
  /** Answers `cancelled` when the check was cancelled or overtaken. */
  check(
    id: number,
    params: CheckParams,
    onPiece: (piece: CheckPiece) => void,
  ): Promise<RemoteCalls['check']['answer'] | 'cancelled'>;
  cancel(id: number): void;
  close(draft: string): void;
  /** A session that begins with what is known of a draft. */
  fork(draft: string): DraftSession;
}

export interface DraftChecksOptions {
  readonly engine: Pick<Engine, 'openDraft'>;
  readonly library: Pick<Library, 'referencesOf' | 'marksOf'>;
  readonly locate: (finding: Finding) => LocatedFinding;
  /** Told before each slice of work on a draft. */
  readonly onWork: (draft: string) => void;
  readonly now: () => number;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

/** Checks drafts in slices, and remembers what the client already holds of each. */
export function createDraftChecks({ engine, library, locate, onWork, now, pause }: DraftChecksOptions): DraftChecks {
  const drafts = new Map<string, FollowedDraft>();

  const follow = (draft: string): FollowedDraft => {
    const followed = drafts.get(draft) ?? { session: engine.openDraft(), sent: new Map(), last: undefined };
    drafts.set(draft, followed);
    return followed;
  };

  return {
    async check(id, params, onPiece) {
      const followed = follow(params.draft);
      if (followed.last?.state === 'running') takeBack(followed, followed.last);
      const run: Run = { id, sent: new Set(), state: 'running' };
      followed.last = run;
      const references = await library.referencesOf(params);
      if (isStopped(run)) return 'cancelled';

      onWork(params.draft);
      const placed: PlacedClaim[] = [];
      const elsewhere = params.path === undefined ? undefined : library.marksOf(params.path);
      const { total, findings, marks } = followed.session.check({ ...params, references }, elsewhere);
      let fresh: LocatedFinding[] = [];
      const flush = (): void => {
        onPiece({ fresh, done: placed.length, total });
        fresh = [];
      };
      let sliceStart = now();
      for (const finding of findings) {
        const { id: claim, span } = finding.claim;
        placed.push({ id: claim, start: span.start, end: span.end });
        if (!isHeld(followed, finding)) {
          fresh.push(locate(finding));
          followed.sent.set(claim, finding);
          run.sent.add(claim);
          if (fresh.length === findingsPerPiece) flush();
        }
        if (now() - sliceStart < sliceMs) continue;
        flush();
        await pause();
        if (isStopped(run)) return 'cancelled';
        onWork(params.draft);
        sliceStart = now();
      }
      if (fresh.length > 0) flush();
      keepOnly(followed, placed);
      run.state = 'done';
      return { placed, marks };
    },
    cancel(id) {
      for (const followed of drafts.values()) {
        if (followed.last?.id === id) takeBack(followed, followed.last);
      }
    },
    close(draft) {
      const last = drafts.get(draft)?.last;
      if (last !== undefined) last.state = 'cancelled';
      drafts.delete(draft);
    },
    fork: (draft) => drafts.get(draft)?.session.fork() ?? engine.openDraft(),
  };
}

/**
 * The client drops every message of a check it cancels, even those under way: what the check sent counts as not sent.
 * This holds for a check that had just ended, too, because the client has not seen its end when it cancels.
 */
function takeBack({ sent }: FollowedDraft, run: Run): void {
  run.state = 'cancelled';
  for (const claim of run.sent) sent.delete(claim);
}

/** A function, since the compiler takes the state for constant across an `await`. */
const isStopped = (run: Run): boolean => run.state === 'cancelled';

/** The session answers with the same objects as long as it judges the same; places and markup may differ. */
function isHeld({ sent }: FollowedDraft, { claim, verdict, rule, citations, mark }: Finding): boolean {
  const held = sent.get(claim.id);
  return (
    held?.verdict === verdict &&
    held.citations === citations &&
    held.rule === rule &&
    held.claim.masked === claim.masked &&
    held.claim.role === claim.role &&
    isSameSection(held.claim.section, claim.section) &&
    isSameMark(held.mark, mark)
  );
}

/** A heading that was renamed names the section of statements that nobody touched. */
const isSameSection = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((title, at) => title === b[at]));

const isSameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function keepOnly({ sent }: FollowedDraft, placed: readonly PlacedClaim[]): void {
  if (sent.size === placed.length) return;
  const present = new Set(placed.map(({ id }) => id));
  for (const id of sent.keys()) {
    if (!present.has(id)) sent.delete(id);
  }
}
