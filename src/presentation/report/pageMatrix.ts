import { NAME_MOST } from '../sourceName';
import { t } from '../localised';
import { shortened } from '../textRuns';
import { count, counted } from '../treeRow';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { sectionSentences, type SectionSentences } from './sections';

/** Characters of a heading above a column. Unit: characters. Default: 24. Source: two lines of a narrow column. */
const HEADING_MOST = 24;

/**
 * Which source is beside the statements of which section, and beside how many: it shows at a glance a source that stands
 * where nobody would look for it. Each number leads to the first of them. Nothing for a draft of one section.
 */
export function matrixPart(draft: ReportedDraft, id: string): PagePart | undefined {
  const sections = sectionSentences(draft.findings);
  const sources = sourcesIn(draft.findings);
  if (sections.length < 2 || sources.size === 0) return undefined;
  const title = t('Sources by section');
  return {
    id: `${id}matrix`,
    title,
    content: markup`<div class="wide" tabindex="0" role="group" aria-label="${t('Sources by section, as a table')}"><table>
<thead><tr><th scope="col">${t('Source')}</th>${sections.map(({ headings }) => markup`<th scope="col" class="number" dir="auto">${nameOf(headings)}</th>`)}</tr></thead>
<tbody>${[...sources].map(
      ([path, name]) =>
        markup`<tr><th scope="row" dir="auto"><cite>${shortened(name, NAME_MOST)}</cite></th>${sections.map((section) => cell(path, section, id))}</tr>
`,
    )}</tbody></table></div>`,
  };
}

/** The sources that bear on a statement, in the order in which the draft comes to them, with their titles. */
const sourcesIn = (findings: readonly ReportedFinding[]): ReadonlyMap<string, string> =>
  new Map(findings.filter(isBorneOn).flatMap(({ evidence }) => evidence.map(({ source, title }) => [source, title])));

/** What is only the nearest where nothing backs a statement says nothing of it. */
const isBorneOn = ({ verdict }: ReportedFinding): boolean =>
  verdict !== 'notEnoughEvidence' && verdict !== 'notChecked';

const nameOf = (headings: readonly string[]): string =>
  shortened(headings.at(-1) ?? t('Without a heading'), HEADING_MOST);

function cell(path: string, { headings, sentences }: SectionSentences, id: string): Markup {
  const own = sentences.filter((one) => isBorneOn(one) && one.evidence.some(({ source }) => source === path));
  const [first] = own;
  if (first === undefined) return markup`<td class="number zero">0</td>`;
  const spoken = `${counted(own.length, 'claim')}, ${nameOf(headings)}`;
  return markup`<td class="number"><a href="#${id}n${first.number ?? 0}" aria-label="${spoken}">${count(own.length)}</a></td>`;
}
