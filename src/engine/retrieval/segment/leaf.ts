import { isNonEmpty } from '../../model/brand';
import type { DocumentId, Locator } from '../../model/document';
import type { Passage, SourceSentence } from '../../model/passage';
import { spanOf } from '../../model/span';
import { decodeUtf8, encodeUtf8 } from '../../text/utf8';
import { passageOf } from '../passages';
import { ByteSink, ByteSource } from './bytes';
import { checksumOf } from './checksum';

/**
 * Text of one leaf, from which on the next passage begins a new one. Unit: code units. Default: 4096.
 * Source: one page of a disk; reading and decoding one takes about twenty microseconds.
 */
const LEAF_FROM = 4096;

/** A stretch of a document's prose with the passages in it: what is read from disk at once. */
export interface Leaf {
  /** Where the stretch begins in the document's text. Unit: code units. */
  readonly from: number;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** The passages of each leaf of a document, in order; the leaves cover its whole text. */
export function leavesOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const leaves: Passage[][] = [[]];
  let from = 0;
  for (const passage of passages) {
    if (passage.span.start - from >= LEAF_FROM) {
      leaves.push([]);
      from = passage.span.start;
    }
    leaves.at(-1)?.push(passage);
  }
  return leaves;
}

/** A stretch of prose with the passages in it, the first of which is the document's `first`-th, counted from 0. */
interface LeafProse {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly passages: readonly Passage[];
}

/** Writes one leaf: checksum, places, sentences, locators, text. */
export function encodeLeaf(prose: string, { from, to, first, passages }: LeafProse): Uint8Array {
  const text = encodeUtf8(prose.slice(from, to));
  const locators = encodeUtf8(JSON.stringify(packLocators(passages)));
  const sink = new ByteSink(text.length + locators.length + 64 + passages.length * 16);
  sink.append(new Uint8Array(4));
  for (const value of [from, to - from, first, passages.length, locators.length, text.length]) sink.number(value);
  let end = from;
  for (const { sentences } of passages) {
    sink.number(sentences.length);
    for (const { span } of sentences) {
      sink.number(span.start - end);
      sink.number(span.end - span.start);
      end = span.end;
    }
  }
  sink.append(locators);
  sink.append(text);
  const bytes = sink.written;
  new DataView(bytes.buffer).setUint32(0, checksumOf(bytes, 4), true);
  return bytes;
}

/** Reads a leaf of a document; `undefined` if its bytes are not those that were written. */
export function decodeLeaf(bytes: Uint8Array, document: DocumentId): Leaf | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== checksumOf(bytes, 4)) return undefined;
  const source = new ByteSource(bytes, 4);
  const from = source.number();
  const length = source.number();
  const [firstPassage, count, locatorBytes, textBytes] = [
    source.number(),
    source.number(),
    source.number(),
    source.number(),
  ];
  const sentences = readSpans(source, count, from);
  const locators = unpackLocators(JSON.parse(decodeUtf8(source.bytes(locatorBytes))) as PackedLocators);
  const text = decodeUtf8(source.bytes(textBytes));
  if (text.length !== length) return undefined;
  const passages = sentences.flatMap((spans, at) => {
    const list = spans.map((span): SourceSentence => ({ span, text: text.slice(span.start - from, span.end - from) }));
    return isNonEmpty(list) ? [passageOf(document, firstPassage + at, list, locators[at] ?? {})] : [];
  });
  return { from, text, passages };
}

function readSpans(source: ByteSource, passages: number, from: number): SourceSentence['span'][][] {
  let end = from;
  return Array.from({ length: passages }, () =>
    Array.from({ length: source.number() }, () => {
      const start = end + source.number();
      end = start + source.number();
      return spanOf<'source'>(start, end);
    }),
  );
}

/** Headings repeat from passage to passage, and so do whole locators of a long block. */
type PackedLocators = readonly [headings: readonly Locator['heading'][], locators: readonly (PackedLocator | 0)[]];
type PackedLocator = Omit<Locator, 'heading'> & { readonly h?: number };

function packLocators(passages: readonly Passage[]): PackedLocators {
  const headings: Locator['heading'][] = [];
  let before: Locator | undefined;
  const locators = passages.map(({ locator }): PackedLocator | 0 => {
    if (locator === before) return 0;
    before = locator;
    const { heading, ...rest } = locator;
    if (heading === undefined) return rest;
    const known = headings.findIndex((one) => one === heading || one?.join('\n') === heading.join('\n'));
    return { ...rest, h: known >= 0 ? known : headings.push(heading) - 1 };
  });
  return [headings, locators];
}

function unpackLocators([headings, packed]: PackedLocators): readonly Locator[] {
  let before: Locator = {};
  return packed.map((one) => {
    if (one === 0) return before;
    const { h, ...rest } = one;
    const heading = h === undefined ? undefined : headings[h];
    return (before = heading === undefined ? rest : { ...rest, heading });
  });
}
