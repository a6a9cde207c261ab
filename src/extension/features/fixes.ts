import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  WorkspaceEdit,
  type CodeActionContext,
  type Range,
  type TextDocument,
} from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import type { ClaimEdit, CitingChoice, Fix } from '../../presentation/fixes/fix';
import { fixesOf } from '../../presentation/fixes/fixesOf';
import { beforeStop, closingMarkup } from '../../presentation/fixes/sentenceEnd';
import type { CitingText } from '../../presentation/citations/citationWords';
import { typographicEdits } from '../../presentation/fixes/typography';
import { marksOf } from '../../presentation/quotationMarks';
import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { citingEdit, citingText } from '../citeAtCursor';
import { rangeAt } from '../convert';
import { claimAhead } from '../drafts/caretClaim';
import { draftSelector } from '../drafts/drafts';
import type { FollowedDraft } from '../drafts/findings';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { markRequest } from './marks';

/** What can be done about the statements at the cursor; what needs the source's words is worked out when it is chosen. */
export const fixes: Feature = (services) =>
  languages.registerCodeActionsProvider(
    draftSelector,
    {
      provideCodeActions: (document, range, context) =>
        asksFixAll(context) ? fixAll(services, document) : actionsAt(services, document, range, context),
      resolveCodeAction: (action) => resolved(services, action),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  );

const FIX_ALL = CodeActionKind.SourceFixAll.append('groundwork');

const asksFixAll = ({ only }: CodeActionContext): boolean =>
  only !== undefined && FIX_ALL.intersects(only) && !only.intersects(CodeActionKind.QuickFix);

/** What an action is to cite, until it has its edit. */
interface Pending {
  readonly document: TextDocument;
  readonly start: number;
  readonly language: DraftLanguage;
  readonly masked: string;
  readonly citing: CitingChoice;
}

const pending = new WeakMap<CodeAction, Pending>();

/** Statements at once. Unit: claims. Default: 3. Source: a menu for more would be longer than the screen. */
const CLAIMS_MOST = 3;

function actionsAt(
  { findings, drafts, sources }: Services,
  document: TextDocument,
  range: Range,
  { only, diagnostics }: CodeActionContext,
): CodeAction[] {
  const draft = findings.of(document);
  const language = drafts.languageOf(document);
  if (draft === undefined || language === undefined) return [];
  const here = standingAt(untouched(draft), document, range).slice(0, CLAIMS_MOST);
  if (here.length === 0) return [];
  const marks = marksOf(document.getText());
  return here
    .flatMap((claim) => {
      const raw = document.getText(rangeAt(document, claim.start, claim.end + RAW_MORE));
      const flagged = diagnostics.filter(
        (one) => one.source === 'Groundwork' && one.range.intersection(rangeAt(document, claim.start, claim.end)),
      );
      return fixesOf(claim.finding, raw, { metadataOf: sources.metadata, language, marks })
        .map((fix) => actionOf(document, claim, fix, language))
        .map((action) => Object.assign(action, { diagnostics: flagged }));
    })
    .filter(({ kind }) => only === undefined || (kind !== undefined && only.contains(kind)));
}

const untouched = ({ found }: FollowedDraft): StandingFinding[] => found.all().filter(({ isTouched }) => !isTouched);

/** What is touched, else what the cursor stands before. */
function standingAt(
  standing: readonly StandingFinding[],
  document: TextDocument,
  range: Range,
): readonly StandingFinding[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const touched = standing.filter(({ start, end }) => start <= to && from <= end);
  const ahead = claimAhead(standing, document, range.end);
  return touched.length > 0 || ahead === undefined ? touched : [ahead];
}

/** A note's sign may stand behind the statement. Unit: code units. Default: 200. */
const RAW_MORE = 200;

function actionOf(
  document: TextDocument,
  { start, finding }: StandingFinding,
  fix: Fix,
  language: DraftLanguage,
): CodeAction {
  const kind = fix.kind === 'cite' && fix.isRefactoring ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix;
  const action = new CodeAction(fix.title, kind);
  const address = { draft: document.uri.toString(), claim: finding.claim.id };
  switch (fix.kind) {
    case 'edit':
      action.edit = editOf(document, start, fix.edits);
      if (fix.isPreferred) action.isPreferred = true;
      break;
    case 'cite':
      pending.set(action, { document, start, language, masked: finding.claim.masked, citing: fix });
      break;
    case 'mark':
      action.command = { command: commandIds.mark, title: fix.title, arguments: [markRequest(address, fix.choice)] };
      break;
    case 'falseAlarm':
      action.command = { command: commandIds.falseAlarm, title: fix.title, arguments: [address] };
      break;
    case 'open':
      action.command = { command: commandIds.openSource, title: fix.title, arguments: [fix.place] };
      break;
    case 'search':
      action.command = { command: commandIds.findSupport, title: fix.title, arguments: [fix.words] };
      break;
  }
  return action;
}

function editOf(document: TextDocument, base: number, edits: readonly ClaimEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { span, text } of edits)
    edit.replace(document.uri, rangeAt(document, base + span.start, base + span.end), text);
  return edit;
}

/** Asks how the citation reads, and writes it before the full stop, or behind it where it is a note. */
async function resolved(services: Services, action: CodeAction): Promise<CodeAction> {
  const waiting = pending.get(action);
  if (waiting === undefined) return action;
  const text = await citingText(services, waiting.document, waiting.citing.place, waiting.citing.how);
  if (text !== undefined) action.edit = citedEdit(waiting, text);
  return action;
}

function citedEdit({ document, start, language, masked, citing: of }: Pending, text: CitingText): WorkspaceEdit {
  const end = start + masked.length;
  const behind = end + closingMarkup(document.getText(rangeAt(document, end, end + RAW_MORE)), language);
  const edit = editOf(document, start, of.edits);
  if (of.instead !== undefined) {
    edit.replace(document.uri, rangeAt(document, start + of.instead.start, start + of.instead.end), text.inline);
    return edit;
  }
  const isBehind = text.isAfterStop || of.how === 'quotation';
  const at = isBehind ? behind : start + beforeStop(masked).start;
  const stop = of.how === 'quotation' && !text.isAfterStop ? '.' : '';
  const inline = `${text.isAfterStop && of.how === 'citation' ? '' : ' '}${text.inline}${stop}`;
  const cited = citingEdit(document, document.positionAt(at), { ...text, inline });
  for (const [uri, edits] of cited.entries()) edit.set(uri, [...edit.get(uri), ...edits]);
  return edit;
}

/** One edit for all quotations that are the source's but for their typography; asked amid a check, it waits for its end. */
async function fixAll({ findings }: Services, document: TextDocument): Promise<CodeAction[]> {
  const draft = await findings.latestOf(document);
  if (draft === undefined) return [];
  const edit = new WorkspaceEdit();
  for (const { start, end, finding } of untouched(draft)) {
    const raw = document.getText(rangeAt(document, start, end));
    for (const { span, text } of typographicEdits(finding, raw))
      edit.replace(document.uri, rangeAt(document, start + span.start, start + span.end), text);
  }
  if (edit.size === 0) return [];
  const action = new CodeAction(l10n.t('Set quotations as their sources have them'), FIX_ALL);
  action.edit = edit;
  return [action];
}
