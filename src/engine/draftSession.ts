import { createDraftCitations } from './citation/draftCitations';
import type { Citing } from './citing';
import type { ParsedDraft } from './draft/parsedDraft';
import { parseDraft } from './draft/proseBlocks';
import type { Claim } from './model/claim';
import type { Draft } from './model/draft';
import type { Finding } from './model/finding';
import { claimsOf } from './verification/claims';
import { judge, type Library } from './verification/judge';

/** One draft over time: only what changed since the last check is parsed and judged again. */
export interface DraftSession {
  /** `findings` is lazy, in reading order: each is computed when asked for, and to cancel is to stop asking. */
  check(draft: Draft): { readonly total: number; readonly findings: Iterable<Finding> };
}

type Judgement = Omit<Finding, 'claim' | 'citations'>;

/** Follows a draft. Judgements are kept by what they depend on: the words, the sentence before, the sources. */
export function createDraftSession(library: Library, revision: () => number, citing: Citing): DraftSession {
  const citations = createDraftCitations({ library, documents: citing.documents });
  let parsed: ParsedDraft | undefined;
  let known = new Map<string, Judgement>();
  let knownFor = -1;

  function* findings(claims: readonly Claim[]): Iterable<Finding> {
    const current = new Map<string, Judgement>();
    for (const claim of claims) {
      const key = `${claim.role}\n${claim.context}\n${claim.masked}`;
      const judgement = known.get(key) ?? withoutClaim(judge(claim, library));
      known.set(key, judgement);
      current.set(key, judgement);
      const cited = citations.of({ claim, ...judgement });
      yield { claim, ...judgement, ...(cited && { citations: cited }) };
    }
    // Only what still stands in the draft is kept; an abandoned check keeps everything, since it saw a part.
    known = current;
  }
  return {
    check(draft) {
      if (knownFor !== revision()) known = new Map();
      knownFor = revision();
      parsed = parseDraft(draft, parsed);
      const claims = claimsOf(parsed.blocks);
      citations.read(draft, parsed.blocks, claims, citing.worksFor(draft));
      return { total: claims.length, findings: findings(claims) };
    },
  };
}

const withoutClaim = ({ verdict, rule, remarks }: Finding): Judgement => ({
  verdict,
  rule,
  ...(remarks ? { remarks } : {}),
});
