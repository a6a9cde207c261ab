import { workspace } from 'vscode';
import { version } from '../../../package.json';
import type { DocumentId } from '../../engine/model/document';
import { spanOf } from '../../engine/model/span';
import { evidenceOf } from '../../presentation/evidence/evidenceView';
import type { CheckedDraft, DraftRange } from '../../presentation/report/checkedDraft';
import { reportOf, type Report } from '../../presentation/report/report';
import type { Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import { draftFile, isDocumentDraft } from '../sources/documentUris';

/** The report on a draft as it was checked last. */
export const draftReport = (
  { document, found, marks }: FollowedDraft,
  { sources, documents }: Pick<Services, 'sources' | 'documents'>,
  { rangeIn, versions }: Pick<CheckedDraft, 'rangeIn' | 'versions'> = {},
): Report =>
  reportOf(version, sources.state?.sources ?? [], [
    {
      path: workspace.asRelativePath(draftFile(document.uri), false),
      text: document.getText(),
      // The places follow the writer's edits; those that a finding came with do not.
      findings: found.all().map(({ finding, start, end }) => ({
        ...finding,
        claim: { ...finding.claim, span: spanOf<'draft'>(start, end) },
      })),
      marks,
      placeAt: (offset) => document.positionAt(offset),
      ...(isDocumentDraft(document.uri) && { locatorAt: (offset) => documents.locatorAt(document, offset) }),
      ...(rangeIn && { rangeIn }),
      versions,
    },
  ]);

/** Where the evidence of a draft stands in the files of the sources; only the worker has their text. */
export async function evidenceRanges(
  { found }: FollowedDraft,
  { sources }: Pick<Services, 'sources'>,
): Promise<NonNullable<CheckedDraft['rangeIn']>> {
  const ranges = new Map<string, DraftRange>();
  const places = found.all().flatMap(({ finding }) => evidenceOf(finding));
  await Promise.all(
    places.map(async ({ document, span: { start, end } }) => {
      if (sources.summary(document)?.isExtract === true) return;
      const range = await sources.client?.call('place', { document, start, end });
      if (range !== null && range !== undefined) ranges.set(keyOf(document, start), range);
    }),
  );
  return (document, { start }) => ranges.get(keyOf(document, start));
}

const keyOf = (document: DocumentId, start: number): string => `${String(start)} ${document}`;

/** The day, in ISO 8601. */
export const today = (): string => new Date().toISOString().slice(0, 10);
