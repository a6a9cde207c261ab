import { createDraftCitations } from './citation/draftCitations';
import type { CitedWorks } from './citedWorks';
import type { ParsedDraft } from './draft/parsedDraft';
import { parseDraft } from './draft/proseBlocks';
import { heedingMarks } from './markedCitations';
import { markedClaims, type MarkedClaims } from './markedClaims';
import { createKept, type KeptJudgement, type KeptJudgements } from './keptJudgements';
import { markedJudgement, restingOn, type Judging } from './markedJudgement';
import type { Claim } from './model/claim';
import type { Draft } from './model/draft';
import type { Finding } from './model/finding';
import type { DraftMarks, Mark, NamedEvidence, WrittenMark } from './model/mark';
import type { Evidence, Verdict } from './model/verdict';
import { createClaimReader } from './verification/claims';
import { judge, type Answer, type SourceAccess } from './verification/judge';

/** One draft over time: only what changed since the last check is parsed and judged again. */
export interface DraftSession {
  /**
   * `findings` is lazy, in reading order: each is computed when asked for, and to cancel is to stop asking. `elsewhere`
   * is what the writer says of this draft outside it.
   */
  check(draft: Draft, elsewhere?: DraftMarks): DraftCheck;
  /** Starts to follow another draft that shares sentences with this one, such as an earlier version of it. */
  fork(): DraftSession;
}

export interface DraftCheck {
  readonly total: number;
  readonly findings: Iterable<Finding>;
  /** What the writer says in the draft itself, in reading order. */
  readonly marks: readonly WrittenMark[];
}

/** What the session needs besides judging. */
export interface SessionOptions {
  readonly revision: () => number;
  readonly citing: CitedWorks;
  /** Where the words stand that a writer names as evidence. */
  readonly locate: (named: NamedEvidence, idPrefix: string) => Evidence | undefined;
}

const nothingElsewhere: DraftMarks = { marks: [], idPrefix: '' };

/** What a session has judged, at one revision of the sources. */
interface Known {
  readonly judgements: KeptJudgements;
  readonly revision: number;
}

/** Follows a draft; judgements are kept as long as the sources stay the same. */
export const createDraftSession = (library: SourceAccess, options: SessionOptions): DraftSession =>
  createSession(library, options, { judgements: createKept(), revision: -1 });

function createSession(library: SourceAccess, options: SessionOptions, before: Known): DraftSession {
  const { revision, citing, locate } = options;
  const citations = createDraftCitations({ library, documents: citing.documents });
  const claimsOf = createClaimReader();
  let parsed: ParsedDraft | undefined;
  let known = before.judgements;
  let located = new Map<string, Verdict | undefined>();
  let knownFor = before.revision;

  const withCitations = (finding: Finding, marks: readonly Mark[]): Finding =>
    heedingMarks(finding, citations.of(finding), marks);

  const judgingInto = (current: KeptJudgements, idPrefix: string): Judging => ({
    judge(claim, without) {
      const kept = known.get(claim, without) ?? keptOf(judge(claim, library, without));
      known.set(claim, without, kept);
      current.set(claim, without, kept);
      return kept;
    },
    locate(named) {
      const key = `${idPrefix}${named.source}\n${named.words}`;
      if (!located.has(key)) located.set(key, verdictOf(locate(named, idPrefix)));
      return located.get(key);
    },
  });

  function* findings(claims: readonly Claim[], marked: MarkedClaims, idPrefix: string): Iterable<Finding> {
    const current = createKept();
    const judging = judgingInto(current, idPrefix);
    for (const claim of claims) {
      const marks = marked.marksOf(claim);
      yield citations.isReference(claim)
        ? withCitations({ claim, verdict: aReference, rule: 'notChecked' }, marks)
        : withCitations({ claim, ...markedJudgement(claim, marks, judging) }, marks);
    }
    // Only what still stands in the draft is kept; an abandoned check keeps everything, since it saw a part.
    known = current;
  }
  return {
    check(draft, { marks, idPrefix } = nothingElsewhere) {
      if (knownFor !== revision()) {
        known = createKept();
        located = new Map();
      }
      knownFor = revision();
      parsed = parseDraft(draft, parsed);
      const claims = claimsOf(parsed.blocks);
      citations.read({ ...draft, text: parsed.readAs ?? draft.text }, parsed.blocks, claims, citing.worksFor(draft));
      const marked = markedClaims(claims, parsed.marks, marks);
      return {
        total: claims.length,
        findings: findings(claims, marked, idPrefix),
        marks: parsed.marks.map(({ written }) => written),
      };
    },
    fork: () => createSession(library, options, { judgements: known, revision: knownFor }),
  };
}

/** One object, so that it counts as the same verdict at every check. */
const aReference: Finding['verdict'] = { kind: 'notChecked', reason: 'reference' };

const verdictOf = (evidence: Evidence | undefined): Verdict | undefined => evidence && restingOn(evidence);

function keptOf({ finding: { verdict, rule, remarks }, silenced }: Answer): KeptJudgement {
  return { judgement: { verdict, rule, ...(remarks && { remarks }) }, silenced };
}
