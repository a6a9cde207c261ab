import type { Format } from './format';
import { epub } from './epub/epub';
import { docx } from './office/docx';
import { odt } from './office/odt';
import { rtf } from './office/rtf';

/** Formats with heavy parsers, which are read apart from all else: what goes wrong there does not hold up the rest. */
export const apartFormats: readonly Format[] = [docx, odt, epub, rtf];
