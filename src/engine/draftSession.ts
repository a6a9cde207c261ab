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

  const withCitations = (finding: Finding): Finding => {
    const cited = citations.of(finding);
    return cited === undefined ? finding : { ...finding, citations: cited };
  };

  function* findings(claims: readonly Claim[]): Iterable<Finding> {
    const current = new Map<string, Judgement>();
    for (const claim of claims) {
      if (citations.isReference(claim)) {
        yield withCitations({ claim, verdict: aReference, rule: 'notChecked' });
        continue;
      }
      const key = `${claim.role}\n${claim.context}\n${claim.masked}`;
      const judgement = known.get(key) ?? withoutClaim(judge(claim, library));
      known.set(key, judgement);
      current.set(key, judgement);
      yield withCitations({ claim, ...judgement });
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

/** One object, so that it counts as the same verdict at every check. */
const aReference: Finding['verdict'] = { kind: 'notChecked', reason: 'reference' };

const withoutClaim = ({ verdict, rule, remarks }: Finding): Judgement => ({
  verdict,
  rule,
  ...(remarks ? { remarks } : {}),
});
