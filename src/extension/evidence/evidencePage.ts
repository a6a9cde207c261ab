import { env, l10n, Uri, type Webview } from 'vscode';

/** The style sheets of the page, each one idea. */
const styles = ['page', 'claim', 'quote', 'words'];

/** Lets a webview hold the evidence page: its own script and styles load, and nothing else does. */
export function holdEvidencePage(webview: Webview, extensionUri: Uri): void {
  webview.options = {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
  };
  webview.html = page(webview, extensionUri);
}

/** No text of a draft or a source is ever part of the page's HTML: the script sets it as text. */
function page(webview: Webview, extensionUri: Uri): string {
  const nonce = crypto.randomUUID();
  const address = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const links = styles.map((name) => `<link rel="stylesheet" href="${address('media', 'evidence', `${name}.css`)}">`);
  const title = escapeHtml(l10n.t('Evidence'));
  return `<!doctype html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${links.join('\n')}
<title>${title}</title>
</head>
<body>
<header id="bar"></header>
<main id="evidence" aria-label="${title}"></main>
<p id="spoken" class="unseen" role="status"></p>
<script nonce="${nonce}" src="${address('dist', 'webview.js')}"></script>
</body>
</html>`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
