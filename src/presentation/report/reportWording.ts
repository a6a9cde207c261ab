import { dateText } from '../dateText';
import { t } from '../localised';
import { ruleText } from '../markText';
import { count } from '../treeRow';
import type { ReportedDraft } from './report';
import type { ReportedMark } from './reportedFinding';
import type { ReportedSection } from './sections';

/** "40 of 51 statements are backed by a source, 3 more in part." */
export function coverageSentence({ sections }: ReportedDraft): string {
  const sum = (of: (section: ReportedSection) => number): number =>
    sections.reduce((total, section) => total + of(section), 0);
  const backed = sum(({ counts }) => counts.supported);
  const partly = sum(({ counts }) => counts.partlySupported);
  const all = sum(judged);
  if (all === 0) return t('No statement of this draft could be held against a source.');
  return partly === 0
    ? t('{0} of {1} statements are backed by a source.', count(backed), count(all))
    : t('{0} of {1} statements are backed by a source, {2} more in part.', count(backed), count(all), count(partly));
}

/** The statements of a section that were held against the sources. */
export const judged = ({ counts }: ReportedSection): number =>
  counts.contradicted + counts.notEnoughEvidence + counts.partlySupported + counts.supported;

/** The heading that a section stands under. */
export const sectionName = ({ headings }: Pick<ReportedSection, 'headings'>): string =>
  headings.at(-1) ?? t('Before the first heading');

/** What the writer says of a statement, as others read it. */
export function markSentence({ kind, where, reason, rule }: ReportedMark): string {
  const said = {
    ownKnowledge: () => t('The writer’s own knowledge'),
    opinion: () => t('The writer’s opinion'),
    commonKnowledge: () => t('Common knowledge, says the writer'),
    ignored: () =>
      rule === null
        ? t('Not to be checked, says the writer')
        : t('Not to be checked for {0}, says the writer', ruleText(rule)),
    evidence: () => t('Evidence chosen by the writer'),
  }[kind]();
  const place = {
    statement: () => said,
    draft: () => t('{0} (said of the whole draft)', said),
    project: () => t('{0} (said in groundwork.json)', said),
  }[where]();
  return reason === null || reason === '' ? t('{0}; no reason given.', place) : t('{0}: “{1}”.', place, reason);
}

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
    'Backed means that a source says so, not that it is true. Where no source backs a statement, it may still be right: it is the sources that are silent.',
  );
