import { markupLanguages } from '../engine/languages/markupLanguages';
import { languageOfFile } from '../engine/model/draftLanguage';
import { done } from '../engine/model/problem';
import { decodeText } from './decodeText';
import type { Format } from './format';
import { readOutline } from './markupOutline';

/**
 * Markup that people write by hand, besides Markdown, read as drafts in it are: TeX, Org, AsciiDoc, reStructuredText, Typst.
 * Headings stand above the prose; commands, comments and code are set apart, marks inside sentences masked. Refuses: notText.
 */
export const lightMarkup: Format = {
  id: 'lightMarkup',
  extensions: ['tex', 'latex', 'ltx', 'org', 'adoc', 'asciidoc', 'asc', 'rst', 'rest', 'typ'],
  opens: 'file',
  read({ name, bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    const language = markupLanguages[languageOfFile(name) ?? 'latex'];
    const read = language === undefined ? { text, blocks: [], metadata: {} } : readOutline(text, language);
    const title = saidTitle(text) ?? read.metadata.title;
    return done({ ...read, metadata: title === undefined ? {} : { title }, problems });
  },
};

function saidTitle(text: string): string | undefined {
  const found = /^(?:\\title\{([^{}]{1,300})\}|#\+title:\s*(.+))$/im.exec(text.slice(0, 20_000));
  const [, tex, org]: readonly (string | undefined)[] = found ?? [];
  return (tex ?? org)?.trim();
}
