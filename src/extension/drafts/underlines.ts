import { OverviewRulerLane, ThemeColor, window, type Range, type TextDocument } from 'vscode';

/** The dotted lines under words that are shown in the text only, without a place in the Problems panel. */
export class Underlines {
  readonly #type = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('editorHint.foreground'),
    borderStyle: 'none none dotted none',
    borderWidth: '1px',
    overviewRulerColor: new ThemeColor('editorHint.foreground'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  readonly #ranges = new WeakMap<TextDocument, readonly Range[]>();
  /** Another editor of the same draft has to be told by itself. */
  readonly #watching = window.onDidChangeVisibleTextEditors(() => {
    for (const { document } of window.visibleTextEditors) this.#draw(document);
  });

  set(document: TextDocument, ranges: readonly Range[]): void {
    const before = this.#ranges.get(document) ?? [];
    if (ranges.length === 0 && before.length === 0) return;
    this.#ranges.set(document, ranges);
    this.#draw(document);
  }

  dispose(): void {
    this.#watching.dispose();
    this.#type.dispose();
  }

  #draw(document: TextDocument): void {
    const ranges = this.#ranges.get(document);
    if (ranges === undefined) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document === document) editor.setDecorations(this.#type, ranges);
    }
  }
}
