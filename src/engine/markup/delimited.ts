import type { Stretch } from '../model/stretch';

/** From one mark to the next that closes it. Linear in the text: a mark that is once not closed is not looked for again. */
export function* delimited(text: string, opening: RegExp, closing: string): Iterable<Stretch> {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (index < from) continue;
    const at = text.indexOf(closing, index + mark.length);
    if (at < 0) return;
    from = at + closing.length;
    yield { start: index, end: from };
  }
}
