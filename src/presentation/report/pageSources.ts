import { dateText } from '../dateText';
import { t } from '../localised';
import { count, counted } from '../treeRow';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import type { Report, ReportedSource } from './report';
import { usedFor, useName, usesOf, type SourceTally } from './uses';

/** The sources, those first on which most rests; those that nothing rests on are named, too. */
export function sourcesPart(report: Report): PagePart {
  const uses = usesOf(report);
  const used = uses.filter(({ isUsed }) => isUsed);
  const unused = uses.filter(({ isUsed, source }) => !isUsed && source.words > 0);
  return {
    id: 'sources',
    title: t('Sources by use'),
    content: markup`${used.length === 0 ? markup`<p>${t('No statement rests on a source.')}</p>` : table(used)}${
      unused.length === 0
        ? undefined
        : markup`<p>${t('Never used:')}</p>
<ul class="unused">${unused.map(({ source }) => markup`<li>${sourceName(source)}</li>`)}</ul>`
    }`,
  };
}

const table = (uses: readonly SourceTally[]): Markup =>
  markup`<div class="wide" tabindex="0" role="group" aria-label="${t('Sources by use, as a table')}"><table>
<thead><tr><th scope="col">${t('Source')}</th>${usedFor.map((kind) => markup`<th scope="col" class="number">${useName(kind)}</th>`)}</tr></thead>
<tbody>${uses.map(
    ({ source, statements }) =>
      markup`<tr><th scope="row">${sourceName(source)}</th>${usedFor.map(
        (kind) => markup`<td class="number${statements[kind] === 0 ? ' zero' : ''}">${count(statements[kind])}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`;

function sourceName({ title, path, author, date, url, words }: ReportedSource): Markup {
  const known = [author, date === null ? null : dateText(date)].filter((part) => part !== null && part !== '');
  return markup`<cite dir="auto">${title}</cite><span class="origin"><bdi class="path">${path}</bdi>${known.map((part) => markup` · <bdi>${part ?? ''}</bdi>`)} · ${counted(words, 'word')}${url === null ? undefined : markup` · ${address(url)}`}</span>`;
}

/** A link only to the web; any other address is words. */
const address = (url: string): Markup =>
  /^https?:\/\/[^\s"'<>\u0080-\uFFFF]+$/i.test(url)
    ? markup`<a href="${url}" rel="noopener noreferrer" class="url">${url}</a>`
    : markup`<bdi class="path">${url}</bdi>`;

/** What could not be read, and why. */
export function problemsPart({ sources }: Report): PagePart {
  const problems = sources.flatMap((source) => source.problems.map(({ message }) => message));
  return {
    id: 'problems',
    title: t('What could not be read'),
    content:
      problems.length === 0
        ? markup`<p>${t('All sources were read whole.')}</p>`
        : markup`<ul class="plain">${problems.map(
            (message) => markup`<li dir="auto">${message}</li>
`,
          )}</ul>`,
  };
}
