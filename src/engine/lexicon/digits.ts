/** What the numbers of the packed lexicon are written in: printable characters that need no escape in a string. */
export const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** The first so many digits end a number, the others say that more follow, the least significant first. */
export const FINAL_DIGITS = 45;

/** The numbers that a text of digits stands for. */
export function readNumbers(text: string): Int32Array {
  const base = DIGITS.length - FINAL_DIGITS;
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const numbers = new Int32Array(text.length);
  let [count, number, unit] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const digit = values[text.charCodeAt(at)] ?? 0;
    if (digit >= FINAL_DIGITS) {
      number += (digit - FINAL_DIGITS) * unit;
      unit *= base;
      continue;
    }
    numbers[count] = number + digit * unit;
    [count, number, unit] = [count + 1, 0, 1];
  }
  return numbers.subarray(0, count);
}
