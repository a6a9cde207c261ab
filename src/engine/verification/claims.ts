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
  for (const { start, end } of statementsOf(block)) {
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

/** A block quote is one quotation, and is held against its source as a whole; prose is judged by sentences. */
const statementsOf = ({ role, masked }: ProseBlock): ReturnType<typeof sentencesOf> =>
  role === 'quote' && masked.length <= QUOTATION_MOST ? [{ start: 0, end: masked.length }] : sentencesOf(masked);

/** Longest quotation that is compared as a whole. Unit: code units. Default: 1500. Source: a page holds two such. */
const QUOTATION_MOST = 1500;

/** A sentence that stands twice is two claims; the count tells them apart without positions. */
function claimId(text: string, timesSeen: Map<string, number>): ClaimId {
  const hash = hashOf(text);
  const times = (timesSeen.get(hash) ?? 0) + 1;
  timesSeen.set(hash, times);
  return (times === 1 ? hash : `${hash}-${String(times)}`) as ClaimId;
}
