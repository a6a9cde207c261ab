import { done, refused, type Outcome } from '../../engine/model/problem';
import type { Format, ReadOptions, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { hardToRead } from '../pdf/hardToRead';
import { laidOutText } from '../pdf/laidOutText';
import { picturedLayout } from '../pdf/picturedLayout';
import { pageList } from '../pages';
import { PIXELS_MOST } from '../pictured';
import { pictureHead, type PictureHead } from './pictureHead';

/**
 * Pictures: their words are those that text recognition made of them, which is done elsewhere and takes long. Until then
 * they are refused as scans. Refuses: otherContent, corrupt, overLimit, scanned, emptyText.
 */
export const picture: Format = {
  id: 'picture',
  extensions: ['png', 'jpg', 'jpeg', 'jpe', 'jfif', 'tif', 'tiff'],
  opens: 'extract',
  read({ bytes }, options) {
    const head = pictureHead(bytes);
    if (head === undefined) {
      const other = looksLike(bytes);
      return other === 'a picture' || other === 'something unknown' || other === 'nothing'
        ? refused({ kind: 'corrupt', reason: 'its size cannot be read' })
        : refused({ kind: 'otherContent', looksLike: other });
    }
    if (head.pages.some(({ width, height }) => width * height > PIXELS_MOST))
      return refused({ kind: 'overLimit', what: 'pixels', limit: PIXELS_MOST });
    return readPages(head, options);
  },
};

function readPages({ pages }: PictureHead, { pictured = new Map() }: ReadOptions): Outcome<ReadText> {
  const numbers = pages.map((_, at) => at + 1);
  const missing = numbers.filter((page) => !pictured.has(page));
  if (missing.length === numbers.length) return refused({ kind: 'scanned', pages: missing });
  const seen = numbers.flatMap((index) => {
    const page = pictured.get(index);
    return page === undefined ? [] : [{ index, page }];
  });
  const layouts = seen.map(({ index, page }) => picturedLayout(page, index));
  if (layouts.every(({ segments }) => segments.length === 0)) return refused({ kind: 'emptyText' });
  const text = laidOutText(layouts, { pictures: new Set(numbers) });
  const left = missing.length === 0 ? [] : [partly(missing)];
  return done({ ...text, problems: [...left, ...hardToRead(pictured)] });
}

const partly = (pages: readonly number[]) =>
  ({ kind: 'partlyRead', missing: pageList(pages), reason: 'scanned', pages }) as const;
