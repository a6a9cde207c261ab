import type { Metadata } from '../engine/model/document';
import { metadataLine, type MetadataLine } from './metadataLine';
import type { LineGroup } from './lineGroups';

/** What stands before and after the prose of a text, counted in stretches from either end. */
export interface HeadAndFoot {
  readonly metadata: Partial<Metadata>;
  readonly head: number;
  readonly foot: number;
}

/** Most stretches of a head or foot. Unit: stretches. Default: 6. Source: title, subtitle, author, place, date, address. */
const STRETCHES_MOST = 6;

/** Most lines of a stretch in a head or foot. Unit: lines. Default: 8. Source: three of a title, and one for each fact. */
const LINES_MOST = 8;

/**
 * Finds title, author, date and address at the head of a text, and at its foot what the head does not say. The head
 * ends at the first line that is none of them; where nothing is certain, nothing is taken. With `elsewhere` the first
 * line is no title, since the text has one already.
 */
export function headAndFoot(text: string, stretches: readonly LineGroup[], title: 'first' | 'elsewhere'): HeadAndFoot {
  const wordsOf = (stretch: LineGroup): string[] =>
    stretch.length > LINES_MOST ? [''] : stretch.map(({ start, end }) => text.slice(start, end));
  const first = stretches.slice(0, STRETCHES_MOST).map(wordsOf);
  const head = headOf(first, title, stretches.length);
  const last = stretches.slice(Math.max(head.count + 1, stretches.length - STRETCHES_MOST)).map(wordsOf);
  const foot = footOf(last);
  return { metadata: { ...foot.fields, ...head.fields }, head: head.count, foot: foot.count };
}

interface Taken {
  readonly fields: Partial<Metadata>;
  readonly count: number;
}

type Lines = readonly (readonly string[])[];

function headOf(stretches: Lines, title: 'first' | 'elsewhere', total: number): Taken {
  const isDated = stretches.some((lines) => lines.some(isDateOrAddress));
  let fields: Partial<Metadata> = {};
  let hasTitle = title === 'elsewhere';
  let count = 0;
  for (const lines of stretches) {
    const facts = lines.map(metadataLine);
    const ofTitle = hasTitle || isCertain(facts[0]) || count + 1 === total ? 0 : titleLines(lines);
    if (!hasTitle && ofTitle === 0 && !isCertain(facts[0])) break;
    const known = ofTitle === 0 ? fields : { ...fields, title: lines.slice(0, ofTitle).join(' ').replace(/\s+/g, ' ') };
    // A name is an author's when a date or address stands in the head, too, or right below a title in capitals: the
    // headings of such a text would be in capitals themselves.
    const isNameTrusted = isDated || (count < 2 && isAllCapitals(known.title ?? ''));
    const merged = mergedFields(facts.slice(ofTitle), known, isNameTrusted);
    if (merged === undefined) break;
    fields = merged;
    hasTitle ||= merged.title !== undefined;
    count += 1;
  }
  return { fields, count };
}

const isCertain = (fact: MetadataLine | undefined): boolean => fact?.isBareName === false;

/** The fields of a stretch beside those known; `undefined` if a line is no metadata or says again what is known. */
function mergedFields(
  facts: readonly (MetadataLine | undefined)[],
  known: Partial<Metadata>,
  isNameTrusted: boolean,
): Partial<Metadata> | undefined {
  let fields = known;
  for (const fact of facts) {
    if (fact === undefined || (fact.isBareName && !isNameTrusted)) return undefined;
    if (Object.keys(fact.fields).some((key) => key in fields)) return undefined;
    fields = { ...fields, ...fact.fields };
  }
  return fields;
}

const isDateOrAddress = (line: string): boolean => {
  const fields = metadataLine(line)?.fields;
  return fields?.date !== undefined || fields?.url !== undefined;
};

/** Longest title line. Unit: code units. Default: 160. Source: two lines of print. */
const TITLE_LINE_MOST = 160;

/**
 * How many of the first lines are the title: up to three in capitals, or a single one that is short, begins like a
 * title and does not end like a sentence. Numbered lines, tables and speakers ("HARROWGATE: …") are no titles.
 */
function titleLines(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (first.length > TITLE_LINE_MOST) return 0;
  if (isAllCapitals(first)) {
    const other = lines.findIndex((line) => !isAllCapitals(line) || line.length > TITLE_LINE_MOST);
    return Math.min(other === -1 ? lines.length : other, 3);
  }
  const beginsLikeTitle = /^["“‘'¿¡]?[\p{Lu}\p{N}]/u.test(first) && !/^\d+[.)]|^\p{Lu}[\p{L} .]*:\s/u.test(first);
  return beginsLikeTitle && !/[.,;:…]["”’')]*$|\t/.test(first) ? 1 : 0;
}

/** At least two capital letters in a row, and no small one. */
export const isAllCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** Whole stretches from the end that hold nothing but certain metadata; a bare name could be anything there. */
function footOf(stretches: Lines): Taken {
  let fields: Partial<Metadata> = {};
  let count = 0;
  for (const lines of stretches.toReversed()) {
    const merged = mergedFields(lines.map(metadataLine), fields, false);
    if (merged === undefined || merged.title !== undefined) break;
    fields = merged;
    count += 1;
  }
  return { fields, count };
}
