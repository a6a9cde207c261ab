import MiniSearch from 'minisearch';
import type { SourceDocument } from '../../src/engine/model/document';
import { documentLanguage } from '../../src/engine/retrieval/documentLanguage';
import { entriesIn } from '../../src/engine/retrieval/entries';
import { SEARCH_OPTIONS } from '../../src/engine/retrieval/memoryLayer';
import { passagesOf } from '../../src/engine/retrieval/passages';
import { SegmentBuilder } from '../../src/engine/retrieval/segment/builder';
import { createMemoryText } from '../../src/engine/retrieval/segment/memoryText';
import { Segment, type TextSource } from '../../src/engine/retrieval/segment/segment';
import { openTables, packTables, type SegmentTables } from '../../src/engine/retrieval/segment/tables';

/** Runs work that is done in steps to its end. */
export function finished<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A segment of these documents, written as bytes and opened again. */
export function segmentOf(documents: readonly SourceDocument[], name = 'text'): Segment {
  const text = createMemoryText(name);
  const builder = new SegmentBuilder(text);
  for (const document of documents) finished(builder.add(document, passagesOf(document)));
  return reopened(finished(builder.finish()), [text]);
}

/** The bytes of a segment. */
export const bytesOf = (tables: SegmentTables): Uint8Array =>
  new Uint8Array(Buffer.concat([...finished(packTables(tables))]));

export function reopened(tables: SegmentTables, texts: readonly TextSource[]): Segment {
  const opened = openTables(bytesOf(tables));
  if (typeof opened === 'string') throw new Error(opened);
  const named = opened.facts.texts.map((name) => texts.find((text) => text.name === name));
  return new Segment(
    opened,
    named.filter((text) => text !== undefined),
  );
}

/** MiniSearch as it comes, with nothing in it. */
export const emptySearch = (): MiniSearch => new MiniSearch(SEARCH_OPTIONS);

/** A document's sentences, as MiniSearch takes them. */
export const entriesOf = (document: SourceDocument): readonly { readonly id: string; readonly words: string }[] =>
  entriesIn(passagesOf(document), document.metadata, documentLanguage(document)).map((fields, at) => ({
    id: `${document.id}#${String(at)}`,
    ...fields,
  }));

/** MiniSearch as it comes, with the sentences of these documents. */
export function plainSearch(documents: readonly SourceDocument[]): MiniSearch {
  const plain = emptySearch();
  for (const document of documents) plain.addAll(entriesOf(document));
  return plain;
}
