import type { DraftLanguage } from '../model/draftLanguage';
import type { MarkupLanguage } from './language';
import { asciidoc } from './asciidoc';
import { html } from './html';
import { latex } from './latex';
import { org } from './org';
import { restructuredText } from './restructuredText';
import { typst } from './typst';

/** The languages that are read by lines and blocks; Markdown has a parser of its own, plain text has no markup. */
export const markupLanguages: Readonly<Partial<Record<DraftLanguage, MarkupLanguage>>> = {
  latex,
  asciidoc,
  typst,
  restructuredtext: restructuredText,
  org,
  html,
};
