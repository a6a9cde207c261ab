import type { Locator } from '../engine/model/document';
import { t } from './localised';
import { shortened } from './textRuns';

/**
 * A locator as one would cite it, most exact part last: "p. xii", "Budget, ¶ 3", "row 12", "00:04:31, Lunde", "line 14".
 * A page whose label is not its place in the file names both, "p. xii [14]": catalogues bracket what is not printed.
 */
export function locatorText(locator: Locator): string {
  const parts = [
    pageText(locator),
    locator.path,
    headingText(locator),
    locator.row === undefined ? undefined : t('row {0}', locator.row),
    locator.time === undefined ? undefined : timeText(locator.time),
    locator.speaker,
    locator.time === undefined ? paragraphText(locator) : undefined,
  ].filter((part) => part !== undefined);
  const exact = parts.length > 0 ? parts.join(', ') : t('line {0}', locator.line ?? 1);
  if (locator.isPicture) return `~${t('{0}, read from a picture', exact)}`;
  return locator.approximate ? `~${exact}` : exact;
}

function pageText({ page }: Locator): string | undefined {
  if (page === undefined) return undefined;
  const index = String(page.index);
  return page.label === undefined || page.label === index ? t('p. {0}', index) : t('p. {0} [{1}]', page.label, index);
}

/** Longest heading in a locator. Unit: characters. Default: 40. Source: half a line; a reader finds it by its beginning. */
const HEADING_MOST = 40;

function headingText({ heading }: Locator): string | undefined {
  const last = heading?.at(-1);
  return last === undefined ? undefined : shortened(last, HEADING_MOST);
}

/** Longest place beside a name. Unit: characters. Default: 18. Source: the name keeps more than half of the forty. */
const PLACE_MOST = 18;

/** The same in a few characters, to stand beside a name: what finds the place soonest, "p. xii", "Budget, ¶ 3". */
export function shortLocator(locator: Locator, most = PLACE_MOST): string {
  const { page, path, row, time, line } = locator;
  const exact =
    page !== undefined
      ? t('p. {0}', page.label ?? String(page.index))
      : path !== undefined
        ? ending(path, most)
        : row !== undefined
          ? t('row {0}', row)
          : time !== undefined
            ? timeText(time)
            : (headed(locator, most) ?? t('line {0}', line ?? 1));
  return `${locator.approximate === true || locator.isPicture === true ? '~' : ''}${exact}`;
}

const ending = (path: string, most: number): string => (path.length <= most ? path : `…${path.slice(1 - most)}`);

/** Paragraphs are counted below their heading, so one says little without the other. */
function headed({ heading, paragraph }: Locator, most: number): string | undefined {
  const [last, number] = [heading?.at(-1), paragraph === undefined ? undefined : `¶ ${String(paragraph)}`];
  if (last === undefined) return number;
  return number === undefined ? shortened(last, most) : `${shortened(last, most - number.length - 2)}, ${number}`;
}

const paragraphText = ({ paragraph }: Locator): string | undefined =>
  paragraph === undefined ? undefined : `¶ ${String(paragraph)}`;

/** `00:04:31`. Fractions of a second say nothing to somebody who winds to it. */
const timeText = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
