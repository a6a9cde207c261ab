import type { Claim, ClaimId } from '../model/claim';
import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { readable } from '../model/masked';
import { hashOf } from '../text/hash';
import { sentencesOf } from '../text/sentences';

/** The sentences of a draft as claims, in reading order; whether each is to be judged is decided elsewhere. */
export function claimsOf(blocks: readonly ProseBlock[]): readonly Claim[] {
  const timesSeen = new Map<string, number>();
  return blocks.flatMap((block) => blockClaims(block, timesSeen));
}

/** The sentences of some words that stand outside a draft, after a sentence before them. */
export function claimsIn(words: string, context: string): readonly Claim[] {
  const span = spanOf<'draft'>(0, words.length);
  const claims = claimsOf([{ role: 'paragraph', span, masked: words.replace(/[\r\n]/g, ' '), section: [] }]);
  return claims.map((claim) => (claim.context === '' ? { ...claim, context } : claim));
}

function blockClaims(block: ProseBlock, timesSeen: Map<string, number>): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { start, end } of sentencesOf(block.masked)) {
    const masked = block.masked.slice(start, end);
    const text = readable(masked);
    if (text === '') continue;
    const context = claims.at(-1)?.text ?? '';
    const span = spanOf<'draft'>(block.span.start + start, block.span.start + end);
    claims.push({
      id: claimId(text, timesSeen),
      span,
      text,
      masked,
      role: block.role,
      section: block.section,
      context,
    });
  }
  return claims;
}

/** A sentence that stands twice is two claims; the count tells them apart without positions. */
function claimId(text: string, timesSeen: Map<string, number>): ClaimId {
  const hash = hashOf(text);
  const times = (timesSeen.get(hash) ?? 0) + 1;
  timesSeen.set(hash, times);
  return (times === 1 ? hash : `${hash}-${String(times)}`) as ClaimId;
}
