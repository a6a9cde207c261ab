import type { BibliographySummary, LibraryState, PicturesProgress, SourceSummary } from '../../engine/model/library';
import { picturedPages, standingOf, type Problem } from '../../engine/model/problem';
import { originText } from '../evidence/evidenceView';
import { problemText } from './problemText';
import { count, counted, type TreeRow } from '../treeRow';
import { t } from '../localised';

/** A source: what it is called, where it is, how much was read of it, how many claims of the open drafts use it. */
export function sourceRow({ id, state, metadata, words, problems, isConfidential }: SourceSummary, uses = 0): TreeRow {
  const extent = { waiting: t('waiting to be read'), read: counted(words, 'word'), refused: t('not read') }[state];
  const origin = originText(metadata);
  const secrecy = isConfidential ? t('confidential') : '';
  const use = uses === 0 ? '' : t('used by {0}', counted(uses, 'claim'));
  const troubles = problems.map((problem) => problemText(id, problem));
  const facts = [metadata.title, origin, id, extent, secrecy, metadata.url].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  return {
    label: metadata.title,
    description: [use, metadata.title === id ? '' : id, extent, secrecy].filter((part) => part !== '').join(' · '),
    tooltip: [facts.join('\n'), ...troubles].join('\n\n'),
    icon: sourceIcon(id, state, problems.length > 0),
    spoken: [metadata.title, origin, extent, use, secrecy, ...troubles].filter((part) => part !== '').join(', '),
  };
}

function sourceIcon(id: string, state: SourceSummary['state'], hasProblems: boolean): NonNullable<TreeRow['icon']> {
  if (state === 'waiting') return { name: 'clock' };
  if (state === 'refused') return { name: 'error', color: 'list.errorForeground' };
  return hasProblems ? { name: 'warning', color: 'list.warningForeground' } : { name: kindIcon(id) };
}

/** The icon of a kind of file; of those that are words and nothing else, a book's. */
const kindIcon = (id: string): string => kindIcons.find(({ endings }) => endings.test(id))?.icon ?? 'book';

const kindIcons = [
  { endings: /\.pdf$/i, icon: 'file-pdf' },
  { endings: /\.(?:csv|tsv|tab|xlsx|xlsm|ods|fods)$/i, icon: 'table' },
  { endings: /\.(?:html?|xhtml|mhtml?|webarchive|warc)$/i, icon: 'globe' },
  { endings: /\.(?:eml|mbox|msg)$/i, icon: 'mail' },
  { endings: /\.(?:srt|vtt|sbv|ass|ssa|ttml)$/i, icon: 'unmute' },
  { endings: /\.(?:pptx|odp|fodp)$/i, icon: 'project' },
  { endings: /\.(?:jsonl?|ndjson|geojson|xml|opml|rss|atom|kml|gpx)$/i, icon: 'json' },
] as const;

/** A bibliography: how many works it lists. What is wrong with it stands among the problems. */
export function bibliographyRow({ id, works }: BibliographySummary): TreeRow {
  const extent = counted(works, 'work');
  return {
    label: id,
    description: `${t('bibliography')} · ${extent}`,
    icon: { name: 'library' },
    spoken: [id, t('bibliography'), extent].join(', '),
  };
}

/** What could not be done with a file or folder, and what to do about it. */
export function problemRow(name: string, problem: Problem): TreeRow {
  const text = problemText(name, problem);
  return { label: text, tooltip: text, icon: { name: 'warning', color: 'list.warningForeground' }, spoken: text };
}

/** Characters of a line of text below a row. Unit: characters. Default: 34. Source: what a side bar shows at its first width. */
const LINE_MOST = 34;

/** The same in the first row, beside its icon. Unit: characters. Default: 28. Source: at 29 the last word was cut. */
const FIRST_MOST = 28;

/** The same in as many rows as it takes to be read whole: a tree cuts what is wider than itself. */
export function problemLines(name: string, problem: Problem): readonly TreeRow[] {
  const row = problemRow(name, problem);
  const [first, ...others] = linesOf(row.label);
  const rest = others.map((label): TreeRow => ({ label, tooltip: row.label, spoken: label }));
  return [{ ...row, label: first ?? row.label }, ...rest];
}

/** A text in lines, each cut before the word that has no room in it. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const most = lines.length === 1 ? FIRST_MOST : LINE_MOST;
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The line above the list: what is being read, or why there is nothing. */
export function sourcesMessage(state: LibraryState): string | undefined {
  const { progress, halted, sources } = state;
  if (progress !== undefined) return t('Reading {0} of {1}: {2}', progress.done, progress.total, progress.current);
  if (halted !== undefined) return haltedMessage(halted, sources);
  if (sources.length > 0 || state.problems.length > 0) return undefined;
  return t('The sources folder holds no files yet. Put the texts you trust in it: they are read as they come.');
}

function haltedMessage(halted: NonNullable<LibraryState['halted']>, sources: LibraryState['sources']): string {
  const isWaiting = ({ state, problems }: SourceSummary): boolean =>
    state === 'waiting' || problems.some((problem) => standingOf(problem) === 'waiting');
  const unread = sources.filter(isWaiting).length;
  const left = unread === 0 ? t('changes are not read') : t('{0} left to read', counted(unread, 'source'));
  return halted === 'paused'
    ? t('Reading is paused: {0}. Use “Groundwork: Resume Reading Sources”.', left)
    : t(
        'Reading was cancelled: {0}. It begins again with “Groundwork: Reindex Sources” or when a source changes.',
        left,
      );
}

/** Whether pages of a source are pictures that are not read, and nobody has turned that on. */
export const isScan = ({ problems }: SourceSummary): boolean =>
  problems.some((problem) => picturedPages(problem).length > 0 && standingOf(problem) === undefined);

/** How far a scan is read, while all else is ready. */
export const picturesText = ({ current, done, pages }: PicturesProgress): string =>
  t('Reading pictures: {0}, {1} of {2}', current, count(done), counted(pages, 'page'));

/** How the sources stand, for the title of the view: "14 sources, 2 with problems". */
export function sourcesSummary({ sources }: LibraryState): string {
  const troubled = sources.filter(({ problems }) => problems.length > 0).length;
  const all = counted(sources.length, 'source');
  return troubled === 0 ? all : t('{0}, {1} with problems', all, troubled);
}
