import type { Metadata } from '../../engine/model/document';
import { isoDateOf } from '../dates';
import type { PdfMetadata } from './openPdf';

/** What a PDF says of itself, in XMP or its older list of facts; what programs fill in without asking is left out. */
export function metadataOf({ info, metadata }: PdfMetadata): Partial<Metadata> {
  const xmp = (name: string): string | undefined => wordsOf(metadata?.get(name));
  const fact = (name: string): string | undefined => wordsOf(info[name]);
  const title = [fact('Title'), xmp('dc:title')].find((words) => words !== undefined && !isJunkTitle(words));
  const author = [fact('Author'), xmp('dc:creator')].find((words) => words !== undefined && !isJunkAuthor(words));
  const date =
    dateOf(xmp('prism:publicationdate') ?? xmp('dc:date')) ??
    pdfDate(fact('CreationDate')) ??
    dateOf(xmp('xmp:createdate'));
  const language = [fact('Language'), xmp('dc:language')].find((words) =>
    /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(words ?? ''),
  );
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Longest fact. Unit: code units. Default: 500. Source: the longest titles of papers have 300. */
const WORDS_MOST = 500;

function wordsOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  if (typeof text !== 'string' || text.length > WORDS_MOST) return undefined;
  return text.replace(/[\0-\x1f\s\ufffd]+/g, ' ').trim() || undefined;
}

/** Names of programs, files and templates that stand where a title should. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b.*|untitled.*|no title|title|document ?\d*|slide ?\d*|powerpoint[ -]pr[eä]sentation|presentation ?\d*|print|layout \d+|[\w ]{0,20}template|ieee.*paper.*|\(?anonymous\)?|[\d\W_]*)$/i;
const FILE_NAME =
  /^\S.*\.(?:docx?|dotx?|odt|rtf|tex|dvi|e?ps|pdf|indd|qx[dp]|pmd|fm|cdr|ai|xlsx?|pptx?|pages|html?|txt|p65|wpd|graffle|vsd)$/i;
const FILE_PATH = /^(?:[a-z]:\\|\\\\|\/\w+\/|file:)/i;

const isJunkTitle = (title: string): boolean =>
  JUNK_TITLE.test(title) || FILE_NAME.test(title) || FILE_PATH.test(title) || /^\S*[_\d]\S*$/.test(title);

/** Accounts of a machine and names of roles. */
const isJunkAuthor = (author: string): boolean =>
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|default|root|guest|(?:microsoft|windows|office).*|\W*|[a-z]+\d*|\w*\(0x\w*\))$/.test(
    author.replace(/^[A-Z][a-z]+$/, (word) => (word.toLowerCase() === 'administrator' ? 'administrator' : word)),
  );

const dateOf = (words: string | undefined): string | undefined => (words === undefined ? undefined : isoDateOf(words));

/**
 * `D:20240115013000+02'00'` → `2024-01-15`: the day on the calendar of whoever made the file, whatever day it was then
 * elsewhere.
 */
function pdfDate(words: string | undefined): string | undefined {
  const [, year, month, day] = /^(?:D:)?((?:19|20)\d\d)(\d\d)?(\d\d)?/.exec(words ?? '') ?? [];
  return year === undefined ? undefined : dateOf([year, month, day].filter((part) => part !== undefined).join('-'));
}
