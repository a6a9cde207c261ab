/**
 * Text for a terminal or a file that is shown in one: escapes could write over other lines, change what is copied or hide
 * words, so controls are shown as pictures of themselves ("␛") and controls of direction by their numbers. Line breaks and
 * tabs of our own stay.
 */
export const shownText = (text: string): string =>
  text
    .replace(/\r(?=\n)/g, '')
    .replace(/[\0-\x08\x0b-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, numbered);

const numbered = (control: string): string =>
  `⟦U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`;

/** Data whose texts are each shown in one line. */
export function shownIn<T>(data: T): T {
  // Each kind of value becomes one of the same kind.
  if (typeof data === 'string') return shownText(data.replace(/[\r\n\t]+/g, ' ')) as T;
  if (Array.isArray(data)) return data.map(shownIn) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shownIn(value as unknown)])) as T;
}
