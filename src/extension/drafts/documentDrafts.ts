import type { TextDocument, Uri } from 'vscode';
import type { Locator } from '../../engine/model/document';
import type { ProseBlock } from '../../engine/model/draft';
import type { RemoteCalls } from '../../host/protocol';
import type { SettingsStore } from '../settings';
import { draftFile } from '../sources/documentUris';
import type { Sources } from '../sources/sources';

/** Drafts that are documents: what was read of each, for as long as its text is shown. */
export interface DocumentDrafts {
  /** Reads the file that a document stands for; `undefined` where no engine is at work. */
  read(uri: Uri): Promise<RemoteCalls['documentDraft']['answer'] | undefined>;
  /** What of a shown text is prose; `undefined` for other documents, and while an older text is shown. */
  proseOf(document: TextDocument): readonly ProseBlock[] | undefined;
  /** Where words stand in the file: page, heading, paragraph. */
  locatorAt(document: TextDocument, offset: number): Locator | undefined;
  forget(document: TextDocument): void;
}

type Read = Extract<RemoteCalls['documentDraft']['answer'], { kind: 'read' }>;

/** None read yet. */
export function createDocumentDrafts(sources: Sources, settings: SettingsStore): DocumentDrafts {
  const known = new Map<string, Read>();
  const shown = (document: TextDocument): Read | undefined => {
    const read = known.get(document.uri.toString());
    return read?.text === document.getText() ? read : undefined;
  };
  return {
    async read(uri) {
      const limitBytes = settings.current.sourceMegabytes * 1_000_000;
      const answer = await sources.client?.call('documentDraft', { path: draftFile(uri).fsPath, limitBytes });
      if (answer?.kind === 'read') known.set(uri.toString(), answer);
      return answer;
    },
    proseOf: (document) => shown(document)?.prose,
    locatorAt: (document, offset) => shown(document)?.places.findLast(({ start }) => start <= offset)?.locator,
    forget: ({ uri }) => void known.delete(uri.toString()),
  };
}
