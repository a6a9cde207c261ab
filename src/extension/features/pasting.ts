import {
  DataTransferItem,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type DataTransfer,
  type Range,
  type TextDocument,
} from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import type { Quoted } from '../../engine/model/quoted';
import { isLongPaste, isQuotable, openingOf } from '../../presentation/pasted';
import { citingTextOf, writeEnding } from '../citeAtCursor';
import { readDraftSelector } from '../drafts/drafts';
import { createUnsourcedPastes, type UnsourcedPastes } from '../drafts/unsourcedPastes';
import type { Feature, Services } from '../feature';
import { pause } from '../pause';
import { sourceOf } from '../sources/sourceHere';

/** Where copied text comes from: the id of a source, or nothing for another text in this editor. */
const ORIGIN = 'application/vnd.groundwork.origin';

const QUOTATION = DocumentDropOrPasteEditKind.Text.append('groundwork', 'quotation');

/** Longest time a paste may wait. Unit: ms. Default: 400. Source: more is felt as an editor that hangs. */
const WAIT_MS = 400;

/** Offers what is pasted from a source as a quotation, and marks long pastes from elsewhere until something backs them. */
export const pasting: Feature = (services) => {
  const pastes = createUnsourcedPastes(services);
  const provider = {
    prepareDocumentPaste(document: TextDocument, _: readonly Range[], transfer: DataTransfer): void {
      transfer.set(ORIGIN, new DataTransferItem(sourceOf(document, services)?.id ?? ''));
    },
    provideDocumentPasteEdits: (
      document: TextDocument,
      ranges: readonly Range[],
      transfer: DataTransfer,
      __: unknown,
      token: CancellationToken,
    ) => pasteEdits(services, pastes, { document, ranges, transfer, token }),
  };
  return Disposable.from(
    pastes,
    languages.registerDocumentPasteEditProvider(readDraftSelector, provider, {
      providedPasteEditKinds: [QUOTATION],
      copyMimeTypes: [ORIGIN],
      pasteMimeTypes: ['text/plain'],
    }),
  );
};

interface Paste {
  readonly document: TextDocument;
  readonly ranges: readonly Range[];
  readonly transfer: DataTransfer;
  readonly token: CancellationToken;
}

async function pasteEdits(
  services: Services,
  pastes: UnsourcedPastes,
  { document, ranges: [range, ...others], transfer, token }: Paste,
): Promise<DocumentPasteEdit[] | undefined> {
  if (!services.settings.current.isPasteFollowed || range === undefined || others.length > 0) return undefined;
  if (!services.drafts.isDraft(document)) return undefined;
  const words = (await transfer.get('text/plain')?.asString()) ?? '';
  const origin = await transfer.get(ORIGIN)?.asString();
  const before = document.getText(range.with(range.start.with({ character: 0 }), range.start));
  const canQuote = isQuotable(words, before);
  if (!canQuote && !isLongPaste(words)) return undefined;
  const quoted = await foundIn(services, openingOf(words), origin);
  if (token.isCancellationRequested || quoted === undefined) return undefined;
  if (quoted.kind === 'verbatim') return canQuote ? quotationEdits(services, document, quoted) : undefined;
  // What stood in this editor before is the writer's own, or was pasted then.
  if (origin === undefined && isLongPaste(words)) pastes.expect(document, words);
  return undefined;
}

/** Where the words stand, if that is known soon enough. */
async function foundIn(
  { sources: { client } }: Services,
  words: string,
  origin: string | undefined,
): Promise<Quoted | undefined> {
  const giveUp = new AbortController();
  const document = origin === undefined || origin === '' ? {} : { document: origin as DocumentId };
  const asked = client?.call('quoted', { words, ...document }, { signal: giveUp.signal });
  const waited = pause(WAIT_MS, giveUp.signal).then(() => undefined);
  try {
    return await Promise.race([asked, waited]);
  } finally {
    giveUp.abort();
  }
}

function quotationEdits(
  services: Services,
  document: TextDocument,
  { evidence }: Extract<Quoted, { kind: 'verbatim' }>,
): DocumentPasteEdit[] | undefined {
  const text = citingTextOf(services, document, evidence, 'quotation');
  if (text === undefined) return undefined;
  const edit = new DocumentPasteEdit(text.inline, l10n.t('Insert as Quotation'), QUOTATION);
  if (text.atEnd !== undefined) {
    edit.additionalEdit = new WorkspaceEdit();
    writeEnding(edit.additionalEdit, document, text.atEnd);
  }
  // Offered, not done: whoever pastes gets what was copied, and takes the quotation with one key more.
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return [edit];
}
