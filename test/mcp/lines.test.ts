import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLines } from '../../src/mcp/lines';

/** The lines of a stream that comes in these pieces; what was too long as `…`. */
function linesOf(pieces: readonly Uint8Array[], most = 20): readonly string[] {
  const told: string[] = [];
  const lines = createLines({ most, onLine: (line) => told.push(line), onTooLong: () => told.push('…') });
  for (const piece of pieces) lines.push(piece);
  lines.end();
  return told;
}

it('gives the same lines however the stream is cut, also within a letter', () => {
  const text = fc.array(fc.constantFrom('a', 'ü', '€', '\u{1F6A2}', ' ', '\r', '\n'), { maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (letters, cuts) => {
      const bytes = new TextEncoder().encode(letters.join(''));
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((to, at) => bytes.subarray(places[at], to));
      expect(linesOf(pieces)).toEqual(linesOf([bytes]));
    }),
  );
});

it('passes over empty lines, and over lines that are too long without holding them', () => {
  const bytes = new TextEncoder().encode(`one\r\n\n  \n${'x'.repeat(21)}\ntwo\n${'y'.repeat(20)}\nlast`);
  expect(linesOf([bytes])).toEqual(['one', '…', 'two', 'y'.repeat(20), 'last']);
});

it('takes a piece for what it was when it came, whatever its memory becomes', () => {
  const told: string[] = [];
  const lines = createLines({ most: 20, onLine: (line) => told.push(line), onTooLong: () => undefined });
  const piece = new TextEncoder().encode('one');
  lines.push(piece);
  piece.fill(0);
  lines.end();
  expect(told).toEqual(['one']);
});
