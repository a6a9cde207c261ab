import type { PartReading } from '../archive/partReading';
import type { PlacedBlock } from '../extract';
import { createDocxText, type DocxContext, type DocxNote, type DocxText } from './docxText';
import type { DocxStyles } from './docxStyles';
import { noteMark, notePieces, roman } from './notes';

/** What text refers to: footnotes and endnotes, numbered from 1 as they are referred to. */
export function docxContext(
  styles: DocxStyles,
  parts: PartReading,
  names: ReadonlyMap<string, string>,
  chunk: DocxContext['chunk'],
): DocxContext {
  const inNotes: DocxContext = { styles, note: () => ({ mark: '', pieces: [] }), chunk: () => [] };
  const all = {
    footnote: notesOf(parts, names.get('footnotes'), 'its footnotes', inNotes),
    endnote: notesOf(parts, names.get('endnotes'), 'its endnotes', inNotes),
  };
  const counts = { footnote: 0, endnote: 0 };
  return {
    styles,
    chunk,
    note(kind, id, marking): DocxNote {
      if (marking === 'numbered') counts[kind] += 1;
      const number = kind === 'footnote' ? counts.footnote : roman(counts.endnote);
      const mark = noteMark(marking === 'custom' ? '*' : number);
      const pieces = all[kind].get(id) ?? [];
      // A second reference to a note does not repeat it.
      all[kind].delete(id);
      return { mark, pieces: notePieces(mark, pieces) };
    },
  };
}

/** Word keeps the lines above the notes as notes of their own. */
const isFurniture = (type: string | undefined): boolean => type !== undefined && type !== 'normal';

function notesOf(
  parts: PartReading,
  name: string | undefined,
  missing: string,
  context: DocxContext,
): Map<string, readonly PlacedBlock[]> {
  const notes = new Map<string, readonly PlacedBlock[]>();
  let id = '';
  let note: DocxText | undefined;
  if (name === undefined) return notes;
  parts.read(name, missing, {
    open(element, attributes, at) {
      if (element !== 'w:footnote' && element !== 'w:endnote') return note?.open(element, attributes, at) ?? 'enter';
      if (isFurniture(attributes['w:type'])) return 'skip';
      id = attributes['w:id'] ?? '';
      note = createDocxText(context);
      return 'enter';
    },
    close(element, at) {
      if (element !== 'w:footnote' && element !== 'w:endnote') note?.close(element, at);
      else if (note !== undefined) notes.set(id, note.take());
    },
    text: (words, at) => note?.text(words, at),
  });
  return notes;
}
