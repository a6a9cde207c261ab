import { createDraftCitations } from './citation/draftCitations';
import type { Citing } from './citing';
import type { ParsedDraft } from './draft/parsedDraft';
import { parseDraft } from './draft/proseBlocks';
import { heedingMarks } from './markedCitations';
import { markedClaims, type MarkedClaims } from './markedClaims';
import { markedJudgement, restingOn, type Judgement, type Judging } from './markedJudgement';
import type { Claim } from './model/claim';
import type { Draft } from './model/draft';
import type { Finding } from './model/finding';
import type { DraftMarks, Mark, NamedEvidence, WrittenMark } from './model/mark';
import type { CheckId, Evidence, Verdict } from './model/verdict';
import { claimsOf } from './verification/claims';
import { judge, type Answer, type Library } from './verification/judge';

/** One draft over time: only what changed since the last check is parsed and judged again. */
export interface DraftSession {
  /**
   * `findings` is lazy, in reading order: each is computed when asked for, and to cancel is to stop asking. `elsewhere`
   * is what the writer says of this draft outside it.
   */
  check(draft: Draft, elsewhere?: DraftMarks): DraftCheck;
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
  readonly citing: Citing;
  /** Where the words stand that a writer names as evidence. */
  readonly locate: (named: NamedEvidence, idPrefix: string) => Evidence | undefined;
}

interface Kept {
  readonly judgement: Judgement;
  readonly silenced: Answer['silenced'];
}

const nothingElsewhere: DraftMarks = { marks: [], idPrefix: '' };

/** Follows a draft. Judgements are kept by what they depend on: the words, the sentence before, silenced rules, the sources. */
export function createDraftSession(library: Library, { revision, citing, locate }: SessionOptions): DraftSession {
  const citations = createDraftCitations({ library, documents: citing.documents });
  let parsed: ParsedDraft | undefined;
  let known = new Map<string, Kept>();
  let located = new Map<string, Verdict | undefined>();
  let knownFor = -1;

  const withCitations = (finding: Finding, marks: readonly Mark[]): Finding =>
    heedingMarks(finding, citations.of(finding), marks);

  const judgingInto = (current: Map<string, Kept>, idPrefix: string): Judging => ({
    judge(claim, without) {
      const key = keyOf(claim, without);
      const kept = known.get(key) ?? keptOf(judge(claim, library, without));
      known.set(key, kept);
      current.set(key, kept);
      return kept;
    },
    locate(named) {
      const key = `${idPrefix}${named.source}\n${named.words}`;
      if (!located.has(key)) located.set(key, verdictOf(locate(named, idPrefix)));
      return located.get(key);
    },
  });

  function* findings(claims: readonly Claim[], marked: MarkedClaims, idPrefix: string): Iterable<Finding> {
    const current = new Map<string, Kept>();
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
        known = new Map();
        located = new Map();
      }
      knownFor = revision();
      parsed = parseDraft(draft, parsed);
      const claims = claimsOf(parsed.blocks);
      citations.read(draft, parsed.blocks, claims, citing.worksFor(draft));
      const marked = markedClaims(claims, parsed.marks, marks);
      return {
        total: claims.length,
        findings: findings(claims, marked, idPrefix),
        marks: parsed.marks.map(({ written }) => written),
      };
    },
  };
}

/** One object, so that it counts as the same verdict at every check. */
const aReference: Finding['verdict'] = { kind: 'notChecked', reason: 'reference' };

const keyOf = ({ role, context, masked }: Claim, without: readonly CheckId[]): string =>
  `${role}\n${context}\n${masked}${without.map((id) => `\n${id}`).join('')}`;

const verdictOf = (evidence: Evidence | undefined): Verdict | undefined => evidence && restingOn(evidence);

function keptOf({ finding: { verdict, rule, remarks }, silenced }: Answer): Kept {
  return { judgement: { verdict, rule, ...(remarks && { remarks }) }, silenced };
}
