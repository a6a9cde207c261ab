import type { Stretch } from '../model/stretch';

/** Pandoc's notes in the line, `^[with [brackets] in them]`, outermost only. One pass: a paragraph's end closes nothing. */
export function inlineNotes(text: string): readonly Stretch[] {
  if (!text.includes('^[')) return [];
  const found: Stretch[] = [];
  let open: { readonly at: number; readonly isNote: boolean }[] = [];
  for (const { 0: mark, index } of text.matchAll(/\\[^]|\^\[|\[|\]|\n[ \t]*\r?\n/g)) {
    if (mark.startsWith('\n')) open = [];
    else if (mark === '[' || mark === '^[') open.push({ at: index, isNote: mark === '^[' });
    else if (mark === ']') {
      const { at = 0, isNote = false } = open.pop() ?? {};
      if (isNote && !open.some((around) => around.isNote)) found.push({ start: at, end: index + 1 });
    }
  }
  return found;
}
