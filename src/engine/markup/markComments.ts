import type { Stretch } from '../model/stretch';
import { delimited } from './delimited';

/** A comment of a tool around Markdown that may hold a mark of the writer's, and what is said in it. */
export interface ToolComment extends Stretch {
  readonly said: string;
  /** Whether it stands in lines of its own. */
  readonly isBlock: boolean;
}

const KINDS: readonly (readonly [opening: RegExp, closing: string])[] = [
  // MDX and JSX, Obsidian.
  [/\{ ?\/\*(?=\s?groundwork\b)/gi, '*/}'],
  [/%%(?= ?groundwork\b)/gi, '%%'],
];

/** The comments that speak of us, besides HTML's, which the parser knows. `text` holds no code. */
export function markComments(text: string): readonly ToolComment[] {
  if (!/groundwork/i.test(text)) return [];
  return KINDS.flatMap(([opening, closing]) =>
    [...delimited(text, opening, closing)].map(({ start, end }) => ({
      start,
      end,
      said: text
        .slice(start, end)
        .replace(/^(?:\{\s?\/\*|%%)/, '')
        .slice(0, -closing.length),
      isBlock: /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 80), start)),
    })),
  );
}
