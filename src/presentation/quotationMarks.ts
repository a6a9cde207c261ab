/** The marks around a quotation, and those around one inside it. */
export interface QuotationMarks {
  readonly opens: string;
  readonly closes: string;
  readonly innerOpens: string;
  readonly innerCloses: string;
}

const marks = (opens: string, closes: string, innerOpens: string, innerCloses: string): QuotationMarks => ({
  opens,
  closes,
  innerOpens,
  innerCloses,
});

const ENGLISH = marks('“', '”', '‘', '’');
const GERMAN = marks('„', '“', '‚', '‘');
const STRAIGHT = marks('"', '"', "'", "'");

/** By what opens a quotation; French sets narrow spaces inside, which no line may break at. */
const styles: readonly QuotationMarks[] = [
  ENGLISH,
  GERMAN,
  marks('»', '«', '›', '‹'),
  marks('«\u202f', '\u202f»', '“', '”'),
  marks('«', '»', '‹', '›'),
];

/** Quotations that are looked at. Default: 200. Source: a draft sets its first two hundred as it sets all. */
const QUOTATIONS_MOST = 200;

/** The marks that a draft sets: those it has most of, else straight ones if it has these, else those of its language. */
export function marksOf(draft: string): QuotationMarks {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const [, opening = ''] of draft.matchAll(/(?:^|[\s([])([“„»«][\u00a0\u202f]?)(?=[^\s])/gm)) {
    const opens = opening.replace('\u00a0', '\u202f');
    counts.set(opens, (counts.get(opens) ?? 0) + 1);
    seen += 1;
    if (seen === QUOTATIONS_MOST) break;
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  const own = commonest && styles.find(({ opens }) => opens === commonest[0]);
  if (own !== undefined) return own;
  if (/(?:^|[\s([])"\p{L}[^"\n]{0,400}"/mu.test(draft)) return STRAIGHT;
  return isGerman(draft) ? GERMAN : ENGLISH;
}

/** Whether words stand inside a quotation that is open behind these. */
export function isInQuotation(before: string, { opens, closes }: QuotationMarks): boolean {
  const own = opens.trim() === closes.trim() ? '"' : opens.trim();
  if (own === '"') return (before.split('"').length - 1) % 2 === 1;
  return before.lastIndexOf(own) > before.lastIndexOf(closes.trim());
}

/** Words that are put into a quotation: quotation marks in them become those of one inside it. */
export const withInnerMarks = (words: string, { innerOpens, innerCloses }: QuotationMarks): string =>
  words.replace(/[“”„«»"]/g, (mark, at: number) =>
    /[\s(]/.test(words[at - 1] ?? ' ') || '„«'.includes(mark) ? innerOpens : innerCloses,
  );

/** How much of a draft tells its language. Unit: characters. Default: 4,000. Source: two pages. */
const TOLD_BY = 4000;

/** Words of grammar that one of the two languages has and the other has not. */
const isGerman = (draft: string): boolean => {
  const words = draft
    .slice(0, TOLD_BY)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const of = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  return of(GERMAN_WORDS) > of(ENGLISH_WORDS);
};

const GERMAN_WORDS: ReadonlySet<string> = new Set(
  'der das und nicht ist ein eine mit von zu den dem sich auf'.split(' '),
);
const ENGLISH_WORDS: ReadonlySet<string> = new Set('the and not is a an with of to it that on for by'.split(' '));
