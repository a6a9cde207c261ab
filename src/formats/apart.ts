import { epub } from './epub/epub';
import type { Format } from './format';
import { eml } from './mail/eml';
import { mhtml } from './mail/mhtml';
import { docx } from './office/docx';
import { odt } from './office/odt';
import { rtf } from './office/rtf';
import { pdf } from './pdf/pdf';
import { html } from './web/html';

/** Formats with heavy parsers, which are read apart from all else: what goes wrong there does not hold up the rest. */
export const apartFormats: readonly Format[] = [pdf, docx, odt, epub, rtf, html, mhtml, eml];
