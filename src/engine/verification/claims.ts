import type { Claim, ClaimId } from '../model/claim';
import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { readable } from '../model/masked';
import { hashOf } from '../text/hash';
import { sentencesOf } from '../text/sentences';

/** The sentences of a draft as claims, in reading order; whether each is to be judged is decided elsewhere. */
export type ReadClaims = (blocks: readonly ProseBlock[]) => readonly Claim[];

/** Reads the claims of one draft over time: a block that stood in the last version is not split again. */
export function createClaimReader(): ReadClaims {
  let last: ReadonlyMap<string, readonly Piece[]> = new Map();
  return (blocks) => {
    const current = new Map<string, readonly Piece[]>();
    const timesSeen = new Map<string, number>();
    const claims = blocks.flatMap((block) => {
      const key = `${isWhole(block) ? 'whole' : 'split'} ${block.masked}`;
      const pieces = last.get(key) ?? current.get(key) ?? piecesOf(block);
      current.set(key, pieces);
      return pieces.map((piece) => claimFrom(piece, block, timesSeen));
    });
    last = current;
    return claims;
  };
}

/** The sentences of some words that stand outside a draft, after a sentence before them. */
export function claimsIn(words: string, context: string): readonly Claim[] {
  const span = spanOf<'draft'>(0, words.length);
  const masked = words.replace(/[\r\n]/g, ' ');
  const claims = createClaimReader()([{ role: 'paragraph', span, masked, section: [] }]);
  return claims.map((claim) => (claim.context === '' ? { ...claim, context } : claim));
}

/** What a claim is wherever its block stands. Offsets are in the block. */
interface Piece extends Pick<Claim, 'text' | 'masked' | 'context'> {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

function piecesOf(block: ProseBlock): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end } of statementsOf(block)) {
    const masked = block.masked.slice(start, end);
    const text = readable(masked);
    if (text !== '') pieces.push({ start, end, masked, text, context: pieces.at(-1)?.text ?? '', hash: hashOf(text) });
  }
  return pieces;
}

const claimFrom = (
  { start, end, text, masked, context, hash }: Piece,
  { role, section, span }: ProseBlock,
  timesSeen: Map<string, number>,
): Claim => ({
  id: claimId(hash, timesSeen),
  span: spanOf<'draft'>(span.start + start, span.start + end),
  text,
  masked,
  role,
  section,
  context,
});

/** A block quote is one quotation, and is held against its source as a whole; prose is judged by sentences. */
const statementsOf = (block: ProseBlock): ReturnType<typeof sentencesOf> =>
  isWhole(block) ? [{ start: 0, end: block.masked.length }] : sentencesOf(block.masked);

const isWhole = ({ role, masked }: ProseBlock): boolean => role === 'quote' && masked.length <= QUOTATION_MOST;

/** Longest quotation that is compared as a whole. Unit: code units. Default: 1500. Source: a page holds two such. */
const QUOTATION_MOST = 1500;

/** A sentence that stands twice is two claims; the count tells them apart without positions. */
function claimId(hash: string, timesSeen: Map<string, number>): ClaimId {
  const times = (timesSeen.get(hash) ?? 0) + 1;
  timesSeen.set(hash, times);
  return (times === 1 ? hash : `${hash}-${String(times)}`) as ClaimId;
}
