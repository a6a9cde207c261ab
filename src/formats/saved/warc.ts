import type { Metadata } from '../../engine/model/document';
import { done, refused, type Problem } from '../../engine/model/problem';
import type { UnpackedPart } from '../archive/unpack';
import { isGzip, unpackGzip } from '../archive/unpackGzip';
import { decodeText } from '../decodeText';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format } from '../format';
import type { ReadingLimits } from '../limits';
import { looksLike } from '../looksLike';
import { declaredEncoding } from '../web/pageEncoding';
import { articleText } from '../web/pageText';
import { pagesIn, type ArchivedPage } from './warcRecords';

/** Most pages. Default: 500. Source: an archive of one site, as newsrooms order them; larger ones are crawls. */
const PAGES_MOST = 500;

/**
 * Web archives (WARC, ISO 28500), plain or with each record packed: the article of each page that was fetched, under its title. Refuses: otherContent, emptyText,
 * overLimit.
 */
export const warc: Format = {
  id: 'warc',
  extensions: ['warc', 'warc.gz'],
  opens: 'extract',
  read(file, { limits }) {
    const { bytes, end } = unpacked(file.bytes, limits.unpackedBytes);
    if (end === 'tooLong') return refused({ kind: 'overLimit', what: 'unpackedBytes', limit: limits.unpackedBytes });
    if (!String.fromCharCode(...bytes.subarray(0, 5)).startsWith('WARC/'))
      return refused({ kind: 'otherContent', looksLike: looksLike(file.bytes) });
    const problems: Problem[] = [];
    if (end === 'damaged') problems.push({ kind: 'partlyRead', missing: 'its end', reason: 'corrupt' });
    const pages = readPages(bytes, limits, problems);
    const [only] = pages;
    if (only === undefined) return refused({ kind: 'emptyText' });
    if (pages.length === 1) return done(extractOf(only.pieces, only.metadata, problems));
    return done(extractOf(pages.flatMap(underTitle), {}, problems));
  },
};

const unpacked = (bytes: Uint8Array, most: number): UnpackedPart =>
  (isGzip(bytes) ? unpackGzip(bytes, most) : undefined) ?? { bytes, end: 'whole' };

/** The pages, and what is wrong with them. All packed ones together are never longer than the limit. */
function readPages(bytes: Uint8Array, limits: ReadingLimits, problems: Problem[]): readonly Read[] {
  const pages: Read[] = [];
  let left = limits.unpackedBytes;
  for (const page of pagesIn(bytes)) {
    if (pages.length >= PAGES_MOST) {
      const missing = `its pages after the first ${String(PAGES_MOST)}`;
      problems.push({ kind: 'partlyRead', missing, reason: 'tooMuch' });
      break;
    }
    const { bytes: body, end } =
      page.coding === 'gzip' ? unpacked(page.body, left) : { bytes: page.body, end: 'whole' };
    left -= page.coding === 'gzip' ? body.length : 0;
    const read = end === 'tooLong' ? undefined : readPage({ ...page, body }, limits.depth);
    if (read !== undefined) pages.push(read);
    else if (problems.length === 0) problems.push({ kind: 'partlyRead', missing: 'a page in it', reason: 'corrupt' });
  }
  return pages;
}

interface Read {
  readonly pieces: readonly PlacedBlock[];
  readonly metadata: Partial<Metadata>;
}

function readPage({ body, url, charset }: ArchivedPage, depthMost: number): Read | undefined {
  const decoded = decodeText(body, charset ?? declaredEncoding(body));
  if (!decoded.ok) return undefined;
  const { pieces, metadata } = articleText(decoded.value.text, depthMost);
  return { pieces, metadata: { ...(/^https?:/i.test(url) && { url }), ...metadata } };
}

/** A page among others: its title stands above it, and its own headings below that. */
function underTitle({ pieces, metadata }: Read): readonly PlacedBlock[] {
  const words = metadata.title ?? titleIn(pieces) ?? metadata.url ?? '';
  const title: PlacedBlock = { words, marks: [], shape: { role: 'heading', level: 1 }, place: {} };
  const source: PlacedBlock = { words: metadata.url ?? '', marks: [], shape: { role: 'metadata' }, place: {} };
  const rest = pieces.filter((piece) => piece.words !== words);
  return [title, source, ...rest.map(lowered)];
}

const lowered = (piece: PlacedBlock): PlacedBlock =>
  piece.shape.role === 'heading'
    ? { ...piece, shape: { role: 'heading', level: Math.min(9, piece.shape.level + 1) } }
    : piece;
