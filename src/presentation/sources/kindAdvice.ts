import { unreadKindOf, type UnreadKind } from '../../engine/model/unreadKinds';
import { t } from '../localised';

/** What can be done with a file of a kind that is not read; the advice is true for this kind. */
export function adviceFor(extension: string): string {
  const kind = unreadKindOf(extension);
  return kind === undefined
    ? t('Save its text as .txt or .md beside it, or take it out of the sources.')
    : ADVICE[kind]();
}

const ADVICE: Readonly<Record<UnreadKind, () => string>> = {
  archive: () => t('Unpack it, and put what is inside among the sources.'),
  book: () => t('Convert it into EPUB or PDF.'),
  code: () => t('It is code or settings: put what matters of it into a .txt beside it, or take it out of the sources.'),
  database: () => t('Save the tables that matter as .csv beside it.'),
  layout: () => t('Save it as PDF beside it.'),
  link: () => t('It only leads elsewhere: save the page itself as .html, .mhtml or PDF.'),
  mailbox: () => t('Save the mails that matter as .eml or .msg beside it, or print them into a PDF.'),
  picture: () => t('Save it as .png or .jpg, whose words can be read, or type what matters into a .txt beside it.'),
  program: () => t('It is a program, a font or an image of a disk: take it out of the sources.'),
  recording: () => t('Put its transcript or subtitles (.txt, .srt, .vtt) beside it.'),
  references: () => t('Export the references as BibTeX (.bib), RIS (.ris) or CSL-JSON.'),
  slides: () => t('Save it as .pptx, .odp or PDF beside it.'),
  spreadsheet: () => t('Save it as .xlsx, .ods or .csv beside it.'),
  textDocument: () => t('Save it as .docx, .odt or PDF beside it.'),
};
