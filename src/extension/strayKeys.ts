import { Range, window, workspace, type Selection, type TextDocumentChangeEvent, type TextEditor } from 'vscode';
import type { Stretch } from '../engine/model/stretch';
import { withKey } from '../presentation/strayTyping';

/** How long keys may go astray. Unit: ms. Default: 30,000. Source: on a busy machine a box shows seconds after it was asked for. */
const astrayMs = 30_000;

/** How long the writer must have rested. Unit: ms. Default: 250. Source: who types is never interrupted; a word takes longer. */
const restedMs = 250;

/** The watch over keys that go astray while a box opens; `dispose` belongs to the moment when the box closes. */
interface StrayKeys {
  readonly dispose: () => void;
  readonly onBoxKey: () => void;
}

/**
 * What is typed after a command was chosen and before its box has the focus lands in the draft: it is taken back there, and
 * given to the box, once the writer rests. `onBoxKey` tells of keys that the box got, which are waited for, too. A box that
 * closes before the writer rests gets nothing, and nothing of it stays in the draft.
 */
export function catchStrayKeys(give: (words: string) => void): StrayKeys {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selections.length !== 1) return { dispose: nothing, onBoxKey: nothing };
  return watch(new TypedHere(editor), give);
}

function watch(typed: TypedHere, give: (words: string) => void): StrayKeys {
  let rested: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(rested);
    clearTimeout(ending);
    listening.dispose();
    isWatching = false;
  };
  const takeBack = async (): Promise<string> => {
    if (!isWatching) return '';
    stop();
    return typed.takeBack();
  };
  const giveBack = async (): Promise<void> => {
    const words = await takeBack();
    if (words !== '') give(words);
  };
  const onBoxKey = (): void => {
    clearTimeout(rested);
    if (typed.isAny) rested = setTimeout(() => void giveBack(), restedMs);
    // What comes behind a key that found the box finds it, too.
    else stop();
  };
  let isWatching = true;
  const listening = workspace.onDidChangeTextDocument((change) => {
    if (change.document !== typed.document || change.contentChanges.length === 0) return;
    if (typed.grows(change)) onBoxKey();
    else stop();
  });
  const ending = setTimeout(stop, astrayMs);
  return { dispose: () => void takeBack(), onBoxKey };
}

/** What is typed at the cursor of an editor, in the place of what is selected there. */
class TypedHere {
  readonly document;
  readonly #editor: TextEditor;
  readonly #selection: Selection;
  readonly #before: string;
  #typed: Stretch;
  isAny = false;

  constructor(editor: TextEditor) {
    const { document, selection } = editor;
    this.document = document;
    this.#editor = editor;
    this.#selection = selection;
    this.#before = document.getText(selection);
    this.#typed = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  }

  /** Whether a change of the document is one key more. */
  grows({ contentChanges: [change, ...others] }: TextDocumentChangeEvent): boolean {
    if (change === undefined || others.length > 0) return false;
    const { rangeOffset: offset, rangeLength: removed, text: inserted } = change;
    const grown = withKey(this.#typed, { offset, removed, inserted });
    this.#typed = grown ?? this.#typed;
    this.isAny ||= grown !== undefined;
    return grown !== undefined;
  }

  /** Puts back what stood there, and gives what was typed; '' where there is none, or where it cannot be taken back. */
  async takeBack(): Promise<string> {
    if (!this.isAny) return '';
    const { document } = this;
    const range = new Range(document.positionAt(this.#typed.start), document.positionAt(this.#typed.end));
    const words = document.getText(range);
    // One step with what was typed: undone together, there is nothing left to undo.
    const isBack = await this.#editor.edit((edit) => edit.replace(range, this.#before), noStops);
    if (!isBack) return '';
    this.#editor.selection = this.#selection;
    return words;
  }
}

const noStops = { undoStopBefore: false, undoStopAfter: false };
const nothing = (): void => undefined;
