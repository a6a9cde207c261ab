import { Disposable, EventEmitter, window, type Event } from 'vscode';
import type { FollowedDraft, Findings } from './findings';

/** The draft that the views speak of. */
export interface ActiveDraft {
  dispose(): void;
  readonly current: FollowedDraft | undefined;
  /** Fires when another draft is spoken of, and when its findings changed. */
  readonly onDidChange: Event<FollowedDraft | undefined>;
}

/** The draft of the active editor; while a source or nothing is active, the draft before, as long as it is open. */
export function createActiveDraft(findings: Findings): ActiveDraft {
  const changed = new EventEmitter<FollowedDraft | undefined>();
  let current: FollowedDraft | undefined;

  const choose = (): void => {
    const editor = window.activeTextEditor;
    const active = editor && findings.of(editor.document);
    const before = current && findings.of(current.document);
    const next = active ?? before ?? findings.all().at(-1);
    if (next === current) return;
    current = next;
    changed.fire(current);
  };

  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor(choose),
    findings.onDidChange((document) => {
      choose();
      if (current?.document === document) changed.fire(current);
    }),
  );
  choose();
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}
