import {
  window,
  type DecorationOptions,
  type Disposable,
  type Range,
  type TextDocument,
  type TextEditorDecorationType,
} from 'vscode';

/** Decorations of one type in all editors of a draft: another editor of the same draft has to be told by itself. */
export class ShownDecorations {
  readonly #type: TextEditorDecorationType;
  readonly #shown = new WeakMap<TextDocument, readonly Range[] | readonly DecorationOptions[]>();
  readonly #watching: Disposable = window.onDidChangeVisibleTextEditors(() => {
    for (const { document } of window.visibleTextEditors) this.#draw(document);
  });

  constructor(type: TextEditorDecorationType) {
    this.#type = type;
  }

  set(document: TextDocument, shown: readonly Range[] | readonly DecorationOptions[]): void {
    const before = this.#shown.get(document) ?? [];
    if (shown.length === 0 && before.length === 0) return;
    this.#shown.set(document, shown);
    this.#draw(document);
  }

  dispose(): void {
    this.#watching.dispose();
    this.#type.dispose();
  }

  #draw(document: TextDocument): void {
    const shown = this.#shown.get(document);
    if (shown === undefined) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document === document) editor.setDecorations(this.#type, shown);
    }
  }
}
