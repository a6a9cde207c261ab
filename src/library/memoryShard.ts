import type { TextSink } from '../engine/retrieval/segment/builder';
import { createMemoryText } from '../engine/retrieval/segment/memoryText';
import { Segment, type TextSource } from '../engine/retrieval/segment/segment';
import type { Shard } from './cache/shard.node';

/** In the place of a stored index where nothing is to be kept. */
export function createMemoryShard(): Pick<Shard, 'open' | 'write' | 'commit' | 'remove' | 'close'> & {
  createText(): Promise<TextSink & TextSource>;
} {
  const texts = new Map<string, TextSink & TextSource>();
  return {
    open: () => Promise.resolve(undefined),
    createText() {
      const text = createMemoryText(`text ${String(texts.size)}`);
      texts.set(text.name, text);
      return Promise.resolve(text);
    },
    write: (tables) =>
      Promise.resolve(
        new Segment(
          tables,
          tables.facts.texts.map((name) => texts.get(name)).filter((text) => text !== undefined),
        ),
      ),
    commit: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    close: () => undefined,
  };
}
