import type { Finding } from '../../engine/model/finding';
import { isOpen } from '../verdictOrder';
import { t } from '../localised';
import { ruleText } from '../ruleWording';
import type { Fix } from './fix';

/** What the writer may say of a statement that something is said about. */
export function markFixes({ verdict, rule, remarks, citations }: Finding): readonly Fix[] {
  const isFaulty = citations?.some(({ fault }) => fault !== undefined) ?? false;
  if (!isOpen(verdict.kind) && remarks === undefined && !isFaulty) return [];
  const own: readonly Fix[] = [
    {
      kind: 'mark',
      title: t('Mark as my own knowledge…'),
      choice: { kind: 'ownKnowledge', reach: 'statement' },
    },
    { kind: 'mark', title: t('Mark as my opinion…'), choice: { kind: 'opinion', reach: 'statement' } },
    {
      kind: 'mark',
      title: t('Mark as common knowledge…'),
      choice: { kind: 'commonKnowledge', reach: 'statement' },
    },
  ];
  const silenced = isOpen(verdict.kind) && rule !== 'notChecked' ? rule : isFaulty ? 'citation' : 'quotation';
  return [
    ...(isOpen(verdict.kind) ? own : []),
    { kind: 'falseAlarm', title: t('This is a false alarm') },
    { kind: 'mark', title: t('Ignore here…'), choice: { kind: 'ignored', reach: 'statement' } },
    {
      kind: 'mark',
      title: t('Ignore {0} in this file…', ruleText(silenced)),
      choice: { kind: 'ignored', rule: silenced, reach: 'file' },
    },
    {
      kind: 'mark',
      title: t('Ignore {0} in this project…', ruleText(silenced)),
      choice: { kind: 'ignored', rule: silenced, reach: 'project' },
    },
  ];
}
