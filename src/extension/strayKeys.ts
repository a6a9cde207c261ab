import { Range, window, workspace } from 'vscode';
import { withKey } from '../presentation/strayTyping';

/** How long keys may go astray. Unit: ms. Default: 2,000. Source: on a busy machine a box shows a second after it was asked for. */
const astrayMs = 2000;

/** How long the writer must have rested. Unit: ms. Default: 250. Source: who types is never interrupted; a word takes longer. */
const restedMs = 250;

/** The watch over keys that go astray. */
interface StrayKeys {
  readonly dispose: () => void;
  readonly onBoxKey: () => void;
}

/**
 * What is typed after a command was chosen and before its box has the focus lands in the draft: it is taken back there, and
 * given to the box, once the writer rests. `onBoxKey` tells of keys that the box got, which are waited for, too.
 */
export function catchStrayKeys(give: (words: string) => void): StrayKeys {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selections.length !== 1) return { dispose: nothing, onBoxKey: nothing };
  const { document, selection } = editor;
  const before = document.getText(selection);
  let typed = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  let hasTyped = false;
  let rested: NodeJS.Timeout | undefined;
  const takeBack = async (): Promise<void> => {
    listening.dispose();
    const range = new Range(document.positionAt(typed.start), document.positionAt(typed.end));
    const words = document.getText(range);
    // One step with what was typed: undone together, there is nothing left to undo.
    const isBack = await editor.edit((edit) => edit.replace(range, before), noStops);
    if (!isBack) return;
    editor.selection = selection;
    give(words);
  };
  const onBoxKey = (): void => {
    clearTimeout(rested);
    if (hasTyped) rested = setTimeout(() => void takeBack(), restedMs);
  };
  const listening = workspace.onDidChangeTextDocument(({ document: changed, contentChanges: [change, ...others] }) => {
    if (changed !== document || change === undefined) return;
    const grown =
      others.length === 0 &&
      withKey(typed, { offset: change.rangeOffset, removed: change.rangeLength, inserted: change.text });
    if (!grown) {
      stop();
      return;
    }
    typed = grown;
    hasTyped = true;
    onBoxKey();
  });
  const stop = (): void => {
    clearTimeout(rested);
    listening.dispose();
  };
  setTimeout(() => void listening.dispose(), astrayMs);
  return { dispose: stop, onBoxKey };
}

const noStops = { undoStopBefore: false, undoStopAfter: false };
const nothing = (): void => undefined;
