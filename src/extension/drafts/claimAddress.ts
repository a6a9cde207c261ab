import type { StandingFinding } from '../../host/draftFindings';
import type { Services } from '../feature';
import type { FollowedDraft } from './findings';

/** A claim of an open draft, as a row of a tree names it: by id, since its place moves with every edit. */
export interface ClaimAddress {
  readonly draft: string;
  readonly claim: string;
}

/** A claim and the draft it stands in. */
export interface ClaimTarget {
  readonly draft: FollowedDraft;
  readonly standing: StandingFinding;
}

/** Whether what came with a command is one. */
export const isClaimAddress = (value: unknown): value is ClaimAddress =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  typeof value.draft === 'string' &&
  'claim' in value &&
  typeof value.claim === 'string';

/** The claim that an address means, and the draft that it stands in; nothing when either has gone. */
export function claimAt(
  { draft: uri, claim }: ClaimAddress,
  { findings }: Pick<Services, 'findings'>,
): ClaimTarget | undefined {
  const draft = findings.all().find(({ document }) => document.uri.toString() === uri);
  const standing = draft?.found.all().find(({ finding }) => finding.claim.id === claim);
  return draft === undefined || standing === undefined ? undefined : { draft, standing };
}
