import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { WrittenMark } from '../../engine/model/mark';
import { createDraftFindings, type DraftFindings } from '../../host/draftFindings';
import { Stale } from '../../host/engineClient';
import { followMarks } from '../../host/followMarks';
import type { RemoteCalls } from '../../host/protocol';
import { isOpen } from '../../presentation/verdictOrder';
import type { DocumentDrafts } from './documentDrafts';
import type { Drafts } from './drafts';
import type { SettingsStore } from '../settings';
import { draftFile, isDocumentDraft } from '../sources/documentUris';
import type { Sources } from '../sources/sources';
import { shownAddresses, visibleDocuments } from './shownDocuments';

/** What is known of an open draft. */
export interface FollowedDraft {
  readonly document: TextDocument;
  readonly found: DraftFindings;
  readonly check:
    { readonly kind: 'never' | 'done' } | { readonly kind: 'running'; readonly done: number; readonly total: number };
  /** What the writer says of statements in the draft itself, where it stands now. */
  readonly marks: readonly WrittenMark[];
  /** `at` on the clock of `performance.now()`. */
  readonly lastEdit: { readonly offset: number; readonly at: number } | undefined;
}

export interface FindingsOptions {
  readonly sources: Sources;
  readonly drafts: Drafts;
  readonly documents: DocumentDrafts;
  readonly settings: SettingsStore;
  readonly log: LogOutputChannel;
}

/**
 * How often a running check is shown. Unit: ms. Default: 250.
 * Source: each showing looks at every finding, 3–5 ms for 2,500; more often is hardly seen, and adds up.
 */
const showEveryMs = 250;

type Following = { -readonly [K in keyof FollowedDraft]: FollowedDraft[K] } & {
  timer: ReturnType<typeof setTimeout> | undefined;
  showing: ReturnType<typeof setTimeout> | undefined;
  running: AbortController | undefined;
};

/** The findings of every open draft, which is followed from the first time it is seen until it is closed. */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #followed = new Map<string, Following>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #listening: Disposable;
  /** Fires when the findings of a document changed, and when it is followed no longer. */
  readonly onDidChange: Event<TextDocument> = this.#changed.event;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#listening = Disposable.from(
      workspace.onDidChangeTextDocument((change) => {
        this.#onEdit(change);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.#onSave(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#onClose(document);
      }),
      // Another language mode closes a document and opens it anew, in the same editor.
      workspace.onDidOpenTextDocument(() => {
        this.#followVisible();
      }),
      window.tabGroups.onDidChangeTabs(() => {
        this.#forgetHidden();
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.#forgetHidden();
        this.#followVisible();
      }),
      window.onDidChangeVisibleNotebookEditors(() => {
        this.#forgetHidden();
        this.#followVisible();
      }),
      options.sources.onDidSettle(() => {
        this.#onSettle();
      }),
      options.sources.onDidChange(() => {
        if (options.sources.engine === 'off') this.all().forEach(this.#forget);
      }),
    );
  }

  of(document: TextDocument): FollowedDraft | undefined {
    return this.#followed.get(document.uri.toString());
  }

  all(): readonly FollowedDraft[] {
    return [...this.#followed.values()];
  }

  /** Checks now, whatever the setting says; settles when the check has ended. */
  async check(document: TextDocument): Promise<void> {
    this.#follow(document);
    const draft = this.#followed.get(document.uri.toString());
    if (draft !== undefined) await this.#check(draft);
  }

  /** The findings of a draft as it reads now: a check that runs or is due is waited for. */
  async latestOf(document: TextDocument): Promise<FollowedDraft | undefined> {
    const draft = this.#followed.get(document.uri.toString());
    if (draft?.running !== undefined || draft?.timer !== undefined) await this.#check(draft);
    return draft;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#followed.forEach(halt);
    this.#changed.dispose();
  }

  #follow(document: TextDocument): void {
    const key = document.uri.toString();
    if (this.#followed.has(key) || !this.#options.drafts.isDraft(document)) return;
    const draft: Following = {
      document,
      found: createDraftFindings(),
      check: { kind: 'never' },
      marks: [],
      lastEdit: undefined,
      timer: undefined,
      showing: undefined,
      running: undefined,
    };
    this.#followed.set(key, draft);
    this.#changed.fire(document);
    if (this.#options.settings.current.when !== 'manual') void this.#check(draft);
  }

  #forget = ({ document }: FollowedDraft): void => {
    const key = document.uri.toString();
    const draft = this.#followed.get(key);
    if (draft === undefined) return;
    halt(draft);
    clearTimeout(draft.showing);
    this.#followed.delete(key);
    void this.#settle(this.#options.sources.client?.call('close', { draft: key }));
    this.#changed.fire(document);
  };

  async #check(draft: Following): Promise<void> {
    halt(draft);
    const { client, isIncomplete } = this.#options.sources;
    const language = this.#options.drafts.languageOf(draft.document);
    if (language === undefined || client === undefined || isIncomplete) return;
    const running = new AbortController();
    draft.running = running;
    draft.check = { kind: 'running', done: 0, total: 0 };
    this.#showSoon(draft);
    const { uri } = draft.document;
    const prose = this.#options.documents.proseOf(draft.document);
    const text = draft.document.getText();
    const params = { draft: uri.toString(), text, language, path: draftFile(uri).fsPath, ...(prose && { prose }) };
    const onPiece = (piece: RemoteCalls['check']['piece']): void => {
      this.#take(draft, piece);
    };
    const answer = await this.#settle(client.call('check', params, { signal: running.signal, onPiece }));
    if (draft.running !== running) return;
    draft.running = undefined;
    if (answer !== undefined) {
      draft.found.settle(answer.placed);
      draft.marks = answer.marks;
    }
    draft.check = { kind: answer === undefined && draft.found.all().length === 0 ? 'never' : 'done' };
    this.#show(draft);
  }

  #take(draft: Following, { fresh, done, total }: RemoteCalls['check']['piece']): void {
    draft.found.receive(fresh);
    draft.check = { kind: 'running', done, total };
    this.#showSoon(draft);
  }

  #show(draft: Following): void {
    clearTimeout(draft.showing);
    draft.showing = undefined;
    this.#changed.fire(draft.document);
  }

  #showSoon(draft: Following): void {
    draft.showing ??= setTimeout(() => {
      this.#show(draft);
    }, showEveryMs);
  }

  #onEdit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const draft = this.#followed.get(document.uri.toString());
    const last = contentChanges.at(-1);
    // A document is a draft only when its text has come.
    if (draft === undefined && isDocumentDraft(document.uri)) this.#followVisible();
    if (draft === undefined || last === undefined) return;
    const touched = contentChanges.flatMap(({ rangeOffset, rangeLength, text }) => {
      const edit = { offset: rangeOffset, removed: rangeLength, inserted: text };
      draft.marks = followMarks(draft.marks, edit);
      return draft.found.edit(edit);
    });
    draft.lastEdit = { offset: last.rangeOffset + last.text.length, at: performance.now() };
    const wasRunning = draft.running !== undefined;
    halt(draft);
    const { when, delayMs } = this.#options.settings.current;
    if (when === 'type' || wasRunning) draft.timer = setTimeout(() => void this.#check(draft), delayMs);
    // A flag goes with the first key in its sentence; where nothing is flagged, a key changes nothing that is shown.
    if (touched.some(({ finding }) => isOpen(finding.verdict.kind))) this.#changed.fire(document);
  }

  #onSave(document: TextDocument): void {
    const draft = this.#followed.get(document.uri.toString());
    if (draft !== undefined && this.#options.settings.current.when === 'save') void this.#check(draft);
  }

  #onClose(document: TextDocument): void {
    const draft = this.of(document);
    if (draft !== undefined) this.#forget(draft);
  }

  /** VS Code keeps a document for minutes after its last tab was closed; what it flags must not outlive the tab. */
  #forgetHidden(): void {
    const shown = shownAddresses();
    for (const draft of this.all()) {
      if (!shown.has(draft.document.uri.toString())) this.#forget(draft);
    }
  }

  #followVisible(): void {
    for (const document of visibleDocuments()) this.#follow(document);
  }

  /** Sources were read: what counts as a draft may have changed, and so may every verdict. */
  #onSettle(): void {
    for (const draft of this.#followed.values()) {
      if (!this.#options.drafts.isDraft(draft.document)) this.#forget(draft);
      else if (draft.check.kind !== 'never' || this.#options.settings.current.when !== 'manual')
        void this.#check(draft);
    }
    this.#followVisible();
  }

  /** Late answers are dropped, faults are told in the log. */
  async #settle<T>(call: Promise<T> | undefined): Promise<T | undefined> {
    try {
      return await call;
    } catch (fault) {
      if (!(fault instanceof Stale)) this.#options.log.error(fault instanceof Error ? fault : String(fault));
      return undefined;
    }
  }
}

/** Stops the running and the waiting check of a draft. */
function halt(draft: Following): void {
  clearTimeout(draft.timer);
  draft.timer = undefined;
  draft.running?.abort();
  draft.running = undefined;
  if (draft.check.kind === 'running') draft.check = { kind: draft.found.all().length > 0 ? 'done' : 'never' };
}
