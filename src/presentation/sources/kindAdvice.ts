import { t } from '../localised';

/** What can be done with a file of a kind that is not read; the advice is true for this kind. */
export function adviceFor(extension: string): string {
  const found = ADVICE.find(([kinds]) => kinds.split(' ').includes(extension));
  return found === undefined ? t('Save its text as .txt or .md beside it, or take it out of the sources.') : found[1]();
}

const ADVICE: readonly (readonly [kinds: string, advice: () => string])[] = [
  ['xls xlsb numbers', () => t('Save it as .xlsx, .ods or .csv beside it.')],
  ['ppt pps key', () => t('Save it as .pptx, .odp or PDF beside it.')],
  ['doc dot wps wpd sxw pages', () => t('Save it as .docx, .odt or PDF beside it.')],
  ['mobi azw azw3 kfx lit fb2 djvu', () => t('Convert it into EPUB or PDF.')],
  ['msg oft pst ost', () => t('Save the mail as .eml, or print it into a PDF.')],
  ['zip 7z rar gz bz2 xz tar tgz', () => t('Unpack it, and put what is inside among the sources.')],
  ['warc webarchive maff', () => t('Save the page as .html or .mhtml beside it.')],
  ['enl enlx nbib enw ris', () => t('Export the references as BibTeX (.bib) or CSL-JSON.')],
  [
    'avif bmp gif heic heif ico jpeg jpg png psd raw svg tif tiff webp',
    () =>
      t(
        'Pictures are not read: type what matters into a .txt beside it, or run text recognition (OCR) and save a PDF.',
      ),
  ],
  [
    'aac aif aiff flac m4a mid mp3 oga ogg opus wav wma avi m4v mkv mov mp4 mpeg mpg webm wmv',
    () => t('Put its transcript or subtitles (.txt, .srt, .vtt) beside it.'),
  ],
  ['lnk url webloc desktop', () => t('It only leads elsewhere: save the page itself as .html, .mhtml or PDF.')],
];
