import type { NonEmpty } from '../model/brand';
import type { CitedSource } from '../model/citation';
import type { Claim, ClaimId } from '../model/claim';
import type { Draft, ProseBlock } from '../model/draft';
import type { Finding } from '../model/finding';
import { claimCitations, type ReadCitations } from './claimCitations';
import type { CitedGrounds } from './citedDocuments';
import { citedSources } from './citedSources';
import type { Meant } from './meant';
import type { Works } from './works';

/** The citations of one draft over time. */
export interface DraftCitations {
  /** Reads a draft's citations; what follows asks for each claim in turn. */
  read(draft: Draft, blocks: readonly ProseBlock[], claims: readonly Claim[], works: Works): void;
  /** Whether a claim is but a note or an entry of a list that names a source. */
  isReference(claim: Claim): boolean;
  /** The same object as before as long as nothing about it changed. */
  of(finding: Finding): NonEmpty<CitedSource> | undefined;
}

interface Known {
  readonly signature: string;
  readonly verdict: Finding['verdict'];
  readonly works: Works;
  readonly cited: NonEmpty<CitedSource> | undefined;
}

/** Whether a citation is right depends on its claim, the verdict on it and all works; only what changed is looked at again. */
export function createDraftCitations(grounds: CitedGrounds): DraftCitations {
  let last: ReadCitations | undefined;
  let current: Works | undefined;
  const known = new Map<ClaimId, Known>();
  return {
    read(draft, blocks, claims, works) {
      current = works;
      const read = claimCitations(draft, blocks, claims, { works, last });
      last = read;
      for (const id of known.keys()) if (!read.byClaim.has(id)) known.delete(id);
    },
    isReference: ({ id }) => last?.references.has(id) === true,
    of(finding) {
      const { claim, verdict } = finding;
      const own = last?.byClaim.get(claim.id);
      if (own === undefined || own.length === 0 || current === undefined) return undefined;
      const signature = signatureOf(claim, own);
      const before = known.get(claim.id);
      const isSame = before?.signature === signature && before.verdict === verdict && before.works === current;
      if (isSame) return before.cited;
      const cited = citedSources(finding, own, grounds);
      // What says the same as before is the same: it is not sent again.
      const kept =
        before !== undefined && JSON.stringify(before.cited) === JSON.stringify(cited) ? before.cited : cited;
      known.set(claim.id, { signature, verdict, works: current, cited: kept });
      return kept;
    },
  };
}

/** All that a citation says, with its place in the claim. Made of every citation at every check, so it is made of little. */
const signatureOf = ({ span, masked }: Claim, all: readonly Meant[]): string =>
  masked + all.map((one) => citationSignature(one, span.start)).join('');

function citationSignature({ written, place, leads }: Meant, from: number): string {
  const { kind, name, start, end, lead } = written;
  const ranges = 'ranges' in place ? place.ranges.map((range) => `${range.from}-${range.to}`) : [];
  const target = leads.to === 'source' ? leads.source.id : leads.to === 'work' ? 'work' : (leads.near ?? '');
  return ['', kind, name, lead, start - from, end - from, place.kind, ...ranges, leads.to, target].join('\n');
}
