import { DataTransferItem, DocumentDropEdit, languages, type Disposable, type TreeDragAndDropController } from 'vscode';
import { DocumentDropOrPasteEditKind, l10n } from 'vscode';
import { dropPlace } from '../../presentation/citations/dropPlace';
import { citingEdit, citingTexts } from '../citeAtCursor';
import { draftSelector } from '../drafts/drafts';
import type { Services } from '../feature';
import { isSourcePlace } from '../sources/openSource';
import type { ClaimsNode } from './nodes';
import { placesOf, statementsOf } from './selection';

/** The words of sources that are dragged, as JSON. */
const PLACES = 'application/vnd.groundwork.places';

/** Rows are dragged as the words of sources behind them; elsewhere than in a draft they are plain text. */
export const claimsDrag: TreeDragAndDropController<ClaimsNode> = {
  dragMimeTypes: [PLACES, 'text/plain'],
  dropMimeTypes: [],
  handleDrag(nodes, transfer) {
    const places = placesOf(nodes);
    if (places.length === 0) return;
    transfer.set(PLACES, new DataTransferItem(JSON.stringify(places)));
    transfer.set('text/plain', new DataTransferItem(statementsOf(nodes).join('\n')));
  },
};

/** What is dropped into a draft becomes a quotation with its citation, and a note at the end where that is the style. */
export const claimsDrop = (services: Services): Disposable =>
  languages.registerDocumentDropEditProvider(
    draftSelector,
    {
      async provideDocumentDropEdits(document, position, transfer) {
        const places = readPlaces(await transfer.get(PLACES)?.asString());
        const text = await citingTexts(services, document, places, 'quotation');
        if (text === undefined) return undefined;
        const edit = new DocumentDropEdit(
          '',
          l10n.t('Insert as Quotation'),
          DocumentDropOrPasteEditKind.Text.append('groundwork', 'quotation'),
        );
        // The editor would write it where the mouse is, which may be inside a word.
        const { offset, before, behind } = dropPlace(document.getText(), document.offsetAt(position));
        const inline = `${before}${text.inline}${behind}`;
        edit.additionalEdit = citingEdit(document, document.positionAt(offset), { ...text, inline });
        return edit;
      },
    },
    { dropMimeTypes: [PLACES] },
  );

/** What is dragged may come from elsewhere under the same name. */
function readPlaces(json: string | undefined): ReturnType<typeof placesOf> {
  try {
    const places: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(places) ? places.filter(isSourcePlace) : [];
  } catch {
    return [];
  }
}
