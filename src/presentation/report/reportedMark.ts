import type { Mark, MarkRule } from '../../engine/model/mark';
import { t } from '../localised';
import { ruleText } from '../ruleWording';

/** What the writer says of a statement, as it stands in reports; what is not said is `null`. */
export interface ReportedMark extends Pick<Mark, 'kind' | 'where'> {
  readonly reason: string | null;
  readonly rule: MarkRule | null;
}

/** A mark as it stands in reports. */
export const reportedMark = ({ kind, where, reason, rule }: Mark): ReportedMark => ({
  kind,
  where,
  reason: reason ?? null,
  rule: rule ?? null,
});

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
