import { ByteSink } from './bytes';
import type { TextSink } from './builder';
import type { TextSource } from './segment';

/** A text file that is none: for collections that are not kept. */
export function createMemoryText(name: string): TextSink & TextSource {
  const bytes = new ByteSink(1 << 16);
  return {
    name,
    get size() {
      return bytes.length;
    },
    append(more) {
      bytes.append(more);
      return bytes.length - more.length;
    },
    read: (offset, size) => bytes.written.subarray(offset, offset + size),
  };
}
