import { epub } from './epub/epub';
import type { Format } from './format';
import { plainXml } from './archive/plainXml';
import { notebook } from './data/notebook';
import { mobi } from './kindle/mobi';
import { eml } from './mail/eml';
import { mbox } from './mail/mbox';
import { mhtml } from './mail/mhtml';
import { doc } from './office/doc';
import { docx } from './office/docx';
import { fodt } from './office/fodt';
import { msg } from './office/msg';
import { odt } from './office/odt';
import { pptx } from './office/pptx';
import { rtf } from './office/rtf';
import { xlsx } from './office/xlsx';
import { pdf } from './pdf/pdf';
import { picture } from './pictures/picture';
import { warc } from './saved/warc';
import { webarchive } from './saved/webarchive';
import { html } from './web/html';

/** Formats with heavy parsers, which are read apart from all else: what goes wrong there does not hold up the rest. */
export const apartFormats: readonly Format[] = [
  pdf,
  picture,
  doc,
  docx,
  odt,
  fodt,
  xlsx,
  pptx,
  epub,
  mobi,
  rtf,
  html,
  mhtml,
  webarchive,
  warc,
  eml,
  mbox,
  msg,
  notebook,
  plainXml,
];
