import { languages, Location, type DocumentSelector, type Position, type TextDocument } from 'vscode';
import type { SourceSummary } from '../../engine/model/library';
import { sharingEvidence, usesOf } from '../../presentation/lookUp/sourceUses';
import { rangeAt } from '../convert';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import { locationsOf } from '../sources/places';
import { sourceOf } from '../sources/sourceHere';
import { DOCUMENT_SCHEME } from '../sources/documentUris';

/** Sources are files or extracts. */
const selector: DocumentSelector = [{ scheme: 'file' }, { scheme: DOCUMENT_SCHEME }];

/** The claims of the open drafts that rest on the words at the cursor, as one finds the uses of a name. */
export const sourceUses: Feature = (services) =>
  languages.registerReferenceProvider(selector, {
    async provideReferences(document, position, { includeDeclaration }) {
      const draft = services.findings.of(document);
      if (draft !== undefined)
        return alike(draft, position, { services, own: includeDeclaration ? 'with' : 'without' });
      const source = sourceOf(document, services);
      return source && usesAt(document, position, { source, services });
    },
  });

/** In a draft: the claims that rest on the same words as the one at the cursor. */
function alike(
  { document, found }: FollowedDraft,
  position: Position,
  { services, own }: { readonly services: Services; readonly own: 'with' | 'without' },
): Location[] {
  const standing = found.at(document.offsetAt(position));
  if (standing === undefined) return [];
  const others = services.findings
    .all()
    .flatMap((draft) =>
      sharingEvidence(draft.found.all(), standing).map(({ start, end }) => locationIn(draft.document, start, end)),
    );
  return others.length > 0 && own === 'with' ? [locationIn(document, standing.start, standing.end), ...others] : others;
}

/** In a source: by lines, since offsets of an editor and of the engine may differ where line ends are mixed. */
async function usesAt(
  document: TextDocument,
  position: Position,
  { source, services }: { readonly source: SourceSummary; readonly services: Services },
): Promise<Location[]> {
  const uses = services.findings.all().flatMap((draft) =>
    usesOf(draft.found.all(), source.id).flatMap(({ standing, evidence }) =>
      evidence.map(({ document: id, span }) => ({
        place: { document: id, start: span.start, end: span.end },
        use: locationIn(draft.document, standing.start, standing.end),
      })),
    ),
  );
  const places = await locationsOf(
    services,
    uses.map(({ place }) => place),
  );
  const touching = (area: Location['range']): Location[] =>
    uses.flatMap(({ use }, at) => (places[at]?.range.intersection(area) === undefined ? [] : [use]));
  // A paragraph is often one line: the sentence at the cursor comes before all that stands beside it.
  const exact = touching(document.getWordRangeAtPosition(position) ?? document.lineAt(position).range);
  return exact.length > 0 ? exact : touching(document.lineAt(position).range);
}

const locationIn = (document: TextDocument, start: number, end: number): Location =>
  new Location(document.uri, rangeAt(document, start, end));
