import { l10n, type Uri, type Webview } from 'vscode';
import { escapeHtml, holdPage } from '../webviewPage';

/** The style sheets of the page, each one idea. */
const styles = ['page', 'claim', 'quote', 'words'].map((name) => `evidence/${name}`);

/** Lets a webview hold the evidence page, which shows these words until its script has been told more. */
export function holdEvidencePage(webview: Webview, extensionUri: Uri, words: string): void {
  const title = l10n.t('Evidence');
  const body = `<header id="bar"></header>
<main id="evidence" aria-label="${escapeHtml(title)}"><p class="message">${escapeHtml(words)}</p></main>
<p id="spoken" class="unseen" role="status"></p>`;
  holdPage(webview, extensionUri, { script: 'webview', styles, title, body });
}
