import { EventEmitter, InlayHint, languages, type TextDocument } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import { lineEndTexts } from '../../presentation/lineEndText';
import { readDraftSelector } from './drafts';

/** What stands behind the lines of drafts. */
export interface LineEnds {
  /** Behind the line on which each claim ends. */
  set(document: TextDocument, claims: readonly StandingFinding[]): void;
  dispose(): void;
}

/**
 * Inlay hints, and not decorations as Error Lens takes: a decoration is no part of the text for the editor, which draws it past
 * the edge where a paragraph is wrapped. A hint is wrapped like words, and copied with none of them.
 */
export function createLineEnds(): LineEnds {
  const shown = new WeakMap<TextDocument, ReadonlyMap<number, string>>();
  const changed = new EventEmitter<void>();
  const provider = languages.registerInlayHintsProvider(readDraftSelector, {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) =>
      [...(shown.get(document) ?? [])]
        .filter(([line]) => range.start.line <= line && line <= range.end.line && line < document.lineCount)
        .map(([line, text]) => {
          const hint = new InlayHint(document.lineAt(line).range.end, text);
          hint.paddingLeft = true;
          return hint;
        }),
  });
  return {
    set(document, claims) {
      const texts = lineEndTexts(claims.map(({ finding, end }) => ({ finding, line: document.positionAt(end).line })));
      if (isSame(shown.get(document), texts)) return;
      shown.set(document, texts);
      changed.fire();
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

const isSame = (a: ReadonlyMap<number, string> | undefined, b: ReadonlyMap<number, string>): boolean =>
  (a?.size ?? 0) === b.size && [...b].every(([line, text]) => a?.get(line) === text);
