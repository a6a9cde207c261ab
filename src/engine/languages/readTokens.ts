/**
 * Reads the signs of a language from one place to another. `token` is global and finds them; `read` answers where reading
 * goes on behind one.
 */
export function readTokens(
  token: RegExp,
  { words, from, to }: { readonly words: string; readonly from: number; readonly to: number },
  read: (mark: string, at: number) => number,
): void {
  // What is read inside a sign moves the place of the search, too: it is set anew each time.
  token.lastIndex = from;
  for (let found = token.exec(words); found !== null && found.index < to; found = token.exec(words))
    token.lastIndex = Math.max(read(found[0], found.index), found.index + 1);
}
