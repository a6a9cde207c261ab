/** The next number that a draft uses for no note or entry; `used` finds those it uses. */
export const freeNumber = (text: string, used: RegExp): string =>
  String(1 + [...text.matchAll(used)].reduce((most, [, number]) => Math.max(most, Number(number)), 0));
