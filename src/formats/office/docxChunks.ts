import type { Problem } from '../../engine/model/problem';
import type { Archive } from '../archive/archive';
import { decodeText } from '../decodeText';
import type { PlacedBlock } from '../extract';
import type { Format, ReadOptions, ReadText, RawFile } from '../format';
import { mhtml } from '../mail/mhtml';
import { wholeText } from '../web/pageText';
import { declaredEncoding } from '../web/pageEncoding';
import { rtf } from './rtf';

/** The documents inside a document, as pieces of it, by the ids of their relationships. */
export interface Chunks {
  readonly pieces: ReadonlyMap<string, readonly PlacedBlock[]>;
  readonly problems: readonly Problem[];
}

/** Documents inside a document that are read. Default: 200. Source: minutes put together of a year's protocols. */
const CHUNKS_MOST = 200;

const MISSING: Problem = { kind: 'partlyRead', missing: 'a document inside it', reason: 'corrupt' };

/**
 * Word shows documents of other kinds that a program put into one (`altChunk`, ECMA-376 part 1, 17.17.2) as if they were its own; they are web pages as a
 * rule. `nested` reads those that are Word documents themselves.
 */
export async function readChunks(
  archive: Archive,
  names: ReadonlyMap<string, string>,
  options: ReadOptions,
  nested: Format,
): Promise<Chunks> {
  const pieces = new Map<string, readonly PlacedBlock[]>();
  const problems: Problem[] = [];
  for (const [id, name] of [...names].slice(0, CHUNKS_MOST)) {
    const part = archive.read(name);
    const read = part?.ok === true ? await piecesOf({ name, bytes: part.value.bytes }, options, nested) : undefined;
    if (read !== undefined) pieces.set(id, read);
    else if (problems.length === 0) problems.push(MISSING);
  }
  return { pieces, problems };
}

/** By what is inside, since the names of parts are free: programs call web pages ".htm", ".mht", ".dat". */
async function piecesOf(
  file: RawFile,
  options: ReadOptions,
  nested: Format,
): Promise<readonly PlacedBlock[] | undefined> {
  const { bytes } = file;
  const start = String.fromCharCode(...bytes.subarray(0, 2000));
  if (start.startsWith('PK')) return piecesIn(nested, file, options);
  if (start.startsWith('{\\rtf')) return piecesIn(rtf, file, options);
  if (/^(?:MIME-Version|From|Content-Type):/im.test(start) && /multipart\/related|text\/html/i.test(start))
    return piecesIn(mhtml, file, options);
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return undefined;
  if (/<[a-z!]/i.test(start)) return wholeText(decoded.value.text, options.limits.depth).pieces;
  return decoded.value.text
    .split(/\r?\n/)
    .map((words) => ({ words, marks: [], shape: { role: 'paragraph' }, place: {} }));
}

async function piecesIn(
  format: Format,
  file: RawFile,
  options: ReadOptions,
): Promise<readonly PlacedBlock[] | undefined> {
  const read = await format.read(file, options);
  return read.ok ? piecesFrom(read.value) : undefined;
}

/** The blocks of a text that is extracted, taken apart again. */
const piecesFrom = ({ text, blocks }: ReadText): readonly PlacedBlock[] =>
  blocks.map(({ role, span }) => ({
    words: text.slice(span.start, span.end),
    marks: [],
    shape: role === 'heading' ? { role, level: 1 } : { role },
    place: {},
  }));
