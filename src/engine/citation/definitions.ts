import { hideCode } from '../markup/hideCode';
import type { Draft, ProseBlock } from '../model/draft';
import { readable } from '../model/masked';

/** What notes and numbers of a draft stand for, by their names: the text of a note, an entry of the list at the end. */
export interface Definitions {
  readonly notes: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
}

/** Reads "[^name]: …", "[3]: path "Title"" and "[3] Author: Title, date." at the start of lines, each with its further lines. */
export function definitionsOf({ text, language }: Draft, blocks: readonly ProseBlock[]): Definitions {
  const notes = new Map<string, string>();
  const numbers = new Map<string, string>();
  // A language that tells its notes by itself has blocks that say what they cite.
  if (blocks.some(({ citations }) => citations !== undefined)) return { notes: namedNotes(blocks), numbers };
  const prose = language === 'plaintext' ? text : hideCode(text);
  for (const [, note, number, words = ''] of prose.matchAll(DEFINITION)) {
    if (note !== undefined && !notes.has(note)) notes.set(note, words);
    // A list stands at the end; a sentence may begin with a number in brackets, too.
    else if (number !== undefined) numbers.set(number, words);
  }
  return { notes, numbers };
}

const namedNotes = (blocks: readonly ProseBlock[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(({ name, masked }) => (name === undefined ? [] : [[name, readable(masked)]])));

/** To the next empty line, the next definition, or forty lines on. */
const DEFINITION =
  /^ {0,3}\[(?:\^([^\]\s^]{1,80})(?=\]:)|(\d{1,4}))\]:?[ \t]+(\S.*(?:\n(?! {0,3}\[)[ \t]*\S.*){0,40})/gm;

/** The start of an entry or a note: where it stands it defines, and cites nothing. */
export const definitionMark = /^ {0,3}\[\^?[^\]\s]{1,80}\]:?(?=\s)/gm;
