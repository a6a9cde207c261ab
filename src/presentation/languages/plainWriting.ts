import { markdownWriting } from './markdownWriting';
import type { Writing } from './writing';

/** Plain text: nothing in it is alive; keys and notes are written as Pandoc reads them. */
export const plainWriting: Writing = {
  ...markdownWriting,
  alive: /(?!)/g,
  linked: (shown) => shown,
};
