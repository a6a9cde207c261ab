import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { markKindOf, markNames, markRuleOf, type Mark } from '../../engine/model/mark';
import type { MarkChoice } from '../../presentation/fixes/fix';
import { markFaultText, markName } from '../../presentation/markText';
import { targetAtCaret } from '../drafts/caretClaim';
import { claimAt, isClaimAddress, type ClaimAddress } from '../drafts/claimAddress';
import { rangeAt } from '../convert';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { markInProject, markStatement } from '../marking';
import { isSourcePlace, type SourcePlace } from '../sources/openSource';
import { idPrefixOf } from '../sources/sources';

/** What the writer says of statements: asks for the reason and writes it down; says which marks are not understood. */
export const marks: Feature = (services) => {
  const { findings } = services;
  const unclear = languages.createDiagnosticCollection('groundwork.marks');
  const refresh = (document: TextDocument): void => {
    const draft = findings.of(document);
    if (draft === undefined) unclear.delete(document.uri);
    else
      unclear.set(
        document.uri,
        draft.marks.flatMap((mark) => (mark.kind === 'unclear' ? [diagnosticOf(document, mark)] : [])),
      );
  };
  return Disposable.from(
    unclear,
    findings.onDidChange(refresh),
    commands.registerCommand(commandIds.mark, async (request: unknown) => {
      if (isMarkRequest(request)) await mark(services, request);
    }),
    commands.registerCommand(commandIds.useAsEvidence, async (place: unknown, address: unknown) => {
      if (isSourcePlace(place)) await useAsEvidence(services, place, address);
    }),
  );
};

function diagnosticOf(
  document: TextDocument,
  { span, fault }: { span: { start: number; end: number }; fault: Parameters<typeof markFaultText>[0] },
): Diagnostic {
  const range = rangeAt(document, span.start, span.end);
  const diagnostic = new Diagnostic(range, markFaultText(fault), DiagnosticSeverity.Information);
  diagnostic.source = 'Groundwork';
  diagnostic.code = 'mark';
  return diagnostic;
}

/** What comes with the command: which claim, what is said of it, and how far that reaches. */
export interface MarkRequest extends ClaimAddress {
  /** As it is written: `own-knowledge`. */
  readonly as: string;
  readonly rule?: string;
  readonly reach: MarkChoice['reach'];
}

/** The request that a choice of the writer's makes. */
export const markRequest = (address: ClaimAddress, { kind, rule, reach }: MarkChoice): MarkRequest => ({
  ...address,
  as: markNames[kind],
  ...(rule !== undefined && { rule }),
  reach,
});

const isMarkRequest = (value: unknown): value is MarkRequest =>
  isClaimAddress(value) &&
  'as' in value &&
  typeof value.as === 'string' &&
  'reach' in value &&
  (value.reach === 'statement' || value.reach === 'file' || value.reach === 'project') &&
  (!('rule' in value) || typeof value.rule === 'string');

async function mark(services: Services, request: MarkRequest): Promise<void> {
  const kind = markKindOf(request.as);
  const rule = request.rule === undefined ? undefined : markRuleOf(request.rule);
  const at = claimAt(request, services);
  if (kind === undefined || at === undefined) return;
  const named = { kind, ...(rule !== undefined && { rule }) };
  const where = { statement: 'statement', file: 'draft', project: 'project' } as const;
  const reason = await window.showInputBox({
    title: markName({ ...named, where: where[request.reach] }),
    prompt: l10n.t('Why? The reason is kept with the mark; it may be empty.'),
    placeHolder: l10n.t('interview, 3 May'),
  });
  if (reason === undefined) return;
  const said = { ...named, ...(reason.trim() !== '' && { reason: reason.trim() }) };
  await write(services, request, said);
}

/** The draft may have been edited while the reason was asked for: the claim is looked up again. */
async function write(services: Services, request: MarkRequest, said: Omit<Mark, 'where'>): Promise<void> {
  const at = claimAt(request, services);
  if (at === undefined) return;
  const { draft, standing } = at;
  if (request.reach === 'statement') await markStatement(services, draft.document, standing, said);
  else await markInProject(draft.document, request.reach, { mark: { ...said, where: 'project' } });
}

/** Rests the claim at the cursor, or the one that is named, on words of a source. */
async function useAsEvidence(services: Services, place: SourcePlace, address: unknown): Promise<void> {
  const target = isClaimAddress(address) ? claimAt(address, services) : targetAtCaret(services);
  if (target === undefined) {
    void window.showWarningMessage(l10n.t('Put the cursor into the statement that these words are to back.'));
    return;
  }
  // An id is a string that the worker looks up; an unknown one answers null.
  const params = { document: place.document as DocumentId, start: place.start, end: place.end };
  const words = await services.sources.client?.call('words', params);
  if (words === undefined || words === null || words.text === '') {
    void window.showWarningMessage(
      l10n.t('{0} is no longer among the sources. Check the draft again.', place.document),
    );
    return;
  }
  const {
    draft: { document },
    standing,
  } = target;
  const evidence = { source: pathOf(place.document, document), words: words.text };
  await markStatement(services, document, standing, { kind: 'evidence', evidence });
}

/** The path of a source as the draft's own folder names it. */
function pathOf(id: string, { uri }: TextDocument): string {
  const folder = workspace.getWorkspaceFolder(uri);
  const prefix = folder === undefined ? '' : idPrefixOf(folder);
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}
