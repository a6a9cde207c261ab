import type { Metadata } from '../engine/model/document';
import { isoDateOf } from './dates';

/** What one line at the head or foot of a text says of it; a bare name is an author only beside a date or address. */
export interface MetadataLine {
  readonly fields: Partial<Metadata>;
  readonly isBareName: boolean;
}

/**
 * Reads a line that stands apart from the prose. Known phenomena: an address alone (`<https://…>`), a date alone, a
 * label with its value ("Author: …", "Date: …", "Source: https://…"), "By …", a name of two to four capitalised words,
 * and a name followed by a date ("By Nell Harrowgate, 14 February 2024"). Any other line is `undefined`.
 */
export function metadataLine(line: string): MetadataLine | undefined {
  if (line.length > LINE_MOST) return undefined;
  const words = line.replace(/^[*_]+|[*_]+$/g, '').trim();
  const fields = address(words) ?? labelled(words) ?? dateAlone(words) ?? byline(words) ?? nameAndDate(words);
  if (fields !== undefined) return { fields, isBareName: false };
  return isName(words, 2, 4) ? { fields: { author: words }, isBareName: true } : undefined;
}

/** Longest line, in code units: an address with its query fits, a paragraph of prose seldom. */
const LINE_MOST = 300;

const address = (words: string): Partial<Metadata> | undefined => {
  const url = /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(words)?.[1];
  return url === undefined ? undefined : { url };
};

/** Longest date, in code units: "Wednesday, the 24th of September 2025" twice. */
const DATE_MOST = 80;

/** A year alone is as often a number or a heading. */
const dateAlone = (words: string): Partial<Metadata> | undefined => {
  if (words.length > DATE_MOST || !/\d/.test(words)) return undefined;
  const date = isoDateOf(words);
  return date === undefined || date.length < '2018-05'.length ? undefined : { date };
};

const LABELS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  date: 'date',
  published: 'date',
  'published on': 'date',
  posted: 'date',
  'posted on': 'date',
  url: 'url',
  link: 'url',
  source: 'url',
};

/** A label counts only with a value of its kind: "Source: the ministry" and "Date: to be announced" are prose. */
function labelled(words: string): Partial<Metadata> | undefined {
  const [, label = '', value = ''] = /^([a-z ]{3,14}):\s*(\S.*)$/i.exec(words) ?? [];
  const field = LABELS[label.toLowerCase()];
  if (field === undefined) return undefined;
  if (field === 'url') return address(value);
  const date = field === 'date' ? isoDateOf(value) : value;
  return date === undefined ? undefined : { [field]: date };
}

const byline = (words: string): Partial<Metadata> | undefined => {
  const author = /^(?:written\s+)?by:?\s+(\S.*)$/i.exec(words)?.[1];
  return author !== undefined && isName(author, 1, 12) ? { author } : undefined;
};

/** "Nell Harrowgate, 14 February 2024", "By Nell Harrowgate | 14.02.2024". */
function nameAndDate(words: string): Partial<Metadata> | undefined {
  for (const { index, 0: separator } of words.matchAll(/,\s+|\s+[|·•–—-]\s+/g)) {
    const date = dateAlone(words.slice(index + separator.length));
    if (date === undefined) continue;
    const name = words.slice(0, index);
    const author = byline(name) ?? (isName(name, 2, 4) ? { author: name } : undefined);
    if (author !== undefined) return { ...author, ...date };
  }
  return undefined;
}

/** Words that begin or end the name of a part or kind of a text, and so no person's. */
const PARTS: ReadonlySet<string> = new Set(
  'abstract act appendix article background chapter contents conclusion conclusions discussion draft findings foreword introduction methods minutes notes overview part preface release references report results section statement summary table volume'.split(
    ' ',
  ),
);

/** Lower-case words that stand inside names of people and offices. */
const PARTICLES: ReadonlySet<string> = new Set(
  'and of the for de da di del der den van von la le al bin ibn y'.split(' '),
);

/** Capitalised words without digits and sentence marks, from `least` to `most` of them, particles not counted. */
function isName(words: string, least: number, most: number): boolean {
  const all = words.split(/[\s,&]+/);
  const capitalised = all.filter((word) => !PARTICLES.has(word));
  return (
    capitalised.length >= least &&
    capitalised.length <= most &&
    capitalised.length === all.filter((word) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word)).length &&
    !/[^.]\p{Ll}\.$/u.test(words) &&
    !PARTS.has(capitalised[0]?.toLowerCase() ?? '') &&
    !PARTS.has(capitalised.at(-1)?.toLowerCase() ?? '')
  );
}
