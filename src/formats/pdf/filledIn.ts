import type { PdfAnnotation, PdfItem, PdfPage } from './openPdf';

/**
 * What was filled into a form, and words that were typed upon the page, as items in their places: so they stand in the line of their label. Fields that
 * are hidden or empty are nothing; a box says whether it is ticked.
 */
export async function filledIn(page: PdfPage): Promise<readonly PdfItem[]> {
  const annotations = await page.getAnnotations().catch(() => []);
  return annotations.flatMap((annotation) => {
    const words = wordsOf(annotation);
    return words === '' ? [] : itemsAt(words, annotation.rect);
  });
}

function wordsOf(annotation: PdfAnnotation): string {
  const { subtype, hidden, fieldType, fieldValue, contentsObj } = annotation;
  if (hidden === true) return '';
  if (subtype === 'FreeText') return contentsObj?.str.trim() ?? '';
  if (subtype !== 'Widget') return '';
  if (fieldType === 'Btn') return boxOf(annotation);
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string' && value.trim() !== '').join(', ');
}

function boxOf({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: PdfAnnotation): string {
  if (checkBox === true) return fieldValue === exportValue && fieldValue !== 'Off' ? '☑' : '☐';
  if (radioButton === true) return fieldValue !== null && fieldValue === buttonValue ? '☑' : '☐';
  return '';
}

/** Size of words in a field. Unit: points. Default: 10, or what fits. Source: programs set them in nine to twelve. */
const SIZE = 10;

/** Width of a letter. Unit: sizes. Default: 0.5. Source: Helvetica's letters on average; it only must not reach far beyond the field. */
const LETTER_WIDTH = 0.5;

function itemsAt(words: string, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly PdfItem[] {
  const [left, right, bottom, top] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
  const lines = words.split(/\r\n?|\n/).map((line) => line.trim());
  const height = top - bottom;
  const size = Math.max(4, Math.min(SIZE, height * 0.8));
  const first = height > size * 2.2 ? top - size * 1.2 : bottom + Math.max(0, (height - size) / 2) + size * 0.2;
  return lines
    .filter((line) => line !== '')
    .map((str, at) => ({
      str,
      transform: [size, 0, 0, size, left + 2, first - at * size * 1.2],
      width: Math.min(right - left, str.length * size * LETTER_WIDTH),
      fontName: 'filled in',
    }));
}
