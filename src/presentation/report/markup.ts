/** Markup that is fit to stand in a page. Only `markup` makes it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a hole of a template: text of anybody's, which is escaped, or markup. */
export type Hole = string | number | Markup | readonly Markup[] | undefined;

/** A template of HTML: whatever is put into its holes is text, unless it was made by this very function. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Hole[]): Markup {
  let made = strings[0] ?? '';
  for (const [at, part] of parts.entries()) made += coded(part) + (strings[at + 1] ?? '');
  return { markup: made };
}

function coded(part: Hole): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('');
}

/**
 * Text that can be nothing else, in an element or in quotes. Controls of direction (U+202A–U+202E, U+2066–U+2069) are
 * shown by their numbers: they could make one sentence look like another. Other control characters are no text.
 */
const escaped = (text: string): string => text.replace(UNFIT, shownAs);

const UNFIT = /[&<>"'\u202A-\u202E\u2066-\u2069\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function shownAs(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2000) return `⟦U+${code.toString(16).toUpperCase()}⟧`;
  return NAMED[character] ?? '\uFFFD';
}
