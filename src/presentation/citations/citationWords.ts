import type { Locator, Metadata } from '../../engine/model/document';
import { dateText } from '../dateText';
import { isMarkdown, type DraftLanguage } from '../../engine/model/draftLanguage';
import { inertKey } from '../inertKey';
import { writings } from '../languages/writings';
import { freeNumber } from '../languages/freeNumber';
import { inertText } from '../languages/inertText';
import type { CitedPlace } from '../languages/writing';
import { locatorText } from '../locatorText';
import { marksOf, withInnerMarks, type QuotationMarks } from '../quotationMarks';

/** How sources are cited in a draft: by key, in a note, by a link in the text, or by a number with a list at the end. */
export type CitationStyle = 'pandoc' | 'footnote' | 'link' | 'numeric';

/** What is needed to cite words of a source. */
export interface CitableWords {
  /** The words as a person reads them. */
  readonly words: string;
  readonly metadata: Metadata;
  readonly locator: Locator;
  /** The file's path relative to the draft's folder, with `/` between folders. */
  readonly link: string;
}

/** The draft that is to cite. */
export interface CitingDraft {
  readonly text: string;
  readonly language: DraftLanguage;
  /** `auto` goes by what the draft and the source have. */
  readonly style: CitationStyle | 'auto';
}

/** What is written where the words are, and what at the end of the draft: a note, or an entry of the list. */
export interface CitingText {
  readonly inline: string;
  readonly atEnd?: string;
  /** A note stands behind the full stop, everything else before it. */
  readonly isAfterStop: boolean;
}

/** Cites a source at the place of the evidence. */
export function citation(source: CitableWords, draft: CitingDraft): CitingText {
  switch (styleFor(source, draft)) {
    case 'pandoc':
      return { inline: byKey(source, draft), isAfterStop: false };
    case 'footnote':
      return footnote(source, draft);
    case 'numeric':
      return numbered(source, draft);
    case 'link':
      return { inline: linked(source, draft), isAfterStop: false };
  }
}

/** The source's words in the draft's own quotation marks, with their citation. */
export function quotation(source: CitableWords, draft: CitingDraft): CitingText {
  const cited = citation(source, draft);
  const marks = marksOf(draft.text);
  const words = quotable(inertText(source.words, draft.language), marks);
  return { ...cited, inline: `${marks.opens}${words}${marks.closes}${cited.isAfterStop ? '' : ' '}${cited.inline}` };
}

/** Several quotations or citations one after the other, to be written at one place. */
export const joinedCiting = ([first, ...others]: readonly [CitingText, ...CitingText[]]): CitingText =>
  others.reduce(
    (joined, { inline, atEnd }) => ({
      ...joined,
      inline: `${joined.inline} ${inline}`,
      ...(atEnd !== undefined && { atEnd: joined.atEnd === undefined ? atEnd : `${joined.atEnd}\n${atEnd}` }),
    }),
    first,
  );

/** Quotation marks inside a quotation become those of one inside it; a full stop belongs to the sentence that quotes. */
const quotable = (words: string, marks: QuotationMarks): string => withInnerMarks(words, marks).replace(/\.$/, '');

/** A key goes to a bibliography; notes go where notes already are; else a link says most to a reader. */
function styleFor({ metadata }: CitableWords, { style, text, language }: CitingDraft): CitationStyle {
  const { key, note, hasNotes } = writings[language];
  const hasKey = metadata.key !== undefined && metadata.key !== '' && inertKey(metadata.key) === metadata.key;
  const can: Readonly<Record<CitationStyle, boolean>> = {
    pandoc: hasKey && key !== undefined,
    footnote: note !== undefined,
    numeric: isMarkdown(language) || language === 'plaintext',
    link: true,
  };
  if (style !== 'auto') return can[style] ? style : 'link';
  if (can.pandoc) return 'pandoc';
  return language !== 'plaintext' && hasNotes?.test(text) === true ? 'footnote' : 'link';
}

const byKey = ({ metadata, locator }: CitableWords, { text, language }: CitingDraft): string =>
  writings[language].key?.({ key: metadata.key ?? '', place: placeIn(locator, metadata.title, language) }, text) ?? '';

/** The printed page, not its place in the file; else the paragraph, where it is counted from the beginning: below a heading other than the title it is another for any reader who counts. */
export function placeIn(
  { page, paragraph, heading }: Locator,
  title: string | undefined,
  language: DraftLanguage,
): CitedPlace['place'] {
  if (page !== undefined) return { of: 'page', label: inertText(page.label ?? String(page.index), language) };
  const isBelowTitle = heading === undefined || (heading.length === 1 && heading[0] === title);
  const isCounted = paragraph !== undefined && isBelowTitle;
  return isCounted ? { of: 'paragraph', label: String(paragraph) } : undefined;
}

/** The place for a reader: paragraphs are counted below their heading, and not on each page. */
function citedText({ paragraph, ...locator }: Locator): string {
  const isCounted = paragraph !== undefined && locator.page === undefined;
  return locatorText(isCounted ? { ...locator, paragraph } : locator);
}

function footnote(source: CitableWords, { text, language }: CitingDraft): CitingText {
  const place = inertText(citedText(source.locator), language);
  const note = writings[language].note?.(`${reference(source, language)}, ${place}.`, text);
  return { inline: '', ...note, isAfterStop: true };
}

/** The number that the source has in the draft's list, or the next one. In Markdown the list holds link definitions. */
function numbered(source: CitableWords, { text, language }: CitingDraft): CitingText {
  const entry = isMarkdown(language)
    ? `: ${address(source.link)} "${inertText(source.metadata.title, language).replace(/"/g, '’')}"`
    : ` ${reference(source, language)}.`;
  const known = text
    .split('\n')
    .map((line) => /^\[(\d+)\](.*)$/.exec(line.trimEnd()))
    .find((found) => found?.[2] === entry);
  if (known?.[1] !== undefined) return { inline: `[${known[1]}]`, isAfterStop: false };
  const number = freeNumber(text, /\[(\d+)\]/g);
  return { inline: `[${number}]`, atEnd: `[${number}]${entry}`, isAfterStop: false };
}

function linked(source: CitableWords, { language }: CitingDraft): string {
  const title = `${source.metadata.title}, ${citedText(source.locator)}`;
  return `(${writings[language].linked(inertText(title, language), address(source.link))})`;
}

/** "Ministry of Water: Second Progress Report, 25 May 2018". */
function reference({ metadata: { author, title, date } }: CitableWords, language: CitingDraft['language']): string {
  const name = author === undefined ? title : `${author}: ${title}`;
  return inertText(date === undefined ? name : `${name}, ${dateText(date)}`, language);
}

/** A path as an address: what a link's target may not hold is percent-encoded. */
const address = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
    .join('/');
