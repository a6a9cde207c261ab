import { language, t } from '../localised';
import { counted } from '../treeRow';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportOptions } from './reportOptions';
import { citationsPart } from './pageCitations';
import { coveragePart } from './pageCoverage';
import { marksPart } from './pageMarks';
import { matrixPart } from './pageMatrix';
import { openPart } from './pageOpen';
import { problemsPart, sourcesPart } from './pageSources';
import { summaryPart } from './pageSummary';
import { pageStyle, pageStyleHash } from './pageStyle';
import { textPart } from './pageText';
import { versionsPart } from './pageVersions';
import type { Report, ReportedDraft } from './report';
import { caveat, originSentence } from './reportWording';

/**
 * The report as one page for people: nothing is loaded, nothing runs, and whatever a draft or a source says stands there
 * as text. Our style is allowed by its hash alone.
 */
export function htmlReport(report: Report, options: ReportOptions): string {
  const [only] = report.drafts;
  const isOne = only !== undefined && report.drafts.length === 1;
  const title = isOne ? t('Source report: {0}', only.title) : t('Source report');
  const body = isOne ? onePage(report, only, options) : manyPage(report, options);
  const style: Markup = { markup: pageStyle };
  return markup`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Groundwork ${report.version}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<footer><p>${caveat()}</p><p>${t('Made by Groundwork {0}. It compares words, on the writer’s machine; a person decides.', report.version)}</p></footer>
</body>
</html>
`.markup;
}

function onePage(report: Report, draft: ReportedDraft, { made }: ReportOptions): Markup {
  const parts = [...draftParts(draft, '', 2), ...sourceParts(report)];
  return markup`<a class="skip" href="#text">${t('To the annotated text')}</a>
<header class="top"><p class="kind">${t('Source report')}</p>
<h1 dir="auto">${draft.title}</h1>
<p class="origin">${originSentence(draft.path, heldAgainst(report), made)}</p>
${contents(parts)}</header>
<main>
${parts.map((part) => section(part, 2))}
</main>`;
}

function manyPage(report: Report, { made }: ReportOptions): Markup {
  const drafts = report.drafts.map((draft, at) => ({ draft, id: `d${String(at + 1)}-` }));
  const articles = drafts.map(
    ({ draft, id }) => markup`<article aria-labelledby="${id}title">
<h2 id="${id}title" dir="auto">${draft.title}</h2>
<p class="origin">${originSentence(draft.path, heldAgainst(report), made)}</p>
${draftParts(draft, id, 3).map((part) => section(part, 3))}
</article>`,
  );
  const parts = sourceParts(report);
  const links = [...drafts.map(({ draft, id }) => ({ id: `${id}title`, title: draft.title })), ...parts];
  return markup`<a class="skip" href="#main">${t('To the report')}</a>
<header class="top"><h1>${t('Source report')}</h1>
${contents(links)}</header>
<main id="main">
${articles}
${parts.map((part) => section(part, 2))}
</main>`;
}

/** `id` stands before the ids of all anchors, so that drafts on one page do not meet. */
const draftParts = (draft: ReportedDraft, id: string, level: number): readonly PagePart[] =>
  [
    summaryPart(draft, id),
    coveragePart(draft, id),
    matrixPart(draft, id),
    versionsPart(draft, id),
    openPart(draft, id, level + 1),
    textPart(draft, id, level + 1),
    citationsPart(draft, id),
    marksPart(draft, id),
  ].filter((part) => part !== undefined);

const sourceParts = (report: Report): readonly PagePart[] => [sourcesPart(report), problemsPart(report)];

const heldAgainst = ({ sources }: Report): string => counted(sources.filter(({ words }) => words > 0).length, 'source');

const contents = (parts: readonly Pick<PagePart, 'id' | 'title'>[]): Markup =>
  markup`<nav aria-label="${t('Contents')}"><ol>${parts.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>`;

function section({ id, title, content }: PagePart, level: number): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-h">
<h${level} id="${id}-h">${title}</h${level}>
${content}
</section>
`;
}
