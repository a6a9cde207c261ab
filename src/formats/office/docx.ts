import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome } from '../../engine/model/problem';
import { openArchive, type Archive } from '../archive/archive';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { createPartReading, type PartReading } from '../archive/partReading';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format, ReadOptions, ReadText, RawFile } from '../format';
import { looksLike } from '../looksLike';
import { readBody } from './body';
import { readChunks, type Chunks } from './docxChunks';
import { docxContext } from './docxNotes';
import { docxParts } from './docxPackage';
import { docxStyles } from './docxStyles';
import { createDocxText } from './docxText';

/** Word documents (ECMA-376). Refuses: emptyText, passwordNeeded, otherContent, corrupt, overLimit. */
export const docx: Format = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  opens: 'extract',
  read: (file, options) => readDocx(file, options, innerDocx),
};

/** A document inside a document: what stands inside that one, too, is not read, so that a file which holds itself has an end. */
const innerDocx: Format = { ...docx, read: (file, options) => readDocx(file, options, undefined) };

async function readDocx(
  { bytes }: RawFile,
  options: ReadOptions,
  inner: Format | undefined,
): Promise<Outcome<ReadText>> {
  const { limits } = options;
  const archive = openArchive(bytes, limits);
  if (!archive.ok) return archive;
  const parts = createPartReading(archive.value, limits.depth);
  const found = docxParts(archive.value, parts);
  if (found === undefined) return refused(withoutText(archive.value, bytes));
  const main = archive.value.read(found.main);
  if (main === undefined) return refused({ kind: 'corrupt', reason: 'its text is missing' });
  if (!main.ok) return main;
  const styles = docxStyles(parts, found.others.get('styles'));
  const chunks = inner === undefined ? NO_CHUNKS : await readChunks(archive.value, found.chunks, options, inner);
  const context = docxContext(styles, parts, found.others, (id) => chunks.pieces.get(id) ?? []);
  const text = createDocxText(options.isTraced === true ? { ...context, isTraced: true } : context);
  const body = readBody(main.value, limits.depth, text);
  if (!body.ok) return body;
  const { pieces, problems } = body.value;
  const metadata = metadataIn(parts, pieces, styles.language);
  return done(extractOf(pieces, metadata, [...parts.problems, ...chunks.problems, ...problems]));
}

const NO_CHUNKS: Chunks = { pieces: new Map(), problems: [] };

/** Other packages of Office have no text, and a damaged Word document has lost it. */
const withoutText = ({ names }: Archive, bytes: Uint8Array): Parameters<typeof refused>[0] =>
  names.some((name) => name.startsWith('word/'))
    ? { kind: 'corrupt', reason: 'its text is missing' }
    : { kind: 'otherContent', looksLike: looksLike(bytes) };

function metadataIn(
  parts: PartReading,
  pieces: readonly PlacedBlock[],
  language: string | undefined,
): Partial<Metadata> {
  const fields = createFieldReader(
    new Set(['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified']),
  );
  parts.read('docProps/core.xml', 'its properties', fields);
  return metadataOf({
    title: fields.first('dc:title') ?? titleIn(pieces),
    author: fields.first('dc:creator'),
    date: dayOf(fields.first('dcterms:created')) ?? dayOf(fields.first('dcterms:modified')),
    language: fields.first('dc:language') ?? language,
  });
}
