import { Disposable, Uri, window, type Webview, type WebviewView, l10n } from 'vscode';
import { evidenceView } from '../../presentation/evidenceView';
import type { FromPanel, ToPanel } from '../../presentation/panelProtocol';
import type { Feature, Services } from '../feature';
import { viewIds } from '../ids';
import { isSourcePlace, openSource } from '../openSource';

/** Pause after which the view follows the cursor. Unit: ms. Default: 80. Source: below what is felt, above key repeat. */
const followMs = 80;

/** The claim under the cursor beside the words of the sources, following the cursor. */
export const evidence: Feature = (services) => {
  let view: WebviewView | undefined;
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    timer = undefined;
    if (view?.visible !== true) return;
    const message = messageNow(services);
    if (message === undefined) return;
    const text = JSON.stringify(message);
    if (text === last) return;
    last = text;
    void view.webview.postMessage(message);
  };
  const showSoon = (): void => {
    timer ??= setTimeout(show, followMs);
  };
  const showAnew = (): void => {
    last = '';
    showSoon();
  };

  const provider = window.registerWebviewViewProvider(viewIds.evidence, {
    resolveWebviewView(resolved) {
      view = resolved;
      const { webview } = resolved;
      webview.options = {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(services.extensionUri, 'dist'), Uri.joinPath(services.extensionUri, 'media')],
      };
      webview.html = page(webview, services.extensionUri);
      webview.onDidReceiveMessage((message: FromPanel) => {
        if (message.kind === 'ready') showAnew();
        else if (isSourcePlace(message)) void openSource(services, message);
      });
      resolved.onDidChangeVisibility(showAnew);
      resolved.onDidDispose(() => {
        view = undefined;
      });
    },
  });
  return Disposable.from(
    provider,
    window.onDidChangeTextEditorSelection(showSoon),
    services.activeDraft.onDidChange(showSoon),
    services.sources.onDidChange(showSoon),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
};

/** The finding where the cursor is; nothing new while the draft is hidden behind a source that one reads. */
function messageNow({ activeDraft, sources }: Services): ToPanel | undefined {
  const draft = activeDraft.current;
  if (draft === undefined) return saying(l10n.t('Open a draft and put the cursor in a sentence.'));
  const editor = window.visibleTextEditors.find(({ document }) => document === draft.document);
  if (editor === undefined) return undefined;
  const standing = draft.found.at(draft.document.offsetAt(editor.selection.active));
  if (standing !== undefined)
    return { kind: 'show', view: evidenceView(standing.finding, sources.metadata), message: '' };
  return saying(
    draft.check.kind === 'never'
      ? l10n.t('This draft has not been checked yet.')
      : l10n.t('Put the cursor in a sentence to see what backs it.'),
  );
}

const saying = (message: string): ToPanel => ({ kind: 'show', view: null, message });

/** Nothing but our own script and style may run or load, and no text of a source is ever part of the page's HTML. */
function page(webview: Webview, extensionUri: Uri): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'webview.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', 'evidence.css')).toString();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Evidence</title>
</head>
<body>
<main id="evidence" aria-label="Evidence"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
