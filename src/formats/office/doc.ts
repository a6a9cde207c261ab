import { done, refused, type Outcome } from '../../engine/model/problem';
import { openCompound, type Compound } from '../archive/compound';
import { compoundProperties } from '../archive/compoundProperties';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { html } from '../web/html';
import { docFib } from './docFib';
import type { DocFib } from './docHead';
import { docPieces } from './docPieces';
import { docProperties } from './docProperties';
import { docText, type DocRange } from './docText';
import { docx } from './docx';
import { rtf } from './rtf';

/**
 * Documents of Word 6 to 2003 (MS-DOC): headings, paragraphs, rows, notes and text boxes; without comments, heads and feet. Files that Word opens under this name although they
 * are something else are read as what they are. Refuses: emptyText, passwordNeeded, otherContent, corrupt, oldVersion.
 */
export const doc: Format = {
  id: 'doc',
  extensions: ['doc', 'dot'],
  opens: 'extract',
  read(file, options) {
    const { bytes } = file;
    if (bytes.length === 0) return refused({ kind: 'emptyText' });
    const compound = openCompound(bytes);
    if (compound !== undefined) return readDoc(compound, bytes);
    if (isOfWord2(bytes)) return refused({ kind: 'oldVersion', program: 'Word 2 or an older one' });
    const looks = looksLike(bytes);
    const other = OTHERS.find(([name]) => looks === name)?.[1];
    return other === undefined ? refused({ kind: 'otherContent', looksLike: looks }) : other.read(file, options);
  },
};

/** Versions before Word 6 wrote no container: Word for Windows 1 and 2, and Word for DOS. */
const isOfWord2 = ([first = 0, second = 0]: Uint8Array): boolean =>
  [0xa59b, 0xa59c, 0xa5db, 0xbe31, 0xbe32].includes(first + second * 256);

const OTHERS: readonly (readonly [looks: string, format: Format])[] = [
  ['an RTF document', rtf],
  ['a Word document (.docx)', docx],
  ['a web page', html],
];

function readDoc(compound: Compound, bytes: Uint8Array): Outcome<ReadText> {
  const stream = compound.read('WordDocument');
  const fib = stream === undefined ? undefined : docFib(stream);
  if (stream === undefined || fib === undefined)
    return refused(
      compound.names.includes('EncryptedPackage')
        ? { kind: 'passwordNeeded' }
        : { kind: 'otherContent', looksLike: looksLike(bytes) },
    );
  // Where rights are managed, the words here only say that they are.
  if (fib.isEncrypted || compound.names.includes('\tDRMContent')) return refused({ kind: 'passwordNeeded' });
  const table = compound.read(fib.table);
  const pieces = table === undefined ? [] : docPieces(stream, table, fib);
  if (table === undefined || pieces.length === 0) return refused({ kind: 'corrupt', reason: 'its text is missing' });
  const properties = docProperties(stream, table, fib);
  const found = rangesOf(fib).flatMap((range) => docText(pieces, properties, range));
  const length = pieces.reduce((sum, { words }) => sum + words.length, 0);
  const isCut = length < fib.counts.reduce((sum, count) => sum + count, 0);
  const problems = isCut ? [{ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' } as const] : [];
  return done(extractOf(found, { ...titled(found), ...compoundProperties(compound) }, problems));
}

const titled = (pieces: readonly PlacedBlock[]): { readonly title?: string } => {
  const title = titleIn(pieces);
  return title === undefined ? {} : { title };
};

/** The text, the boxes that stand somewhere in it, and the notes; not what is on every page, and not what reviewers wrote. */
function rangesOf({ counts }: DocFib): readonly DocRange[] {
  const [text, footnotes, heads, macros, comments, endnotes, boxes] = counts;
  const endStart = text + footnotes + heads + macros + comments;
  const from = (start: number, count: number, role: DocRange['role']): DocRange => ({
    ...{ start, end: start + count, role, firstNote: 1 },
  });
  return [
    from(0, text, 'text'),
    from(endStart + endnotes, boxes, 'text'),
    from(text, footnotes, 'note'),
    from(endStart, endnotes, 'note'),
  ];
}
