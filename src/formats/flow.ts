import type { FormatPlace } from './blockList';
import type { PlacedBlock, Shape } from './extract';
import { createWordList, joined, type WordList, type Words } from './words';

/**
 * A document as it is read from beginning to end: paragraphs, rows of cells, and text boxes that stand inside a
 * paragraph and are read after it. What is opened last is closed first, whatever the file: its reader sees to that.
 */
export interface Flow {
  /** The words of the innermost open paragraph; `undefined` where none is open. */
  words(): WordList | undefined;
  openParagraph(): void;
  /** With 'joined' it goes on in the next paragraph, as when the break between them was deleted. */
  closeParagraph(shape: Shape | 'joined'): void;
  /** What is read until the box is closed stands after the paragraph that is open now. */
  openBox(): void;
  closeBox(): void;
  openTable(): void;
  closeTable(): void;
  /** With `times`, so many equal rows in one. */
  openRow(times?: number): void;
  closeRow(fate: 'kept' | 'deleted'): void;
  openCell(): void;
  closeCell(): void;
  /** Pieces that are ready, such as notes: after the paragraph that is open now. */
  addPieces(pieces: readonly PlacedBlock[]): void;
  /** Where all that follows stands. */
  setPlace(place: FormatPlace): void;
  /** All that was read. */
  take(): readonly PlacedBlock[];
}

interface Paragraph {
  readonly words: WordList;
  /** Where its first word stands; until then, where it was opened. */
  place: FormatPlace;
  readonly after: PlacedBlock[];
}

interface Table {
  row: number;
  /** How many more rows the last one stands for. */
  ahead: number;
  cells: PlacedBlock[][];
}

/** An empty document. */
export function createFlow(): Flow {
  const stream = createStream();
  const tables: Table[] = [];
  const closeRow = (fate: 'kept' | 'deleted'): void => {
    const table = tables.at(-1);
    if (table === undefined) return;
    if (fate === 'kept') stream.put(rowPieces(table));
    table.cells = [];
  };
  return {
    ...stream,
    openTable: () => tables.push({ row: 0, ahead: 0, cells: [] }),
    closeTable() {
      closeRow('kept');
      tables.pop();
    },
    openRow(times = 1) {
      const table = tables.at(-1);
      if (table === undefined) return;
      table.row += table.ahead;
      table.row += 1;
      table.ahead = times - 1;
    },
    closeRow,
    openCell: () => {
      stream.openSink([]);
    },
    closeCell() {
      const pieces = stream.closeSink();
      tables.at(-1)?.cells.push(pieces);
    },
  };
}

type Stream = Omit<Flow, 'openTable' | 'closeTable' | 'openRow' | 'closeRow' | 'openCell' | 'closeCell'> & {
  put(pieces: readonly PlacedBlock[]): void;
  openSink(pieces: PlacedBlock[]): void;
  closeSink(): PlacedBlock[];
};

/** Paragraphs in order, each in the innermost sink: the document, a cell or a box. */
function createStream(): Stream {
  const all: PlacedBlock[] = [];
  const sinks: PlacedBlock[][] = [all];
  const paragraphs: Paragraph[] = [];
  let place: FormatPlace = {};
  let carried: { readonly paragraph: Paragraph; readonly sink: PlacedBlock[] } | undefined;

  const sink = (): PlacedBlock[] => sinks.at(-1) ?? all;
  const finish = ({ words, place: where, after }: Paragraph, shape: Shape): void => {
    sink().push({ ...words.take(), shape, place: where });
    appendTo(sink(), after);
  };
  const finishCarried = (): void => {
    if (carried?.sink !== sink()) return;
    finish(carried.paragraph, { role: 'paragraph' });
    carried = undefined;
  };
  const stream: Stream = {
    words() {
      const open = paragraphs.at(-1);
      if (open?.words.isEmpty() === true) open.place = place;
      return open?.words;
    },
    openParagraph() {
      const goesOn = carried?.sink === sink() ? carried.paragraph : undefined;
      if (goesOn !== undefined) carried = undefined;
      paragraphs.push(goesOn ?? { words: createWordList(), place, after: [] });
    },
    closeParagraph(shape) {
      const paragraph = paragraphs.pop();
      if (paragraph === undefined) return;
      if (shape === 'joined') carried = { paragraph, sink: sink() };
      else finish(paragraph, shape);
    },
    put: (pieces) => appendTo(sink(), pieces),
    openSink(pieces) {
      finishCarried();
      sinks.push(pieces);
    },
    closeSink() {
      finishCarried();
      return (sinks.length > 1 ? sinks.pop() : undefined) ?? [];
    },
    openBox: () => {
      stream.openSink(paragraphs.at(-1)?.after ?? sink());
    },
    closeBox: () => void stream.closeSink(),
    addPieces: (pieces) => appendTo(paragraphs.at(-1)?.after ?? sink(), pieces),
    setPlace(where) {
      place = where;
    },
    take() {
      finishCarried();
      return all;
    },
  };
  return stream;
}

/** Not by spreading: a box or table may hold more pieces than a call has arguments. */
function appendTo(into: PlacedBlock[], pieces: readonly PlacedBlock[]): void {
  for (const piece of pieces) into.push(piece);
}

/**
 * A row is one block, its cells with bars between them. A single cell with several paragraphs is no table but a frame
 * around them.
 */
function rowPieces({ row, cells }: Table): readonly PlacedBlock[] {
  const [only = []] = cells;
  if (cells.length === 1 && only.filter(isFilled).length > 1) return only;
  const place = cells.flat().find(isFilled)?.place ?? {};
  const words = joined(cells.map(cellWords), ' | ', 'mark');
  const notes = cells.flat().filter(({ shape }) => shape.role === 'note');
  return cells.flat().some(isFilled)
    ? [{ ...words, shape: { role: 'tableRow' }, place: { ...place, row } }, ...notes]
    : [];
}

const isFilled = ({ words, shape }: PlacedBlock): boolean => words !== '' && shape.role !== 'note';

const cellWords = (pieces: readonly PlacedBlock[]): Words => joined(pieces.filter(isFilled), '\n', 'words');
