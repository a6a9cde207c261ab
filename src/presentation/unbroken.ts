/** A place whose number stays with its unit where lines are short: "¶ 2" is nothing in two lines. */
export const unbroken = (place: string): string => place.replace(/ (?=[\p{N}[]\S{0,40}$)/gu, '\u00a0');
