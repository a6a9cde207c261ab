import type { Metadata } from '../../engine/model/document';
import { done, refused, type Problem } from '../../engine/model/problem';
import { unpackGzip } from '../archive/unpackGzip';
import { decodeText } from '../decodeText';
import { extractOf, titleIn, type Piece } from '../extract';
import type { Format, ReadOptions } from '../format';
import { looksLike } from '../looksLike';
import { declaredEncoding } from '../web/pageEncoding';
import { articleText } from '../web/pageText';
import { pagesIn, type ArchivedPage } from './warcRecords';

/** Most pages. Default: 500. Source: an archive of one site, as newsrooms order them; larger ones are crawls. */
const PAGES_MOST = 500;

/** Web archives (WARC, ISO 28500): the article of each page that was fetched, under its title. Refuses: otherContent, emptyText. */
export const warc: Format = {
  id: 'warc',
  extensions: ['warc'],
  opens: 'extract',
  read({ bytes }, options) {
    if (!String.fromCharCode(...bytes.subarray(0, 5)).startsWith('WARC/'))
      return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const problems: Problem[] = [];
    const pages: Read[] = [];
    for (const page of pagesIn(bytes)) {
      if (pages.length >= PAGES_MOST) {
        problems.push({
          kind: 'partlyRead',
          missing: `its pages after the first ${String(PAGES_MOST)}`,
          reason: 'tooMuch',
        });
        break;
      }
      const read = readPage(page, options);
      if (read !== undefined) pages.push(read);
      else if (problems.length === 0) problems.push({ kind: 'partlyRead', missing: 'a page in it', reason: 'corrupt' });
    }
    const [only] = pages;
    if (only === undefined) return refused({ kind: 'emptyText' });
    if (pages.length === 1) return done(extractOf(only.pieces, only.metadata, problems));
    return done(extractOf(pages.flatMap(underTitle), {}, problems));
  },
};

interface Read {
  readonly pieces: readonly Piece[];
  readonly metadata: Partial<Metadata>;
}

function readPage({ body, url, charset, coding }: ArchivedPage, { limits }: ReadOptions): Read | undefined {
  const bytes = coding === 'gzip' ? unpackGzip(body, limits.unpackedBytes / PAGES_MOST)?.bytes : body;
  const decoded = bytes === undefined ? undefined : decodeText(bytes, charset ?? declaredEncoding(bytes));
  if (decoded?.ok !== true) return undefined;
  const { pieces, metadata } = articleText(decoded.value.text, limits.depth);
  return { pieces, metadata: { ...(/^https?:/i.test(url) && { url }), ...metadata } };
}

/** A page among others: its title stands above it, and its own headings below that. */
function underTitle({ pieces, metadata }: Read): readonly Piece[] {
  const words = metadata.title ?? titleIn(pieces) ?? metadata.url ?? '';
  const title: Piece = { words, marks: [], shape: { role: 'heading', level: 1 }, place: {} };
  const source: Piece = { words: metadata.url ?? '', marks: [], shape: { role: 'metadata' }, place: {} };
  const rest = pieces.filter((piece) => piece.words !== words);
  return [title, source, ...rest.map(lowered)];
}

const lowered = (piece: Piece): Piece =>
  piece.shape.role === 'heading'
    ? { ...piece, shape: { role: 'heading', level: Math.min(9, piece.shape.level + 1) } }
    : piece;
