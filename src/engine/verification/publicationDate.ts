import type { DocumentId } from '../model/document';
import type { WrittenDate } from '../text/values/dates';
import { compareQuantities } from '../text/values/compareQuantities';
import { quantitiesOf, type Quantity } from '../text/values/quantities';
import type { Grounds } from './check';
import { HEAD } from './masthead';
import type { SourceTexts } from './sourceTexts';
import type { Statement } from './statement';

/**
 * Whether a date of a statement says when a publication appeared: "an article of 25 March", "the report, dated 4 May",
 * "minutes from June 2019". The names of the usual kinds of publications.
 */
export const isPublicationDate = ({ claim }: Statement, { start }: Quantity): boolean =>
  PUBLISHED.test(claim.masked.slice(0, start));

const PUBLISHED =
  /\b(?:article|report|paper|column|essay|interview|study|analysis|press release|statement|minutes|letter|speech|review|dispatch|brief|bulletin),?\s+(?:(?:of|from|dated|published|issued)\s+)+(?:on\s+)?$/iu;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A source's own date where it is written in its head. Offsets are in the source's text. */
export interface Dateline {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a source is dated so, by its metadata or in its head: what it tells, it tells of that day. */
export function isDateline(quantity: Quantity, id: DocumentId, sources: SourceTexts): boolean {
  const head = `${sources.metadata(id)?.date ?? ''}\n${sources.text(id).slice(0, HEAD)}`;
  return datesInHead(head).some((found) => found.kind === 'date' && compareQuantities(quantity, found) === 'agrees');
}

/**
 * Heads that are kept in mind: every date of a draft is held against the heads of the same few sources. Unit: heads.
 * Default: 2048. Source: the nearest sources of a book of 50,000 words; at 400 characters each they are under a megabyte.
 */
const HEADS_MOST = 2048;

const readHeads = new Map<string, readonly Quantity[]>();

function datesInHead(head: string): readonly Quantity[] {
  const known = readHeads.get(head);
  if (known !== undefined) return known;
  const [oldest] = readHeads.size < HEADS_MOST ? [] : readHeads.keys();
  if (oldest !== undefined) readHeads.delete(oldest);
  const read = quantitiesOf(head);
  readHeads.set(head, read);
  return read;
}

/** "From" bounds what happened; of a publication it only says when it appeared. */
function unbounded(quantity: Quantity): Quantity {
  if (quantity.kind !== 'date') return quantity;
  const date: Writable<WrittenDate> = { ...quantity.date };
  delete date.relation;
  return { ...quantity, date };
}

/** The date of the source that is nearest to a statement, where it differs from the claimed one. */
export function differentDateline(quantity: Quantity, { sentences, sources }: Grounds): Dateline | undefined {
  const document = sentences[0]?.passage.document;
  if (document === undefined) return undefined;
  const dated = quantitiesOf(sources.metadata(document)?.date ?? '')[0];
  if (dated === undefined || compareQuantities(unbounded(quantity), dated) !== 'differs') return undefined;
  const written = quantitiesOf(sources.text(document).slice(0, HEAD)).find(
    (found) => compareQuantities(dated, found) === 'agrees',
  );
  return written && { document, start: written.start, end: written.end, text: written.text };
}
