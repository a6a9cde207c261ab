import type { DraftLanguage } from '../model/draftLanguage';
import type { MarkupLanguage } from './language';
import { asciidoc } from './asciidoc';
import { latex } from './latex';

/** The languages that are read by lines and blocks; Markdown has a parser of its own, plain text has no markup. */
export const markupLanguages: Readonly<Partial<Record<DraftLanguage, MarkupLanguage>>> = { latex, asciidoc };
