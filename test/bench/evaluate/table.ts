import type { ClaimFigures } from './measureSet';
import type { WorthFigures } from './worth';

/** The figures of one file, of claims or of sentences. */
export type Figures = ClaimFigures | WorthFigures;

const COLUMNS = [
  'n',
  'earned',
  'wronglyBacked',
  'precision',
  'falseDifference',
  'falseAlarm',
  'bacc',
  'baccTuned',
  'auc',
  'catchAt5',
  'f1',
  'ap',
  'msPerClaim',
] as const;

/** Characters of a column. */
const WIDTH = 15;

/** The figures of all sets as one table, and below it what only some sets have. */
export function tableOf(sets: readonly Figures[]): string {
  const width = Math.max(4, ...sets.map(({ name }) => name.length));
  const header = ['set'.padEnd(width), ...COLUMNS.map((column) => column.padStart(WIDTH))].join(' ');
  const rows = sets.map((set) =>
    [set.name.padEnd(width), ...COLUMNS.map((column) => cell(set, column).padStart(WIDTH))].join(' '),
  );
  const more = sets
    .filter(isOfClaims)
    .flatMap(({ name, byEdit, retrieval, namedWords }) => [
      ...(byEdit ? [`${name}, caught at 5 % by kind of edit: ${listed(byEdit)}`] : []),
      ...(namedWords ? [`${name}, words named as unbacked: ${listed({ ...namedWords })}`] : []),
      ...(retrieval ? [`${name}, retrieval: ${listed({ ...retrieval })}`] : []),
    ]);
  return [header, ...rows, ...more].join('\n');
}

const isOfClaims = (set: Figures): set is ClaimFigures => 'bacc' in set;

/** Empty for a figure that a set does not have. */
const cell = (set: Figures, column: (typeof COLUMNS)[number]): string =>
  String((set as Partial<Record<typeof column, number>>)[column] ?? '').replace('NaN', '–');

const listed = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${String(figure)}`)
    .join(', ');
