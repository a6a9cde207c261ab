import type { BlockRole } from '../model/document';
import type { Stretch } from '../model/stretch';
import type { LanguageComment, Outline, OutlineBlock } from './language';

/** A line without its end; `words` is its text. */
export interface OutlineLine extends Stretch {
  readonly words: string;
}

/** The lines of a text. Lines end with `\n`, `\r\n` or `\r`. */
export function* linesOf(text: string): Iterable<OutlineLine> {
  for (const { 0: words, index } of text.matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    if (words === '\r\n' || words === '\n' || words === '\r') {
      if (index === 0 || /[\r\n]/.test(text.charAt(index - 1))) yield { start: index, end: index, words: '' };
    } else yield { start: index, end: index + words.length, words };
  }
}

/** Takes the lines of a draft one by one; what follows each other in one role is one block. */
export interface OutlineBuilder {
  /** A line of prose, or the rest of one from `at` on. */
  prose(line: OutlineLine, role?: BlockRole, at?: number): void;
  /** What follows begins a block of its own. */
  close(): void;
  heading(place: Stretch, level: number): void;
  /** What is no prose. */
  aside(place: Stretch, role?: 'code' | 'metadata'): void;
  /** A comment in lines of its own: between two lines of a block it stands inside the block. */
  comment(comment: LanguageComment): void;
  /** A note with its name, from here to the next close. */
  note(line: OutlineLine, name: string, at?: number): void;
  /** The role of the block that the next line may go on with. */
  readonly openRole: BlockRole | undefined;
  end(): Outline;
}

/** An outline in the making. */
export function createOutline(): OutlineBuilder {
  const blocks: OutlineBlock[] = [];
  const comments: LanguageComment[] = [];
  let open: { -readonly [K in keyof OutlineBlock]: OutlineBlock[K] } | undefined;
  /** Inside the block if it goes on, else behind it. */
  let waiting: LanguageComment[] = [];

  const close = (): void => {
    if (open !== undefined) blocks.push(open);
    comments.push(...waiting);
    open = undefined;
    waiting = [];
  };
  const begin = (block: OutlineBlock): void => {
    close();
    open = { ...block };
  };
  return {
    prose(line, role = 'paragraph', at = 0) {
      const start = line.start + at + (/^\s*/.exec(line.words.slice(at))?.[0].length ?? 0);
      const end = line.start + line.words.trimEnd().length;
      if (start >= end) return;
      if (open?.role === role) {
        open.end = end;
        waiting = [];
      } else begin({ role, start, end });
    },
    note({ start, words }, name, at = 0) {
      const from = start + at + (/^\s*/.exec(words.slice(at))?.[0].length ?? 0);
      begin({ role: 'note', start: from, end: Math.max(from, start + words.trimEnd().length), name });
    },
    close,
    heading({ start, end }, level) {
      close();
      blocks.push({ role: 'heading', start, end, level });
    },
    aside({ start, end }, role = 'code') {
      close();
      if (end > start) blocks.push({ role, start, end });
    },
    comment(comment) {
      if (open === undefined) comments.push(comment);
      else waiting.push(comment);
    },
    get openRole() {
      return open?.role;
    },
    end() {
      close();
      return { blocks, comments };
    },
  };
}
