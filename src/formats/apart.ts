import type { Format } from './format';
import { eml } from './mail/eml';
import { mhtml } from './mail/mhtml';
import { html } from './web/html';

/** Formats with heavy parsers, which are read apart from all else: what goes wrong there does not hold up the rest. */
export const apartFormats: readonly Format[] = [html, mhtml, eml];
