import type { VerdictKind } from '../../engine/model/verdict';
import { groupOrder, heldOf } from '../verdictOrder';
import { t } from '../localised';
import { shortened } from '../textRuns';
import { count } from '../treeRow';
import { verdictName } from '../wording';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';
import { sectionName } from './reportWording';
import type { ReportedSection } from './sections';
import { signOf } from './signs';

/** How much of each section is backed: a picture, and the same numbers as a table. What the writer marked stands beside the bars. */
export function coveragePart({ sections }: ReportedDraft, id: string): PagePart {
  return {
    id: `${id}coverage`,
    title: t('Coverage by section'),
    content: sections.length === 0 ? markup`<p>${t('The draft has no sentences.')}</p>` : shown(sections, id),
  };
}

const shown = (sections: readonly ReportedSection[], id: string): Markup =>
  markup`<figure><div class="wide" tabindex="0" role="group" aria-label="${t('Coverage by section, as a picture')}">${picture(sections, id)}</div><figcaption>${key(id)}</figcaption></figure>
${table(sections)}`;

/** From what is backed to what differs, as one reads a bar. */
const stacked = [
  'supported',
  'partlySupported',
  'notCheckedClosely',
  'notEnoughEvidence',
  'contradicted',
] as const satisfies readonly VerdictKind[];

/** The picture's measures. Unit: px at its full width. */
const at = { row: 28, bar: 17, left: 262, wide: 370, width: 760 } as const;

/** Characters of a heading beside its bar. Unit: characters. Default: 36. Source: what 262 px hold of the 13 px letters. */
const LABEL_MOST = 36;

function picture(sections: readonly ReportedSection[], id: string): Markup {
  const height = sections.length * at.row;
  return markup`<svg class="picture" role="img" aria-labelledby="${id}pt ${id}pd" viewBox="0 0 ${at.width} ${height}" width="${at.width}" height="${height}">
<title id="${id}pt">${t('Coverage by section')}</title>
<desc id="${id}pd">${t('One bar for each section, divided by verdict. The table below has the same numbers.')}</desc>
${patterns(id)}
${sections.map((section, row) => bar(section, row * at.row, id))}
</svg>`;
}

function bar(section: ReportedSection, top: number, id: string): Markup {
  const name = sectionName(section);
  const all = heldOf(section.counts);
  const marks = section.counts.marked === 0 ? undefined : markup` · ${signOf.marked} ${count(section.counts.marked)}`;
  const middle = top + at.row / 2;
  const indent = Math.min(Math.max(section.headings.length - 1, 0), 4) * 12;
  const label = markup`<text x="${indent}" y="${middle}">${shortened(name, LABEL_MOST - indent / 6)}</text>`;
  if (all === 0)
    return markup`${label}<text class="faint" x="${at.left}" y="${middle}">${t('nothing to check')}${marks}</text>`;
  let left: number = at.left;
  const pieces = stacked
    .filter((kind) => section.counts[kind] > 0)
    .map((kind) => {
      const width = (section.counts[kind] / all) * at.wide;
      const piece = markup`<rect x="${rounded(left)}" y="${middle - at.bar / 2}" width="${rounded(width)}" height="${at.bar}" class="${kind}" fill="url(#${id}p-${kind})"><title>${name}: ${verdictName[kind]}, ${count(section.counts[kind])}</title></rect>`;
      left += width;
      return piece;
    });
  const share = t('{0} of {1}', count(section.counts.supported), count(all));
  return markup`${label}${pieces}<text class="share" x="${at.left + at.wide + 12}" y="${middle}">${share}${marks}</text>`;
}

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** A pattern for each verdict, told apart without colours: plain, stripes, lines, dots, a grid. */
function patterns(id: string): Markup {
  const pattern = (kind: (typeof stacked)[number], size: number, drawn: Markup): Markup =>
    markup`<pattern id="${id}p-${kind}" class="${kind}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${kind === 'partlySupported' ? turned : ''}>${drawn}</pattern>`;
  return markup`<defs>${[
    pattern('supported', 8, markup`<rect class="full" width="8" height="8"/>`),
    pattern(
      'partlySupported',
      7,
      markup`<rect class="tint" width="7" height="7"/><rect class="full" width="3" height="7"/>`,
    ),
    pattern(
      'notCheckedClosely',
      6,
      markup`<rect class="tint" width="6" height="6"/><rect class="full" width="6" height="1.4"/>`,
    ),
    pattern(
      'notEnoughEvidence',
      7,
      markup`<rect class="tint" width="7" height="7"/><circle class="full" cx="3.5" cy="3.5" r="1.6"/>`,
    ),
    pattern(
      'contradicted',
      6,
      markup`<rect class="full" width="6" height="6"/><path class="cut" d="M0 0L6 6M6 0L0 6"/>`,
    ),
  ]}</defs>`;
}

const turned = markup` patternTransform="rotate(45)"`;

/** Which pattern means what. */
const key = (id: string): Markup =>
  markup`<ul class="key">${stacked.map(
    (kind) =>
      markup`<li><svg width="26" height="14" aria-hidden="true"><rect class="${kind}" width="26" height="14" fill="url(#${id}p-${kind})"/></svg> ${verdictName[kind]}</li>`,
  )}<li class="marked"><span class="g" aria-hidden="true">${signOf.marked}</span> ${verdictName.marked}</li></ul>`;

function table(sections: readonly ReportedSection[]): Markup {
  const sum = (kind: VerdictKind): number => sections.reduce((total, { counts }) => total + counts[kind], 0);
  return markup`<div class="wide" tabindex="0" role="group" aria-label="${t('Coverage by section, as a table')}"><table>
<thead><tr><th scope="col">${t('Section')}</th>${groupOrder.map(
    (kind) =>
      markup`<th scope="col" class="number"><span class="g" aria-hidden="true">${signOf[kind]}</span> ${verdictName[kind]}</th>`,
  )}</tr></thead>
<tbody>${sections.map(
    (section) =>
      markup`<tr><th scope="row" dir="auto">${section.headings.length > 1 ? markup`<span class="above">${section.headings.slice(1, -1).join(' › ')}${section.headings.length > 2 ? ' › ' : ''}</span>` : undefined}${sectionName(section)}</th>${groupOrder.map((kind) => numberCell(section.counts[kind]))}</tr>
`,
  )}</tbody>
<tfoot><tr><th scope="row">${t('All')}</th>${groupOrder.map((kind) => numberCell(sum(kind)))}</tr></tfoot>
</table></div>`;
}

const numberCell = (number: number): Markup =>
  markup`<td class="number${number === 0 ? ' zero' : ''}">${count(number)}</td>`;
