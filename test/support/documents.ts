import { createEngine, type Engine } from '../../src/engine/engine';
import type { DocumentId, Metadata, Revision, SourceDocument } from '../../src/engine/model/document';
import { spanOf } from '../../src/engine/model/span';
import { readSource } from '../../src/formats/readSource';

/** Lines up to a blank one, or to an item of a list. */
const PARAGRAPH = /[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\r|\n)(?![ \t]*[-*•][ \t])[^\r\n]*\S[^\r\n]*)*/g;

/** A source of paragraphs, as a reader would give it. */
export function documentOf(name: string, text: string, metadata: Partial<Metadata> = {}): SourceDocument {
  return {
    id: name as DocumentId,
    revision: `${name}@1` as Revision,
    metadata: { title: name, ...metadata },
    text,
    blocks: [...text.matchAll(PARAGRAPH)].map(({ 0: words, index }, at) => ({
      role: 'paragraph',
      span: spanOf<'source'>(index, index + words.length),
      locator: { line: text.slice(0, index).split(/\r\n|\r|\n/).length, paragraph: at + 1 },
    })),
    problems: [],
  };
}

/** An engine that holds these sources, by name. */
export function engineWith(sources: Readonly<Record<string, string>>): Engine {
  const engine = createEngine();
  for (const [name, text] of Object.entries(sources)) engine.put(documentOf(name, text));
  return engine;
}

/** An engine that has read these files, by name, as the product reads them. */
export async function engineReading(files: Readonly<Record<string, string>>): Promise<Engine> {
  const engine = createEngine();
  for (const [name, text] of Object.entries(files)) {
    const read = await readSource(name as DocumentId, { name, bytes: new TextEncoder().encode(text) });
    if (!read.ok) throw new Error(`${name} cannot be read`);
    engine.put(read.value);
  }
  return engine;
}
