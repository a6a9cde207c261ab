import type { PlacedBlock } from '../extract';

/** A chapter without a heading of its own has the one that the list of contents gives it. */
export function withHeading(pieces: readonly PlacedBlock[], title: string | undefined): readonly PlacedBlock[] {
  const [first, ...others] = pieces.filter(({ words }) => words !== '');
  if (first === undefined || title === undefined || pieces.some(({ shape }) => shape.role === 'heading')) return pieces;
  const heading: PlacedBlock = { words: title, marks: [], shape: { role: 'heading', level: 1 }, place: first.place };
  return folded(first.words) === folded(title) ? [{ ...first, shape: heading.shape }, ...others] : [heading, ...pieces];
}

/** A heading with the title of the book stands above all: it says nothing of where something is. */
export function withTitle(pieces: readonly PlacedBlock[], title: string | undefined): readonly PlacedBlock[] {
  if (title === undefined) return pieces;
  return pieces.map((piece) =>
    piece.shape.role === 'heading' && folded(piece.words) === folded(title)
      ? { ...piece, shape: { role: 'title' } }
      : piece,
  );
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
