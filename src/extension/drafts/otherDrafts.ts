import { RelativePattern, Uri, workspace, type TextDocument } from 'vscode';
import { createDraftFindings, type StandingFinding } from '../../host/draftFindings';
import type { Services } from '../feature';

/** Drafts of the folders that are looked at on demand. Unit: files. Default: 200. Source: a thesis has a few dozen. */
const draftsMost = 200;

/** A draft that was checked on demand, without an editor. */
export interface OtherDraft {
  readonly document: TextDocument;
  readonly claims: readonly StandingFinding[];
}

/** Files that may be drafts and that no editor shows, by path; `isAll` tells whether there are no more of them. */
export async function otherDraftFiles({ sources, findings }: Services): Promise<{
  readonly files: readonly Uri[];
  readonly isAll: boolean;
}> {
  const open = new Set(findings.all().map(({ document }) => document.uri.toString()));
  const found = new Map<string, Uri>();
  for (const { folder, include, exclude } of sources.state?.drafts ?? []) {
    const base = Uri.file(folder);
    const left = new RelativePattern(base, `{${exclude.join(',')}}`);
    for (const glob of include) {
      const files = await workspace.findFiles(
        new RelativePattern(base, glob),
        exclude.length === 0 ? undefined : left,
        draftsMost + 1,
      );
      for (const uri of files) if (!open.has(uri.toString())) found.set(uri.toString(), uri);
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: files.slice(0, draftsMost), isAll: files.length <= draftsMost };
}

/** Checks a file if it is a draft, without following it; `undefined` where it is none or cannot be read. */
export async function checkedDraft(
  { sources, drafts, log }: Services,
  uri: Uri,
  signal: AbortSignal,
): Promise<OtherDraft | undefined> {
  const document = await openedDraft(uri, log);
  const language = document && drafts.languageOf(document);
  if (document === undefined || language === undefined || !drafts.isDraft(document)) return undefined;
  const { client } = sources;
  if (client === undefined || signal.aborted) return undefined;
  // A name of its own: the worker keeps what it sent for the same draft in an editor apart.
  const draft = `on demand ${uri.toString()}`;
  const found = createDraftFindings();
  try {
    const answer = await client.call(
      'check',
      { draft, text: document.getText(), language },
      {
        signal,
        onPiece: ({ fresh }) => {
          found.receive(fresh);
        },
      },
    );
    found.settle(answer.placed);
    return { document, claims: found.all() };
  } finally {
    await client.call('close', { draft });
  }
}

/** With what is not saved; nothing where the file cannot be read. */
export async function openedDraft(uri: Uri, log: Services['log']): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (fault) {
    log.warn(`${uri.fsPath} could not be read as a draft: ${String(fault)}`);
    return undefined;
  }
}
