/** Where what is dropped goes, and the white space that it needs there. Unit: UTF-16 code units. */
export interface DropPlace {
  readonly offset: number;
  readonly before: '' | ' ';
  readonly behind: '' | ' ';
}

const WORD = /[\p{L}\p{N}\p{M}’'-]/u;

/**
 * The nearest place between two words: who lets go of the mouse over a letter means the gap beside the word, not a new one
 * inside it. Stops and closing marks stay with their word; a space stands on either side that needs one.
 */
export function dropPlace(text: string, offset: number): DropPlace {
  const at = betweenWords(text, offset);
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  return {
    offset: at,
    before: /^[\s([“„]?$/.test(left) ? '' : ' ',
    behind: /^[\s.,;:!?)\]”]?$/.test(right) ? '' : ' ',
  };
}

function betweenWords(text: string, offset: number): number {
  if (!WORD.test(text.charAt(offset - 1)) || !isTied(text.charAt(offset))) return offset;
  let start = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (isTied(text.charAt(end))) end += 1;
  return offset - start < end - offset ? start : end;
}

/** A letter, or what closes the word before it. */
const isTied = (letter: string): boolean => letter !== '' && (WORD.test(letter) || /[.,;:!?)\]”"]/.test(letter));
