import { shownText } from './shownText';

/**
 * Text as Markdown that shows just this text and is still good to read as it stands: only what could come alive is
 * escaped. Controls of direction are shown by their numbers, as they could make one sentence look like another.
 */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&^]/g, String.raw`\$&`)
    .replace(/^(?:[-+=#:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/[^]+/, shownText);

/** The title of a work, in italics. */
export const workTitle = (title: string): string => `_${plainMarkdown(title)}_`;
