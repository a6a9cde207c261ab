/** Told what stands in an RTF file, in order. */
export interface RtfReader {
  openGroup(): void;
  closeGroup(): void;
  /** `isStarred`: a destination that may be passed over by whoever does not know it. */
  control(word: string, parameter: number | undefined, isStarred: boolean): void;
  /** A code unit of UTF-16. */
  unicode(unit: number): void;
  /** Text in the code page of the font. */
  bytes(bytes: Uint8Array): void;
}

/** How a reading ended: 'cut' where groups were still open, 'tooDeep' where it was given up. */
export type RtfEnd = 'whole' | 'cut' | 'tooDeep';

/** Where the reading stands. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  /** For each open group, how many characters stand in for one that is written as \u. */
  readonly standIns: number[];
  /** How many of them are still to be passed over. */
  toSkip: number;
  isStarred: boolean;
}

/** Reads RTF 1.9.1. Groups inside each other are counted, not recursed into. Time is linear in the bytes. */
export function readRtf(bytes: Uint8Array, depthMost: number, reader: RtfReader): RtfEnd {
  const cursor: Cursor = { bytes, at: 0, standIns: [], toSkip: 0, isStarred: false };
  while (cursor.at < bytes.length) {
    const byte = bytes[cursor.at];
    if (byte === OPEN) {
      if (cursor.standIns.length >= depthMost) return 'tooDeep';
      cursor.standIns.push(cursor.standIns.at(-1) ?? 1);
      step(cursor);
      reader.openGroup();
    } else if (byte === CLOSE) {
      step(cursor);
      reader.closeGroup();
      cursor.standIns.pop();
      if (cursor.standIns.length === 0) return 'whole';
    } else if (byte === BACKSLASH) readControl(cursor, reader);
    else readText(cursor, reader);
  }
  while (cursor.standIns.pop() !== undefined) reader.closeGroup();
  return 'cut';
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;

/** Groups end what is passed over after \u. */
function step(cursor: Cursor): void {
  cursor.at += 1;
  cursor.toSkip = 0;
  cursor.isStarred = false;
}

/** Text up to the next mark. Line breaks of the file mean nothing. */
function readText(cursor: Cursor, reader: RtfReader): void {
  const { bytes } = cursor;
  let start = cursor.at;
  while (start < bytes.length && (isLineBreak(bytes[start]) || (cursor.toSkip > 0 && isPlain(bytes[start])))) {
    if (!isLineBreak(bytes[start])) cursor.toSkip -= 1;
    start += 1;
  }
  let end = start;
  while (end < bytes.length && isPlain(bytes[end]) && !isLineBreak(bytes[end])) end += 1;
  if (end > start) reader.bytes(bytes.subarray(start, end));
  cursor.at = end;
}

const isLineBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d || byte === 0;
const isPlain = (byte: number | undefined): boolean => byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH;
const isLetter = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isFigure = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;

function readControl(cursor: Cursor, reader: RtfReader): void {
  const { bytes } = cursor;
  cursor.at += 1;
  const first = bytes[cursor.at];
  if (isLetter(first)) {
    readWord(cursor, reader);
    return;
  }
  cursor.at += 1;
  if (first === APOSTROPHE) readHex(cursor, reader);
  else if (first === ASTERISK) cursor.isStarred = true;
  else if (first !== undefined && !isPassedOver(cursor)) {
    if (isPlain(first)) reader.control(String.fromCharCode(first), undefined, false);
    else reader.bytes(bytes.subarray(cursor.at - 1, cursor.at));
  }
}

const APOSTROPHE = 0x27;
const ASTERISK = 0x2a;

/** Whether what was just read stands in for a character that was written as \u. */
function isPassedOver(cursor: Cursor): boolean {
  if (cursor.toSkip === 0) return false;
  cursor.toSkip -= 1;
  return true;
}

function readHex(cursor: Cursor, reader: RtfReader): void {
  const code = parseInt(String.fromCharCode(...cursor.bytes.subarray(cursor.at, cursor.at + 2)), 16);
  cursor.at += 2;
  if (!Number.isNaN(code) && !isPassedOver(cursor)) reader.bytes(Uint8Array.of(code));
}

/** Longest number of a control word. Unit: figures. Default: 10. Source: they have 32 bits. */
const FIGURES_MOST = 10;

/** A word, its number, and the space after it, which belongs to it. */
function readWord(cursor: Cursor, reader: RtfReader): void {
  const { bytes } = cursor;
  let end = cursor.at;
  while (isLetter(bytes[end]) && end - cursor.at < LETTERS_MOST) end += 1;
  const word = String.fromCharCode(...bytes.subarray(cursor.at, end));
  const start = end;
  if (bytes[end] === 0x2d && isFigure(bytes[end + 1])) end += 1;
  while (isFigure(bytes[end]) && end - start < FIGURES_MOST) end += 1;
  const parameter = end > start ? Number(String.fromCharCode(...bytes.subarray(start, end))) : undefined;
  cursor.at = bytes[end] === 0x20 ? end + 1 : end;
  const { isStarred } = cursor;
  cursor.isStarred = false;
  if (word === 'bin') cursor.at += Math.max(0, parameter ?? 0);
  else if (word === 'uc') cursor.standIns[cursor.standIns.length - 1] = Math.min(Math.max(0, parameter ?? 1), 100);
  else if (word === 'u' && parameter !== undefined) {
    reader.unicode(parameter & 0xffff);
    cursor.toSkip = cursor.standIns.at(-1) ?? 1;
  } else if (!isPassedOver(cursor)) reader.control(word, parameter, isStarred);
}

/** Longest control word. Unit: letters. Default: 32. Source: the specification. */
const LETTERS_MOST = 32;
