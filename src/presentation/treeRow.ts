import { language, t } from './localised';

/** One row of a tree view, before any editor knows of it. */
export interface TreeRow {
  readonly label: string;
  /** Shown less prominently behind the label. */
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a product icon of VS Code, and its theme colour where it has one. */
  readonly icon?: { readonly name: string; readonly color?: string };
  /** What a screen reader says: the state in words, since an icon says nothing. */
  readonly spoken: string;
}

/** A stretch of a long list, to be a row of its own. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows that one branch of a tree opens at once. Unit: rows. Default: 200.
 * Source: 2,500 rows at once took the extension host 40 ms, a tenth of that is not felt.
 */
const rowsMost = 200;

/** The parts of a list that is too long for one branch; none when it is not. */
export function partsOf(length: number): readonly RowRange[] {
  if (length <= rowsMost) return [];
  return Array.from({ length: Math.ceil(length / rowsMost) }, (_, index) => ({
    from: index * rowsMost,
    to: Math.min((index + 1) * rowsMost, length),
  }));
}

/** "Claims 1–200". */
export function partRow({ from, to }: RowRange): TreeRow {
  const label = `${count(from + 1)}–${count(to)}`;
  return { label, spoken: t('Claims {0}', label) };
}

/** A number as one reads it: "1,234". */
export const count = (number: number): string => number.toLocaleString(language());

/** A number with its noun: "1 source", "1,234 sources". Each is a message of its own, since languages inflect. */
export function counted(number: number, noun: keyof typeof nouns): string {
  return number === 1 ? nouns[noun][0]() : nouns[noun][1](count(number));
}

const nouns = {
  claim: [() => t('1 claim'), (many: string) => t('{0} claims', many)],
  draft: [() => t('1 draft'), (many: string) => t('{0} drafts', many)],
  source: [() => t('1 source'), (many: string) => t('{0} sources', many)],
  sentence: [() => t('1 sentence'), (many: string) => t('{0} sentences', many)],
  work: [() => t('1 work'), (many: string) => t('{0} works', many)],
  page: [() => t('1 page'), (many: string) => t('{0} pages', many)],
  word: [() => t('1 word'), (many: string) => t('{0} words', many)],
  entry: [() => t('1 entry'), (many: string) => t('{0} entries', many)],
  index: [() => t('1 index'), (many: string) => t('{0} indexes', many)],
} as const;
