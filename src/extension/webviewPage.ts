import { env, Uri, type Webview } from 'vscode';

/** What one of our pages is made of. */
export interface PageParts {
  /** Its script in `dist`, without the ending. */
  readonly script: string;
  /** Its style sheets in `media`, without the ending. */
  readonly styles: readonly string[];
  readonly title: string;
  /** Markup of our own; no text of a draft or a source is ever part of it: the script sets that as text. */
  readonly body: string;
}

/** Lets a webview hold a page: its own script and styles load, and nothing else does. */
export function holdPage(webview: Webview, extensionUri: Uri, parts: PageParts): void {
  webview.options = {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
  };
  webview.html = page(webview, extensionUri, parts);
}

function page(webview: Webview, extensionUri: Uri, { script, styles, title, body }: PageParts): string {
  const nonce = crypto.randomUUID();
  const address = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const links = styles.map((name) => `<link rel="stylesheet" href="${address('media', `${name}.css`)}">`);
  return `<!doctype html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${links.join('\n')}
<title>${escapeHtml(title)}</title>
</head>
<body>
${body}
<script nonce="${nonce}" src="${address('dist', `${script}.js`)}"></script>
</body>
</html>`;
}

/** Text as it may stand in markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
