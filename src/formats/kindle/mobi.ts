import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { encodeUtf8 } from '../../engine/text/utf8';
import { readXml } from '../archive/xml';
import { toBytes } from '../codedBytes';
import { decoded } from '../encoding/decoded';
import { createChapter, openBook } from '../epub/chapter';
import { withHeading, withTitle } from '../epub/headings';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format, ReadOptions, ReadText } from '../format';
import { looksLike } from '../looksLike';
import type { BookPart } from './bookPart';
import { bookText } from './bookText';
import { kf8Parts } from './kf8Parts';
import { mobiHead, type MobiHead } from './mobiHead';
import { partsOfPage } from './partsOfPage';
import { palmDatabase, type PalmDatabase } from './palmDatabase';

/**
 * Books of Mobipocket and Kindle, the older kind (mobi) and the newer (azw3, KF8); of a file with both, the newer. Refuses: emptyText, sellersLock, otherContent, corrupt,
 * overLimit.
 */
export const mobi: Format = {
  id: 'mobi',
  extensions: ['mobi', 'azw3', 'azw', 'prc'],
  opens: 'extract',
  read({ bytes }, options) {
    if (bytes.length === 0) return refused({ kind: 'emptyText' });
    const database = palmDatabase(bytes);
    if (database === undefined) return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const book = bookIn(database);
    if (book === undefined) return refused({ kind: 'corrupt', reason: 'its head is missing' });
    if (book.head.isLocked) return refused({ kind: 'sellersLock' });
    return readBook(database, book, options);
  },
};

interface Book {
  readonly head: MobiHead;
  /** The number of the record with its head. */
  readonly first: number;
}

/** The newer of the two books that may be in a file. */
function bookIn(database: PalmDatabase): Book | undefined {
  const head = mobiHead(database.record(0));
  const at = head?.fields.newerAt;
  const newer = at === undefined || at === 0 ? undefined : mobiHead(database.record(at));
  if (newer !== undefined && at !== undefined) return { head: newer, first: at };
  return head === undefined ? undefined : { head, first: 0 };
}

function readBook(database: PalmDatabase, { head, first }: Book, { limits }: ReadOptions): Outcome<ReadText> {
  const text = bookText(database, head, first, limits.unpackedBytes);
  if (text === undefined) return refused({ kind: 'corrupt', reason: 'how its text is packed is not known' });
  if (text.end === 'tooLong') return refused({ kind: 'overLimit', what: 'unpackedBytes', limit: limits.unpackedBytes });
  const parts = (head.version >= KF8 ? kf8Parts : partsOfPage)(database, head, first, text.bytes);
  const { pieces, isTooDeep } = piecesOf(parts, head.encoding, limits.depth);
  const problems: Problem[] = [];
  if (text.end === 'damaged') problems.push({ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' });
  if (isTooDeep) problems.push({ kind: 'partlyRead', missing: 'some of its text', reason: 'tooMuch' });
  if (pieces.length === 0)
    return refused(problems.length === 0 ? { kind: 'emptyText' } : { kind: 'corrupt', reason: 'its text is missing' });
  const metadata = head.fields.metadata ?? {};
  return done(extractOf(withTitle(pieces, metadata.title), withOwnTitle(metadata, pieces), problems));
}

/** The first version of KF8. */
const KF8 = 8;

const withOwnTitle = (metadata: Partial<Metadata>, pieces: readonly PlacedBlock[]): Partial<Metadata> => {
  const title = metadata.title ?? titleIn(pieces);
  return { ...metadata, ...(title !== undefined && { title }) };
};

/** All parts, read as the chapters of an EPUB are. */
function piecesOf(
  parts: readonly BookPart[],
  encoding: string,
  depth: number,
): { readonly pieces: readonly PlacedBlock[]; readonly isTooDeep: boolean } {
  const book = openBook();
  const pieces: PlacedBlock[] = [];
  let isTooDeep = false;
  for (const { page, title } of parts) {
    const chapter = createChapter(book, '');
    const bytes = toBytes(page);
    const utf8 = encoding === 'utf-8' ? bytes : encodeUtf8(decoded(bytes, encoding) ?? '');
    isTooDeep = readXml(utf8, 'xhtml', depth, chapter) === 'tooDeep' || isTooDeep;
    for (const piece of withHeading(chapter.take(), title)) if (piece.words !== '') pieces.push(piece);
  }
  return { pieces, isTooDeep };
}
