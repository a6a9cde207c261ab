import { dateText } from '../dateText';
import { t } from '../localised';
import { count } from '../treeRow';
import { heldOf } from '../verdictOrder';
import type { ReportedDraft } from './report';
import type { ReportedSection } from './sections';

/** "40 of 51 statements are backed by a source. Near one, but not backed: 3. Marked by the writer: 2." */
export function coverageSentence({ counts }: ReportedDraft): string {
  const held = heldOf(counts);
  const others = [
    { number: counts.partlySupported, told: (n: string) => t('Near one, but not backed: {0}.', n) },
    { number: counts.notCheckedClosely, told: (n: string) => t('Not checked closely: {0}.', n) },
    { number: counts.marked, told: (n: string) => t('Marked by the writer, and not counted here: {0}.', n) },
  ];
  return [
    held === 0
      ? t('No statement of this draft could be held against a source.')
      : t('{0} of {1} statements are backed by a source.', count(counts.supported), count(held)),
    ...others.flatMap(({ number, told }) => (number === 0 ? [] : [told(count(number))])),
  ].join(' ');
}

/** The heading that a section stands under. */
export const sectionName = ({ headings }: Pick<ReportedSection, 'headings'>): string =>
  headings.at(-1) ?? t('Before the first heading');

/** What it is a report of, and when it was made. */
export function originSentence(path: string, sources: string, made: string | undefined): string {
  return made === undefined
    ? t('{0}, held against {1}.', path, sources)
    : t('{0}, held against {1} on {2}.', path, sources, dateText(made));
}

/** Lines of the draft that are no prose. */
export const leftOutText = (lines: number): string =>
  lines === 1 ? t('[1 line that is not prose]') : t('[{0} lines that are not prose]', count(lines));

/** What the verdicts mean, for those who have never seen a report. */
export const caveat = (): string =>
  t(
    'Backed means that a source says every part of the statement, not that it is true. Near means that a passage is about the same and does not say the words that are named; it counts as backed nowhere. Where no source backs a statement, it may still be right: it is the sources that are silent.',
  );
