import type { Claim, ClaimId } from '../model/claim';
import type { CitationMark, Draft, ProseBlock } from '../model/draft';
import { readable } from '../model/masked';
import { definitionMark, definitionsOf } from './definitions';
import { hideCode } from '../markup/hideCode';
import { createMeaning, type Meaning, type Meant } from './meant';
import { namedPlace } from './namedPlace';
import { readCitations } from './readCitations';
import { isPointer } from './notePointer';
import { createReferenceReader } from './referenceList';
import type { Works } from './works';
import type { WrittenCitation } from './written';

/** What was read of a draft: the citations of each claim, and the claims that are nothing but a reference. */
export interface ReadCitations {
  readonly byClaim: ReadonlyMap<ClaimId, readonly Meant[]>;
  /** Notes and entries of a list that name a source: they point, and state nothing. */
  readonly references: ReadonlySet<ClaimId>;
  /** The citations of each block by its text, to read the next time only what changed. */
  readonly blocks: ReadonlyMap<string, readonly WrittenCitation[]>;
}

/** The citations of a draft, with offsets in it. Claims come in reading order, as the blocks do. */
export function claimCitations(
  draft: Draft,
  blocks: readonly ProseBlock[],
  claims: readonly Claim[],
  { works, last }: { readonly works: Works; readonly last?: ReadCitations | undefined },
): ReadCitations {
  const meaning = createMeaning({
    works,
    definitions: definitionsOf(draft, blocks),
    folder: draft.path?.replace(/[\\/][^\\/]*$/, ''),
  });
  const byClaim = new Map<ClaimId, Meant[]>();
  const references = new Set<ClaimId>();
  const read = new Map<string, readonly WrittenCitation[]>();
  const isReferenceOnly = createReferenceReader();
  let next = 0;
  for (const block of blocks) {
    const { span, role } = block;
    const own: Claim[] = [];
    // A note that is written inside a sentence is a block behind the one that it stands in.
    const isOwn = (claim: Claim): boolean => claim.span.start < span.end && claim.role === role;
    for (let claim = claims[next]; claim !== undefined && isOwn(claim); claim = claims[(next += 1)]) own.push(claim);
    const isReference = isReferenceOnly(block);
    if (own.length === 0) continue;
    const text = draft.text.slice(span.start, span.end);
    const written =
      block.citations?.map(writtenMark) ??
      last?.blocks.get(text) ??
      read.get(text) ??
      readBlock(text, role, draft.language);
    if (block.citations === undefined) read.set(text, written);
    addTo(byClaim, written, { own, span, text: draft.text, meaning });
    const isWhole =
      isReference || (role === 'note' && (isCitation(written, block) || meaning.isReference(noteText(text, draft))));
    for (const { id, text: words } of own) if (isWhole || (role === 'note' && isPointer(words))) references.add(id);
  }
  return { byClaim, references, blocks: read };
}

/** The notes of a document have numbers in brackets, as entries of a list of references have; but notes they are. */
const noteText = (text: string, { prose }: Draft): string =>
  prose === undefined ? text : text.replace(/^\[(?!\^)/, '[^');

function addTo(
  byClaim: Map<ClaimId, Meant[]>,
  written: readonly WrittenCitation[],
  {
    own,
    span,
    text,
    meaning,
  }: Pick<ProseBlock, 'span'> & {
    readonly own: readonly Claim[];
    readonly text: string;
    readonly meaning: Meaning;
  },
): void {
  for (const one of written) {
    const moved = { ...one, start: one.start + span.start, end: one.end + span.start };
    const claim = claimOf(moved, own, text);
    if (claim === undefined) continue;
    const known = byClaim.get(claim.id) ?? [];
    byClaim.set(claim.id, known);
    known.push(...meaning.of(moved));
  }
}

function readBlock(text: string, role: ProseBlock['role'], language: Draft['language']): readonly WrittenCitation[] {
  const prose = language === 'plaintext' ? text : hideCode(text);
  const words = prose.replace(definitionMark, (mark) => ' '.repeat(mark.length));
  return readCitations(words, role === 'note' ? 'note' : 'prose');
}

/** What a language's own reader found, as a citation of any draft. */
const writtenMark = ({ kind, name, start, end, place, lead }: CitationMark): WrittenCitation => ({
  kind,
  name,
  start,
  end,
  lead,
  place: kind === 'key' || kind === 'textKey' ? namedPlace(place, 'bareNumbers') : namedPlace(place, 'labelsOnly'),
});

/** A note that cites, and has no words beside that but such as lead to a work and a place in it. */
const isCitation = (written: readonly WrittenCitation[], { masked }: ProseBlock): boolean =>
  written.length > 0 && (readable(masked).match(/\p{L}+/gu) ?? []).length < 4;

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
