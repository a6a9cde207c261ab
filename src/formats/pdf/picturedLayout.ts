import { isWritten, type PicturedPage, type PicturedWord } from '../pictured';
import { layoutOf, type PageLayout } from './layout';
import type { Piece } from './piece';

/**
 * How far the height of a line may be off the usual one. Unit: share. Default: 0.2.
 * Source: recognised heights wander by a tenth with ascenders and descenders; headings are larger by a third.
 */
const SAME_SIZE = 0.2;

/** A page that was read from a picture, as if its words had been drawn there. */
export function picturedLayout(page: PicturedPage, index: number): PageLayout {
  const words = page.words.filter(isWritten);
  const usual = usualSize(words);
  const pieces = words.map((word) => pieceOf(word, usual));
  const layers = pieces.length === 0 ? [] : [{ pieces, height: page.height, isAskew: false }];
  return layoutOf({ index, layers, characters: 0, unmapped: 0 });
}

const pieceOf = ({ text, left, right, baseline, size }: PicturedWord, usual: number): Piece => ({
  ...{ text, left, right, baseline },
  size: Math.abs(size - usual) <= usual * SAME_SIZE ? usual : size,
  font: 'picture',
  ...{ spaceBefore: true, spaceAfter: true, isArtifact: false },
});

/** The size in the middle of all letters. */
function usualSize(words: readonly PicturedWord[]): number {
  const sorted = words.toSorted((one, other) => one.size - other.size);
  const half = words.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let seen = 0;
  return sorted.find(({ text }) => (seen += text.length) >= half)?.size ?? 0;
}
