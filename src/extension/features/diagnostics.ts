import {
  Diagnostic,
  DiagnosticRelatedInformation,
  Disposable,
  languages,
  Location,
  window,
  type TextDocument,
  type TextEditorSelectionChangeEvent,
} from 'vscode';
import type { Finding } from '../../engine/model/verdict';
import type { StandingFinding } from '../../host/draftFindings';
import { diagnosticViews, type DiagnosticView, type FlaggedVerdict } from '../../presentation/diagnosticView';
import { titleFrom } from '../../presentation/evidenceView';
import { isBeingTyped, restMs } from '../../presentation/typing';
import { rangeAt, rangeOf } from '../convert';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../findings';
import { sourceUri } from '../sources';

/** VS Code shows no more for one file. Unit: diagnostics. Default: 1,000. Source: maxNumberOfDiagnosticsPerFile in VS Code. */
const diagnosticsMost = 1000;

/** The most important first, for drafts with more findings than are shown. */
const order: readonly FlaggedVerdict[] = ['contradicted', 'notEnoughEvidence', 'partlySupported'];

/** Flags what differs from the sources and what no source backs, but never in the sentence being typed. */
export const diagnostics: Feature = (services) => {
  const { findings, settings } = services;
  const collection = languages.createDiagnosticCollection('groundwork');
  const heldBack = new Map<TextDocument, StandingFinding>();
  const views = new WeakMap<Finding, readonly DiagnosticView[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = (document: TextDocument): void => {
    const draft = findings.of(document);
    if (draft === undefined) {
      heldBack.delete(document);
      collection.delete(document.uri);
      return;
    }
    const typed = draft.found.all().find((finding) => isTypedIn(draft, finding));
    if (typed === undefined) heldBack.delete(document);
    else {
      heldBack.set(document, typed);
      clearTimeout(timer);
      timer = setTimeout(() => release(document), restMs);
    }
    collection.set(document.uri, toDiagnostics(draft, typed));
  };

  /** The writer left the sentence or rested in it: now it may be flagged. */
  const release = (document: TextDocument): void => {
    const draft = findings.of(document);
    const typed = heldBack.get(document);
    if (draft !== undefined && typed !== undefined && !isTypedIn(draft, typed)) refresh(document);
  };

  const toDiagnostics = (draft: FollowedDraft, typed: StandingFinding | undefined): Diagnostic[] => {
    const shown = draft.found.all().filter((standing) => standing !== typed && !standing.isTouched);
    const flags = shown.flatMap((standing) => viewsOf(standing.finding).map((view) => ({ view, standing })));
    return order
      .flatMap((verdict) => flags.filter(({ view }) => view.verdict === verdict))
      .filter(({ view }) => settings.current.severity[view.verdict] !== undefined)
      .slice(0, diagnosticsMost)
      .map(({ view, standing }) => toDiagnostic(services, draft.document, view, standing));
  };

  const viewsOf = (finding: Finding): readonly DiagnosticView[] => {
    const known = views.get(finding) ?? diagnosticViews(finding, titleFrom(services.sources.metadata));
    views.set(finding, known);
    return known;
  };

  const refreshAll = (): void => {
    for (const { document } of findings.all()) refresh(document);
  };
  return Disposable.from(
    collection,
    findings.onDidChange(refresh),
    settings.onDidChange(refreshAll),
    window.onDidChangeTextEditorSelection(({ textEditor }: TextEditorSelectionChangeEvent) => {
      release(textEditor.document);
    }),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
};

/** Whether the writer is at work in the sentence, in any editor that shows the draft. */
function isTypedIn({ document, lastEdit }: FollowedDraft, { start, end, finding }: StandingFinding): boolean {
  if (lastEdit === undefined || lastEdit.offset < start || lastEdit.offset > end) return false;
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const caret = editor && document.offsetAt(editor.selection.active);
  const agoMs = performance.now() - lastEdit.at;
  return isBeingTyped({ start, end, words: finding.claim.text, caret, lastEdit: { offset: lastEdit.offset, agoMs } });
}

function toDiagnostic(
  { settings, sources }: Services,
  document: TextDocument,
  view: DiagnosticView,
  { start, found }: StandingFinding,
): Diagnostic {
  const range = rangeAt(document, start + view.span.start, start + view.span.end);
  const diagnostic = new Diagnostic(range, view.message, settings.current.severity[view.verdict]);
  diagnostic.source = 'Groundwork';
  diagnostic.code = view.rule;
  const { discrepancy } = view;
  const place = discrepancy && found[discrepancy.index];
  const summary = discrepancy && sources.summary(discrepancy.found.document);
  if (place && summary) {
    const location = new Location(sourceUri(summary), rangeOf(place));
    diagnostic.relatedInformation = [new DiagnosticRelatedInformation(location, discrepancy.said)];
  }
  return diagnostic;
}
