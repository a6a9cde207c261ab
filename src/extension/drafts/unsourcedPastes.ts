import {
  Disposable,
  l10n,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { afterEdit, isAnsweredFor, type Pasted } from '../../presentation/pasted';
import { rangeAt } from '../convert';
import type { Services } from '../feature';
import { ShownDecorations } from './shownDecorations';

/** Remembers what was pasted into drafts from elsewhere than the sources, and shows it until each statement of it is backed. */
export interface UnsourcedPastes {
  /** Tells that these words are about to be pasted. */
  expect(document: TextDocument, words: string): void;
  dispose(): void;
}

export function createUnsourcedPastes({
  findings,
  settings,
}: Pick<Services, 'findings' | 'settings'>): UnsourcedPastes {
  const pasted = new Map<TextDocument, readonly Pasted[]>();
  const shown = new ShownDecorations(decoration());
  let expected: { readonly document: TextDocument; readonly words: string } | undefined;

  const set = (document: TextDocument, pastes: readonly Pasted[]): void => {
    if (pastes.length === 0) pasted.delete(document);
    else pasted.set(document, pastes);
    shown.set(
      document,
      pastes.map((paste) => noted(document, paste)),
    );
  };
  const follow = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    let pastes = pasted.get(document) ?? [];
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      const edit = { start: rangeOffset, end: rangeOffset + rangeLength, inserted: text.length };
      pastes = pastes.flatMap((paste) => afterEdit(paste, edit) ?? []);
      if (expected?.document !== document || !isSame(text, expected.words)) continue;
      pastes = [...pastes, { start: rangeOffset, end: rangeOffset + text.length }];
      expected = undefined;
    }
    if (pastes.length > 0 || pasted.has(document)) set(document, pastes);
  };
  const listening = Disposable.from(
    workspace.onDidChangeTextDocument(follow),
    workspace.onDidCloseTextDocument((document) => pasted.delete(document)),
    findings.onDidChange((document) => {
      const claims = findings.of(document)?.found.all() ?? [];
      const left = (pasted.get(document) ?? []).filter((paste) => !isAnsweredFor(paste, claims));
      if (pasted.has(document)) set(document, left);
    }),
    settings.onDidChange(({ isPasteFollowed }) => {
      if (!isPasteFollowed) for (const document of pasted.keys()) set(document, []);
    }),
  );
  return {
    expect: (document, words) => (expected = { document, words }),
    dispose() {
      listening.dispose();
      shown.dispose();
    },
  };
}

const isSame = (one: string, other: string): boolean => lines(one) === lines(other);

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Faint behind the words, so that nothing of them is covered; what it means stands behind them. */
const decoration = (): ReturnType<typeof window.createTextEditorDecorationType> =>
  window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('textBlockQuote.background'),
  });

function noted(document: TextDocument, { start, end }: Pasted): DecorationOptions {
  const contentText = l10n.t('unsourced paste');
  const after = { contentText, color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' };
  return {
    range: rangeAt(document, start, end),
    renderOptions: { after },
    hoverMessage: l10n.t('Pasted from elsewhere than your sources. This goes when each statement is backed or marked.'),
  };
}
