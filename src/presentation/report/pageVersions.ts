import type { DraftVersion } from '../../engine/model/draftVersion';
import type { VerdictKind } from '../../engine/model/verdict';
import type { VerdictCounts } from '../../engine/model/verdictCounts';
import { dateText, dayText } from '../dateText';
import { language, t } from '../localised';
import { count } from '../treeRow';
import { heldOf } from '../verdictOrder';
import { verdictName } from '../wording';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';

/** A line of the picture: which verdicts it counts, its colour, its dashes and its mark, so that no two differ in colour alone. */
interface Line {
  readonly kinds: readonly VerdictKind[];
  readonly look: VerdictKind;
  readonly dashes: string;
  readonly name: () => string;
  readonly mark: (x: number, y: number) => string;
}

const LINES: readonly Line[] = [
  {
    kinds: ['supported'],
    look: 'supported',
    dashes: 'none',
    name: () => verdictName.supported,
    mark: (x, y) => `M${num(x - 4)} ${num(y)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  },
  {
    kinds: ['partlySupported'],
    look: 'partlySupported',
    dashes: '7 4',
    name: () => verdictName.partlySupported,
    mark: (x, y) => `M${num(x - 3.5)} ${num(y - 3.5)}h7v7h-7z`,
  },
  {
    kinds: ['contradicted', 'notEnoughEvidence'],
    look: 'notEnoughEvidence',
    dashes: '2 3',
    name: () => t('Differs, or no source backs it'),
    mark: (x, y) => `M${num(x)} ${num(y - 4.5)}l4.5 8h-9z`,
  },
];

/** One point of each line. `commit` is absent of the draft as it is now. */
interface Point {
  readonly commit?: string;
  readonly date?: string;
  readonly counts: VerdictCounts;
}

/** The picture's measures. Unit: px at its full width. */
const at = { left: 46, right: 26, top: 12, high: 150, width: 760, height: 208 } as const;

/** How much of the draft's last versions was backed: a line, and the same numbers as a table. Nothing where fewer than two are known. */
export function versionsPart({ versions = [], counts }: ReportedDraft, id: string): PagePart | undefined {
  const points = pointsOf(versions, counts);
  if (points.length < 2) return undefined;
  const why = t('The last versions of the draft in git, each held against the sources as they are today.');
  return {
    id: `${id}versions`,
    title: t('Coverage by version'),
    content: markup`<p>${why}</p>
<figure><div class="wide" tabindex="0" role="group" aria-label="${t('Coverage by version, as a picture')}">${picture(points, id)}</div><figcaption>${key()}</figcaption></figure>
${table(points)}`,
  };
}

/** The draft as it is now is a point of its own where it counts otherwise than its last version. */
function pointsOf(versions: readonly DraftVersion[], now: VerdictCounts): readonly Point[] {
  const last = versions.at(-1)?.counts;
  const isNew = last !== undefined && LINES.some((line) => numberOf(line, last) !== numberOf(line, now));
  return isNew || (last !== undefined && heldOf(last) !== heldOf(now)) ? [...versions, { counts: now }] : versions;
}

const numberOf = ({ kinds }: Line, counts: VerdictCounts): number => kinds.reduce((sum, kind) => sum + counts[kind], 0);

/** From 0 to 1; a version in which nothing could be held against a source has none. */
function shareOf(line: Line, { counts }: Point): number | undefined {
  const all = heldOf(counts);
  return all === 0 ? undefined : numberOf(line, counts) / all;
}

function picture(points: readonly Point[], id: string): Markup {
  const step = (at.width - at.left - at.right) / (points.length - 1);
  const x = (index: number): number => at.left + index * step;
  const [first, last] = [points[0], points.at(-1)];
  return markup`<svg class="picture versions" role="img" aria-labelledby="${id}vt ${id}vd" viewBox="0 0 ${at.width} ${at.height}" width="${at.width}" height="${at.height}">
<title id="${id}vt">${t('Coverage by version')}</title>
<desc id="${id}vd">${t('From {0} to {1}: {2}. The table below has all numbers.', nameOf(first), nameOf(last), summary(first, last))}</desc>
${[0, 0.5, 1].map((share) => markup`<path class="grid" d="M${at.left} ${num(y(share))}H${at.width - at.right}"/><text class="faint axis" x="${at.left - 10}" y="${num(y(share))}">${percent(share)}</text>`)}
${points.map((point, index) => markup`<text class="faint tick" x="${num(x(index))}" y="${at.top + at.high + 20}">${point.date === undefined ? t('now') : dayText(point.date)}</text><text class="faint tick commit" x="${num(x(index))}" y="${at.top + at.high + 36}">${point.commit}</text>`)}
${LINES.map((line) => drawn(line, points, x))}
</svg>`;
}

const y = (share: number): number => at.top + (1 - share) * at.high;

function drawn(line: Line, points: readonly Point[], x: (index: number) => number): Markup {
  const places = points.flatMap((point, index) => {
    const share = shareOf(line, point);
    return share === undefined ? [] : [{ point, share, x: x(index), y: y(share) }];
  });
  const way = places.map((place, index) => `${index === 0 ? 'M' : 'L'}${num(place.x)} ${num(place.y)}`).join('');
  const marks = places.map(
    (place) =>
      markup`<path class="full" d="${line.mark(place.x, place.y)}"><title>${nameOf(place.point)}: ${line.name()}, ${count(numberOf(line, place.point.counts))} (${percent(place.share)})</title></path>`,
  );
  return markup`<g class="${line.look}"><path class="line" stroke-dasharray="${line.dashes}" d="${way}"/>${marks}</g>`;
}

const num = (number: number): string => String(Math.round(number * 10) / 10);

const percent = (share: number): string =>
  share.toLocaleString(language(), { style: 'percent', maximumFractionDigits: 0 });

/** "1 December 2026, 4c1f2a9", or "now". */
const nameOf = (point: Point | undefined): string =>
  point?.date === undefined ? t('now') : `${dateText(point.date)}, ${point.commit ?? ''}`;

/** "Backed 40 % → 62 %" of each line. */
const summary = (first: Point | undefined, last: Point | undefined): string =>
  LINES.flatMap((line) => {
    const [from, to] = [first && shareOf(line, first), last && shareOf(line, last)];
    return from === undefined || to === undefined ? [] : [`${line.name()} ${percent(from)} → ${percent(to)}`];
  }).join('; ');

/** Which line means what. */
const key = (): Markup =>
  markup`<ul class="key versions">${LINES.map(
    (line) =>
      markup`<li><svg class="${line.look}" width="34" height="12" aria-hidden="true"><path class="line" stroke-dasharray="${line.dashes}" d="M0 6H34"/><path class="full" d="${line.mark(17, 6)}"/></svg> ${line.name()}</li>`,
  )}</ul>`;

function table(points: readonly Point[]): Markup {
  return markup`<div class="wide" tabindex="0" role="group" aria-label="${t('Coverage by version, as a table')}"><table>
<thead><tr><th scope="col">${t('Version')}</th><th scope="col">${t('Commit')}</th><th scope="col" class="number">${t('Statements')}</th>${LINES.map((line) => markup`<th scope="col" class="number">${line.name()}</th>`)}</tr></thead>
<tbody>${points.map(
    (point) =>
      markup`<tr><th scope="row">${point.date === undefined ? t('now') : dateText(point.date)}</th><td><code>${point.commit}</code></td><td class="number">${count(heldOf(point.counts))}</td>${LINES.map((line) => cell(line, point))}</tr>
`,
  )}</tbody>
</table></div>`;
}

function cell(line: Line, point: Point): Markup {
  const [number, share] = [numberOf(line, point.counts), shareOf(line, point)];
  const zero = number === 0 ? ' zero' : '';
  return markup`<td class="number${zero}">${count(number)}${share === undefined ? undefined : markup` <span class="above">${percent(share)}</span>`}</td>`;
}
