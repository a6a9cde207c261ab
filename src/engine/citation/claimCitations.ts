import type { Claim, ClaimId } from '../model/claim';
import type { Draft, ProseBlock } from '../model/draft';
import { definitionMark, definitionsOf } from './definitions';
import { hideCode } from './hideCode';
import { meant, type Leading, type Meant } from './meant';
import { readCitations } from './readCitations';
import type { Works } from './works';
import type { WrittenCitation } from './written';

/** The citations of each claim of a draft, with offsets in the draft. Claims come in reading order, as the blocks do. */
export function claimCitations(
  draft: Draft,
  blocks: readonly ProseBlock[],
  claims: readonly Claim[],
  works: Works,
): ReadonlyMap<ClaimId, readonly Meant[]> {
  const leading: Leading = {
    works,
    definitions: definitionsOf(draft.text, draft.language),
    folder: draft.path?.replace(/[\\/][^\\/]*$/, ''),
  };
  const byClaim = new Map<ClaimId, Meant[]>();
  let next = 0;
  for (const { span } of blocks) {
    const own: Claim[] = [];
    for (let claim = claims[next]; claim !== undefined && claim.span.start < span.end; claim = claims[(next += 1)])
      own.push(claim);
    if (own.length === 0) continue;
    const text = draft.text.slice(span.start, span.end);
    for (const written of readBlock(text, draft.language)) {
      const moved = { ...written, start: written.start + span.start, end: written.end + span.start };
      const claim = claimOf(moved, own, draft.text);
      if (claim !== undefined) byClaim.set(claim.id, [...(byClaim.get(claim.id) ?? []), ...meant(moved, leading)]);
    }
  }
  return byClaim;
}

function readBlock(text: string, language: Draft['language']): readonly WrittenCitation[] {
  const prose = language === 'markdown' ? hideCode(text) : text;
  return readCitations(prose.replace(definitionMark, (mark) => ' '.repeat(mark.length)));
}

/**
 * The sentence that a citation stands in or directly behind; one at the start of a sentence that goes on in small letters
 * ("[@key] writes that …") belongs to what follows.
 */
function claimOf({ start, end }: WrittenCitation, claims: readonly Claim[], text: string): Claim | undefined {
  const last = claims.findLastIndex(({ span }) => span.start <= start);
  const before = claims[last];
  if (before !== undefined && start < before.span.end) return before;
  const after = claims[last + 1];
  const leadsOn = after !== undefined && /^\s*\p{Ll}/u.test(text.slice(end, after.span.start + 1));
  return before === undefined || leadsOn ? after : before;
}
