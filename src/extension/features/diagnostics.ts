import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  window,
  type Range,
  type TextDocument,
  type TextEditorSelectionChangeEvent,
  type Uri,
} from 'vscode';
import type { CitedSource } from '../../engine/model/citation';
import type { Finding } from '../../engine/model/finding';
import type { StandingFinding } from '../../host/draftFindings';
import type { EditorRange } from '../../host/protocol';
import { diagnosticViews, type DiagnosticView } from '../../presentation/diagnosticView';
import { nameFrom } from '../../presentation/sourceName';
import { shownAs, type ShownAs } from '../../presentation/shownAs';
import { isBeingTyped, restMs } from '../../presentation/typing';
import { rangeAt } from '../convert';
import { DiagnosticShards, type Flag } from '../drafts/diagnosticShards';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import { sourceUri } from '../sources/sources';
import { createStateMarks } from '../drafts/stateMarks';
import { underlines } from '../drafts/underlines';

/** Flags what differs from the sources and what no source backs, but never in the sentence being typed. */
export const diagnostics: Feature = (services) => {
  const { findings, settings } = services;
  const shards = new DiagnosticShards();
  const dotted = underlines();
  const stateMarks = createStateMarks();
  const heldBack = new Map<TextDocument, StandingFinding>();
  const viewsOf = rememberedViews(services);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = (document: TextDocument): void => {
    const draft = findings.of(document);
    if (draft === undefined) {
      heldBack.delete(document);
      shards.delete(document.uri);
      dotted.set(document, []);
      stateMarks.set(document, [], settings.current);
      return;
    }
    const typed = draft.found.all().find((finding) => isTypedIn(draft, finding));
    if (typed === undefined) heldBack.delete(document);
    else {
      heldBack.set(document, typed);
      clearTimeout(timer);
      timer = setTimeout(() => release(document), restMs);
    }
    const standing = draft.found.all().filter((one) => one !== typed && !one.isTouched);
    const shown = shownOf(standing);
    shards.set(document.uri, flagsOf(services, draft.document, shown));
    dotted.set(document, underlined(document, shown));
    stateMarks.set(document, standing, settings.current);
  };

  /** The writer left the sentence or rested in it: now it may be flagged. */
  const release = (document: TextDocument): void => {
    const draft = findings.of(document);
    const typed = heldBack.get(document);
    if (draft !== undefined && typed !== undefined && !isTypedIn(draft, typed)) refresh(document);
  };

  const shownOf = (claims: readonly StandingFinding[]): readonly Shown[] =>
    claims.flatMap((standing) =>
      viewsOf(standing.finding).map((view) => ({ standing, view, how: shownAs(view, settings.current.show) })),
    );

  const refreshAll = (): void => {
    for (const { document } of findings.all()) refresh(document);
  };
  return Disposable.from(
    shards,
    dotted,
    stateMarks,
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

/** Of each finding its views, made once. */
function rememberedViews({ sources }: Services): (finding: Finding) => readonly DiagnosticView[] {
  const views = new WeakMap<Finding, readonly DiagnosticView[]>();
  return (finding) => {
    const known = views.get(finding) ?? diagnosticViews(finding, nameFrom(sources.metadata));
    views.set(finding, known);
    return known;
  };
}

/** Whether the writer is at work in the sentence, in any editor that shows the draft. */
function isTypedIn({ document, lastEdit }: FollowedDraft, standing: StandingFinding): boolean {
  const { start, end, finding } = standing;
  const cited = (finding.citations ?? []).map((one) => ({
    ...one,
    start: start + one.span.start,
    end: start + one.span.end,
  }));
  // A citation may stand behind the sentence's last word.
  const reach = Math.max(end, ...cited.map((one) => one.end));
  if (lastEdit === undefined || lastEdit.offset < start || lastEdit.offset > reach) return false;
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const caret = editor && document.offsetAt(editor.selection.active);
  // A key is unknown until its last letter.
  if (caret !== undefined && cited.some((one) => isUnknown(one) && one.start < caret && caret <= one.end)) return true;
  const agoMs = performance.now() - lastEdit.at;
  const edit = { offset: lastEdit.offset, agoMs };
  return isBeingTyped({ start, end: reach, words: finding.claim.text, caret, lastEdit: edit });
}

const isUnknown = ({ fault }: CitedSource): boolean => fault?.kind === 'unknownKey';

/** What is to be shown of a claim, and how. */
interface Shown {
  readonly standing: StandingFinding;
  readonly view: DiagnosticView;
  readonly how: ShownAs;
}

const flagsOf = (services: Services, document: TextDocument, shown: readonly Shown[]): readonly Flag[] =>
  shown.flatMap((one) => {
    const severity = severities[one.how];
    return severity === undefined ? [] : [flagOf(services, document, one, severity)];
  });

const underlined = (document: TextDocument, shown: readonly Shown[]): readonly Range[] =>
  shown.filter(({ how }) => how === 'decoration').map((one) => rangeOfShown(document, one));

const rangeOfShown = (document: TextDocument, { standing: { start }, view: { span } }: Shown): Range =>
  rangeAt(document, start + span.start, start + span.end);

const severities: Readonly<Record<ShownAs, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  decoration: undefined,
  off: undefined,
};

function flagOf(services: Services, document: TextDocument, shown: Shown, severity: DiagnosticSeverity): Flag {
  const { view, standing } = shown;
  const range = rangeOfShown(document, shown);
  const place = view.discrepancy && standing.found[view.discrepancy.index];
  return {
    claim: standing.finding.claim.id,
    signature: signatureOf(range, place?.start.line, `${String(severity)} ${view.message}`),
    make() {
      const diagnostic = new Diagnostic(range, view.message, severity);
      diagnostic.source = 'Groundwork';
      const target = place ? targetOf(services, view, place) : undefined;
      diagnostic.code = target === undefined ? view.rule : { value: view.rule, target };
      return diagnostic;
    },
  };
}

/** Made for every flag at every check, so it is made of little. */
const signatureOf = ({ start, end }: Range, sourceLine: number | undefined, rest: string): string =>
  `${String(start.line)}:${String(start.character)} ${String(end.line)}:${String(end.character)} ${String(sourceLine)} ${rest}`;

/**
 * Where the source's words stand, behind the rule's name: a click leads there. Related information would say them once
 * more in every hover.
 */
function targetOf(
  { sources }: Services,
  { discrepancy }: DiagnosticView,
  { start, end }: EditorRange,
): Uri | undefined {
  const summary = discrepancy && sources.summary(discrepancy.found.document);
  if (summary === undefined) return undefined;
  const [from, to] = [start, end].map(({ line, character }) => `L${String(line + 1)},${String(character + 1)}`);
  return sourceUri(summary).with({ fragment: `${from ?? ''}-${to ?? ''}` });
}
