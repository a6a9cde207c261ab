import { done, refused } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import { extractOf, type PlacedBlock } from '../extract';
import type { Format, ReadText } from '../format';
import { markdown } from '../markdown';

/** Notebooks (nbformat 4): the prose of their Markdown cells, and code as code; what code printed is left out. Refuses: notText, corrupt. */
export const notebook: Format = {
  id: 'notebook',
  extensions: ['ipynb'],
  opens: 'extract',
  async read({ name, bytes }, options) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const cells = cellsIn(decoded.value.text);
    if (cells === undefined) return refused({ kind: 'corrupt', reason: 'it is no notebook' });
    const pieces: PlacedBlock[] = [];
    for (const { kind, words } of cells) {
      if (kind !== 'markdown') {
        pieces.push({ words, marks: [], shape: { role: 'code' }, place: {} });
        continue;
      }
      const read = await markdown.read({ name, bytes: new TextEncoder().encode(words) }, options);
      if (read.ok) pieces.push(...piecesOf(read.value));
    }
    return done(extractOf(pieces, {}, decoded.value.problems));
  },
};

/** The platform's encoder, of which rooms without DOM types know nothing. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

function cellsIn(json: string): readonly { readonly kind: string; readonly words: string }[] | undefined {
  const book = parsed(json);
  if (typeof book !== 'object' || book === null || !('cells' in book) || !Array.isArray(book.cells)) return undefined;
  return book.cells.flatMap((cell: unknown) => {
    if (typeof cell !== 'object' || cell === null || !('cell_type' in cell) || !('source' in cell)) return [];
    const { cell_type: kind, source } = cell;
    const words = Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : source;
    return typeof kind === 'string' && typeof words === 'string' ? [{ kind, words }] : [];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function piecesOf({ text, masked = text, blocks }: ReadText): readonly PlacedBlock[] {
  let level = 1;
  return blocks.map(({ role, span }) => {
    const source = text.slice(span.start, span.end);
    const words = masked
      .slice(span.start, span.end)
      .replace(/\u2060/g, '')
      .trim();
    level = role === 'heading' ? (/^#{1,6}/.exec(source)?.[0].length ?? level) : level;
    return { words, marks: [], shape: role === 'heading' ? { role, level } : { role }, place: {} };
  });
}
