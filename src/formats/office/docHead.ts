import type { DocSettings } from './docSettings';

/** Where the parts of an old Word document are, as the head of its main stream says (MS-DOC, 2.5). Unit of places: bytes. */
export interface DocFib {
  readonly isEncrypted: boolean;
  /** Which of the table streams is in force; Word 95 has its tables in the main stream. */
  readonly table: '0Table' | '1Table' | 'WordDocument';
  /** Characters of the text, the footnotes, heads and feet, macros, comments, endnotes and text boxes, which follow each other in this order. */
  readonly counts: readonly [
    text: number,
    footnotes: number,
    heads: number,
    macros: number,
    comments: number,
    endnotes: number,
    boxes: number,
  ];
  /** In the table stream: the pieces of the text; the pages of properties of characters and of paragraphs. */
  readonly clx: StreamPart;
  readonly characters: Pages;
  readonly paragraphs: Pages;
  readonly form: DocForm;
}

/** What differs between the versions of Word. */
export interface DocForm {
  readonly pageNumberBytes: 2 | 4;
  /** Of an entry for a paragraph on a page of properties. */
  readonly paragraphBytes: 7 | 13;
  readonly settings: DocSettings;
  /** Of text with one byte a character; all of it, before Word 97. */
  readonly encoding: string;
  /** Where the text stands in one piece, in Word 95 unless it was saved in haste. */
  readonly text?: StreamPart;
}

/** A list of pages of properties; of Word 95's, the first page and how many there are, since the list may be short. */
export interface Pages extends StreamPart {
  readonly first: number;
  readonly count: number;
}

/** A stretch of a stream. */
export interface StreamPart {
  readonly start: number;
  readonly length: number;
}
