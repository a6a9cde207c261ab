import { done, refused } from '../../engine/model/problem';
import { openArchive } from '../archive/archive';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { createPartReading, type PartReading } from '../archive/partReading';
import { resolvedName } from '../archive/partNames';
import { extractOf } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { cellFormats } from './sheetFormats';
import { sheetReader } from './sheetRows';
import { sheetPieces } from './sheetPieces';

/**
 * Workbooks (ECMA-376): each sheet under its name, row by row, formulas by the values that were stored with them. Hidden sheets are left out. Refuses: emptyText,
 * passwordNeeded, otherContent, corrupt, overLimit.
 */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const archive = openArchive(bytes, limits);
    if (!archive.ok) return archive;
    const parts = createPartReading(archive.value, limits.depth);
    const book = workbook(parts);
    if (book.sheets.length === 0) return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const strings = sharedStrings(parts);
    const formats = cellFormats(parts, book.isFrom1904);
    const pieces = book.sheets.flatMap(({ name, path }) => {
      const reader = sheetReader(strings, formats);
      parts.read(path, `the sheet “${name}”`, reader);
      return sheetPieces(name, reader.rows());
    });
    return done(extractOf(pieces, properties(parts), parts.problems));
  },
};

interface Sheet {
  readonly name: string;
  readonly path: string;
}

function workbook(parts: PartReading): { readonly sheets: readonly Sheet[]; readonly isFrom1904: boolean } {
  const paths = new Map<string, string>();
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  parts.read('xl/_rels/workbook.xml.rels', 'the list of its sheets', {
    open(_, { Id: id = '', Target: target }) {
      const path = resolvedName('xl/', target);
      if (path !== undefined) paths.set(id, path);
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  parts.read('xl/workbook.xml', 'the list of its sheets', {
    open(element, { name = '', state, date1904, ...attributes }) {
      if (/(?:^|:)workbookPr$/.test(element)) isFrom1904 = date1904 === '1' || date1904 === 'true';
      const path = /(?:^|:)sheet$/.test(element) ? paths.get(attributes['r:id'] ?? '') : undefined;
      if (path !== undefined && state !== 'hidden' && state !== 'veryHidden') sheets.push({ name, path });
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** Texts that cells refer to by number; pronunciation is left out. */
function sharedStrings(parts: PartReading): readonly string[] {
  const strings: string[] = [];
  let isText = false;
  parts.read('xl/sharedStrings.xml', 'its texts', {
    open(element) {
      if (element === 'rPh') return 'skip';
      if (element === 'si') strings.push('');
      isText = element === 't';
      return 'enter';
    },
    close: () => {
      isText = false;
    },
    text: (words) => {
      if (isText) strings.push(`${strings.pop() ?? ''}${words}`);
    },
  });
  return strings;
}

function properties(parts: PartReading): ReturnType<typeof metadataOf> {
  const fields = createFieldReader(new Set(['dc:title', 'dc:creator', 'dcterms:created', 'dcterms:modified']));
  parts.read('docProps/core.xml', 'its properties', fields);
  return metadataOf({
    title: fields.first('dc:title'),
    author: fields.first('dc:creator'),
    date: dayOf(fields.first('dcterms:modified')) ?? dayOf(fields.first('dcterms:created')),
  });
}
