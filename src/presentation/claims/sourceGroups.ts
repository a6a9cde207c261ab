import type { SourceClaim } from '../../engine/model/claim';
import type { SourceSummary } from '../../engine/model/library';
import type { SourceTopic } from '../../engine/model/sourceTopic';
import { sourceClaimRow } from './claimsTree';
import { groupedBy } from './groupedBy';
import { t } from '../localised';
import { count, counted, partRow, type RowRange, type TreeRow } from '../treeRow';
import type { UsedWords } from './usedWords';

/** Sources of one year, or those of which no date is known. */
export interface YearOfSources {
  readonly year: string | undefined;
  readonly sources: readonly SourceSummary[];
}

/** The sources by year, the newest first, those without a date at the end; within a year by date. */
export function sourcesByYear(sources: readonly SourceSummary[]): readonly YearOfSources[] {
  const years = groupedBy(sources, ({ metadata }) => metadata.date?.slice(0, 4));
  return [...years]
    .map(([year, own]) => ({ year, sources: [...own].sort(byDate) }))
    .sort((a, b) => ((b.year ?? '') < (a.year ?? '') ? -1 : 1));
}

const byDate = (a: SourceSummary, b: SourceSummary): number =>
  (b.metadata.date ?? '').localeCompare(a.metadata.date ?? '');

/** A year as a branch of its sources. */
export function yearRow({ year, sources }: YearOfSources): TreeRow {
  const label = year ?? t('Without a date');
  return {
    label,
    description: count(sources.length),
    icon: { name: 'calendar' },
    spoken: `${label}, ${counted(sources.length, 'source')}`,
  };
}

/** A name or term as a branch of the claims that have it. */
export function topicRow({ name, sources, sentences }: SourceTopic): TreeRow {
  const extent = t('in {0}', counted(sources, 'source'));
  return {
    label: name,
    description: extent,
    icon: { name: 'tag' },
    spoken: `${name}, ${extent}, ${counted(sentences, 'sentence')}`,
  };
}

/** Whether the claims of a branch are evidence in the draft. */
export type Use = 'unused' | 'used';

/** The sources whose claims may be of this use. Those of which the draft uses nothing at all come first. */
export function sourcesOfUse(sources: readonly SourceSummary[], use: Use, used: UsedWords): readonly SourceSummary[] {
  const [touched, untouched] = [sources.filter(({ id }) => used.has(id)), sources.filter(({ id }) => !used.has(id))];
  return use === 'used' ? touched : [...untouched, ...touched];
}

/** "Not used yet", "Used in the draft". */
export function useRow(use: Use, sources: number): TreeRow {
  const label = use === 'unused' ? t('Not used yet') : t('Used in the draft');
  return {
    label,
    description: count(sources),
    icon: { name: use === 'unused' ? 'circle-outline' : 'check' },
    spoken: `${label}, ${counted(sources, 'source')}`,
  };
}

/** A source claim that the draft may use already; where its source is not the branch, it is named. */
export function citableRow(claim: SourceClaim, use: Use, source?: string): TreeRow {
  const row = sourceClaimRow(claim);
  const facts = [source, use === 'used' ? t('used in the draft') : undefined].filter((fact) => fact !== undefined);
  return {
    ...row,
    description: facts.join(' · '),
    icon: { name: use === 'used' ? 'check' : 'quote' },
    spoken: [row.spoken, ...facts].join(' '),
  };
}

/** A stretch of a long list of sources, named by its first. */
export function sourcesPartRow(part: RowRange, first: string): TreeRow {
  const { label } = partRow(part);
  return { label, description: t('from {0}', first), spoken: t('Sources {0}', label) };
}

/** The branch of all sources while a filter is set: how many claims it let through. */
export function filteredSourcesRow(claims: number, isAll: 'all' | 'more'): TreeRow {
  const label = t('Sources');
  const description = isAll === 'all' ? count(claims) : t('first {0}', count(claims));
  return { label, description, icon: { name: 'library' }, spoken: `${label}, ${counted(claims, 'claim')}` };
}
