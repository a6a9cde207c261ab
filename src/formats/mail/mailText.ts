import type { PlacedBlock } from '../extract';
import { hasListMark } from '../plainTextBlocks';
import { lineGroupsOf } from '../lineGroups';

/**
 * The blocks of a mail's plain text: what stands behind ">" is quoted from the mail that is answered, and a line after
 * "-- " is the writer's address. `flowed` joins lines that end with a space, as RFC 3676 breaks them.
 */
export function mailPieces(text: string, isFlowed: boolean): readonly PlacedBlock[] {
  const [letter = '', ...signature] = text.replace(/\r\n?/g, '\n').split(/^-- ?$/m);
  return [
    ...runsOf(letter).flatMap(({ isQuote, words }) => paragraphs(words, isQuote, isFlowed)),
    ...signature
      .join('--')
      .split('\n')
      .map((line) => pieceOf(line.trim(), 'metadata')),
  ].filter(({ words }) => words !== '');
}

interface Run {
  readonly isQuote: boolean;
  readonly words: string;
}

/** Lines that are quoted and lines that are not, without their marks. */
function runsOf(text: string): readonly Run[] {
  const runs: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [mark = ''] = /^(?:>[ >]*)?/.exec(line) ?? [];
    const isQuote = mark !== '';
    const words = line.slice(mark.length);
    const last = runs.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(words);
    else runs.push({ isQuote, lines: [words] });
  }
  return runs.map(({ isQuote, lines }) => ({ isQuote, words: lines.join('\n') }));
}

function paragraphs(words: string, isQuote: boolean, isFlowed: boolean): readonly PlacedBlock[] {
  const text = isFlowed ? words.replace(/ \n(?=\S)/g, ' ') : words;
  return lineGroupsOf(text).flatMap((stretch) => {
    const isList = !isQuote && hasListMark(text, stretch[0]);
    const lines = stretch.map(({ start, end }) => text.slice(start, end));
    if (isList) return lines.map((line) => pieceOf(line, 'listItem'));
    return [pieceOf(lines.join('\n'), isQuote ? 'quote' : 'paragraph')];
  });
}

const pieceOf = (words: string, role: 'metadata' | 'listItem' | 'quote' | 'paragraph'): PlacedBlock => ({
  words: words.replace(CONTROLS, ' ').trim(),
  marks: [],
  shape: { role },
  place: {},
});

const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;
