import type { PlacedBlock, Shape } from '../extract';
import { createFlow, type Flow } from '../flow';

/** A text in RTF, where nothing says that a paragraph, row or table begins: each begins with its first word. */
export interface RtfBody {
  add(words: string, isInTable: boolean): void;
  addMark(mark: string, isInTable: boolean): void;
  addPieces(pieces: readonly PlacedBlock[]): void;
  endParagraph(shape: Shape, isInTable: boolean): void;
  endCell(shape: Shape): void;
  endRow(): void;
  /** A text box in this text, with tables of its own. */
  openBox(): RtfBody;
  /** Ends what is still open. */
  finish(): void;
}

/** An empty text, which `flow` collects. */
export function createRtfBody(flow: Flow = createFlow()): RtfBody {
  const table = createTable(flow);
  let isParagraph = false;
  const closeParagraph = (shape: Shape): void => {
    if (isParagraph) flow.closeParagraph(shape);
    isParagraph = false;
  };
  const openParagraph = (isInTable: boolean): void => {
    if (isParagraph) return;
    if (isInTable) table.openCell();
    else table.close();
    flow.openParagraph();
    isParagraph = true;
  };
  return {
    add(words, isInTable) {
      openParagraph(isInTable);
      flow.words()?.add(words);
    },
    addMark(mark, isInTable) {
      openParagraph(isInTable);
      flow.words()?.addMark(mark);
    },
    addPieces: (pieces) => {
      flow.addPieces(pieces);
    },
    endParagraph(shape, isInTable) {
      if (!isInTable && !isParagraph) table.close();
      closeParagraph(shape);
    },
    endCell(shape) {
      closeParagraph(shape);
      table.openCell();
      table.closeCell();
    },
    endRow() {
      closeParagraph({ role: 'paragraph' });
      table.closeRow();
    },
    openBox() {
      flow.openBox();
      const box = createRtfBody(flow);
      const finish = (): void => {
        box.finish();
        flow.closeBox();
      };
      return { ...box, finish };
    },
    finish() {
      closeParagraph({ role: 'paragraph' });
      table.close();
    },
  };
}

interface Table {
  /** Opens whatever is needed for a cell to be open. */
  openCell(): void;
  closeCell(): void;
  closeRow(): void;
  close(): void;
}

function createTable(flow: Flow): Table {
  let open: 'nothing' | 'table' | 'row' | 'cell' = 'nothing';
  const table: Table = {
    openCell() {
      if (open === 'cell') return;
      if (open === 'nothing') flow.openTable();
      if (open !== 'row') flow.openRow();
      flow.openCell();
      open = 'cell';
    },
    closeCell() {
      if (open !== 'cell') return;
      flow.closeCell();
      open = 'row';
    },
    closeRow() {
      table.closeCell();
      if (open !== 'row') return;
      flow.closeRow('kept');
      open = 'table';
    },
    close() {
      table.closeRow();
      if (open === 'table') flow.closeTable();
      open = 'nothing';
    },
  };
  return table;
}
