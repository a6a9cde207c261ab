import type { Metadata } from '../../engine/model/document';
import { done, refused, type Problem } from '../../engine/model/problem';
import { openArchive, type Archive } from '../archive/archive';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { createPartReading, type PartReading } from '../archive/partReading';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { readBody } from './body';
import { createOdtStyles, stylesReader } from './odtStyles';
import { createOdtText } from './odtText';

/** Texts, tables and presentations of LibreOffice and others (OpenDocument). Refuses: emptyText, passwordNeeded, otherContent, corrupt, overLimit. */
export const odt: Format = {
  id: 'odt',
  extensions: ['odt', 'ott', 'ods', 'odp', 'ots', 'otp'],
  opens: 'extract',
  read({ bytes }, { limits, isTraced }) {
    const archive = openArchive(bytes, limits);
    if (!archive.ok) return archive;
    const parts = createPartReading(archive.value, limits.depth);
    if (isEncrypted(archive.value, parts)) return refused({ kind: 'passwordNeeded' });
    const main = isText(archive.value, bytes) ? archive.value.read('content.xml') : undefined;
    if (main === undefined) return refused(withoutText(archive.value, bytes));
    if (!main.ok) return main;
    const styles = createOdtStyles();
    parts.read('styles.xml', 'its styles', stylesReader(styles));
    const text = createOdtText(styles, isTraced === true ? 'traced' : 'untraced');
    const body = readBody(main.value, limits.depth, text);
    if (!body.ok) return body;
    const { pieces, problems } = body.value;
    const metadata = metadataIn(parts, pieces, styles.language());
    return done(extractOf(pieces, metadata, [...parts.problems, ...problems]));
  },
};

/** Drawings and formulas lie in the same kind of package. */
const isText = (archive: Archive, bytes: Uint8Array): boolean =>
  archive.names.includes('content.xml') && !looksLike(bytes).endsWith('but no text');

const withoutText = ({ names }: Archive, bytes: Uint8Array): Problem =>
  names.includes('META-INF/manifest.xml') && !names.includes('content.xml')
    ? { kind: 'corrupt', reason: 'its text is missing' }
    : { kind: 'otherContent', looksLike: looksLike(bytes) };

/** A password protects each part alone, or the whole package inside another one (OpenDocument 1.3 part 2, 4.3). */
function isEncrypted(archive: Archive, parts: PartReading): boolean {
  let found = archive.names.includes('encrypted-package');
  const reader = createFieldReader(new Set(), (name) => {
    if (name === 'manifest:encryption-data') found = true;
  });
  parts.read('META-INF/manifest.xml', 'the list of its parts', reader);
  return found;
}

function metadataIn(
  parts: PartReading,
  pieces: readonly PlacedBlock[],
  language: string | undefined,
): Partial<Metadata> {
  const fields = createFieldReader(
    new Set(['dc:title', 'dc:creator', 'meta:initial-creator', 'dc:language', 'meta:creation-date', 'dc:date']),
  );
  parts.read('meta.xml', 'its properties', fields);
  return metadataOf({
    title: fields.first('dc:title') ?? titleIn(pieces),
    author: fields.first('meta:initial-creator') ?? fields.first('dc:creator'),
    date: dayOf(fields.first('meta:creation-date')) ?? dayOf(fields.first('dc:date')),
    language: fields.first('dc:language') ?? language,
  });
}
