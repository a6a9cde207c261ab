import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MINISEARCH } from '../../../src/engine/retrieval/analyser';
import { passagesOf } from '../../../src/engine/retrieval/passages';
import { SegmentBuilder } from '../../../src/engine/retrieval/segment/builder';
import { decodeLeaf, encodeLeaf } from '../../../src/engine/retrieval/segment/leaf';
import { createMemoryText } from '../../../src/engine/retrieval/segment/memoryText';
import { openTables } from '../../../src/engine/retrieval/segment/tables';
import { bytesOf, finished, segmentOf } from '../../support/collections';
import { documentOf } from '../../support/documents';
import { randomFrom } from '../../support/random';

const TEXT =
  'The dam at Orr was built in 1931. It holds 40 million cubic metres.\n\n“Évora” lies beyond 𝒳 and 中华人民共和国; “the river’s bends” were cut.';
const DOCUMENT = documentOf('dam.txt', TEXT);

function packed(): Uint8Array {
  const builder = new SegmentBuilder(createMemoryText('text'));
  finished(builder.add(DOCUMENT, passagesOf(DOCUMENT)));
  return bytesOf(finished(builder.finish()));
}

describe('a segment', () => {
  it('is refused for what is wrong with it', () => {
    const bytes = packed();
    const changed = (at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 0x40 : byte));
    expect(openTables(bytes)).toHaveProperty('facts');
    expect(openTables(new Uint8Array())).toBe('truncated');
    expect(openTables(bytes.subarray(0, bytes.length - 8))).toBe('truncated');
    expect(openTables(new TextEncoder().encode('{"index": [], "documentCount": 0}'))).toBe('foreign');
    expect(openTables(changed(4))).toBe('older');
    expect(openTables(changed(8))).toBe('otherTerms');
  });

  it('is never trusted after a single bit has turned over, wherever it is', () => {
    const bytes = packed();
    const random = randomFrom(7);
    for (let trial = 0; trial < 300; trial += 1) {
      const damaged = bytes.slice();
      const at = random.integer(bytes.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.integer(8));
      expect(typeof openTables(damaged), `byte ${String(at)}`).toBe('string');
    }
  });

  it('knows its terms by word, by beginning and with one letter changed', () => {
    const { terms } = segmentOf([documentOf('words.txt', 'Dams dam damp lamp clamp damn мост мосты 中华 café.')]);
    const beginning = (prefix: string): readonly string[] => {
      const { start, end } = terms.range(prefix);
      return Array.from({ length: end - start }, (_, at) => terms.term(start + at));
    };
    expect(terms.numberOf('dam')).toBeGreaterThanOrEqual(0);
    expect(terms.numberOf('dams')).toBe(-1);
    expect(beginning('dam')).toEqual(['dam', 'damn', 'damp']);
    expect(beginning('мо')).toEqual(['мост']);
    expect(beginning('x')).toEqual([]);
    expect([...terms.near('damp')].sort()).toEqual(['dam', 'damn', 'lamp']);
    expect([...terms.near('cafe')]).toEqual([]);
    expect([...terms.near('caf')]).toEqual(['cafe']);
    expect([...terms.near('masт')]).toEqual([]);
  });

  it('holds the frequencies and lengths of the MiniSearch that is installed', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../node_modules/minisearch/package.json', import.meta.url), 'utf8'),
    ) as { readonly version: string };
    expect(MINISEARCH).toBe(manifest.version);
  });
});

describe('a leaf', () => {
  const passages = passagesOf(DOCUMENT);
  const bytes = encodeLeaf(TEXT, { from: 0, to: TEXT.length, first: 0, passages });

  it('gives back what was put in', () => {
    expect(decodeLeaf(bytes, DOCUMENT.id)).toEqual({ from: 0, text: TEXT, passages });
  });

  it('is not read when a byte of it has changed', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(decodeLeaf(damaged, DOCUMENT.id), `byte ${String(at)}`).toBeUndefined();
    }
  });
});
