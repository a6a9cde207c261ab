import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import { extractOf } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { declaredEncoding } from './pageEncoding';
import { articleText } from './pageText';

/** Web pages, saved or written by hand: the article without what is around it. Refuses: notText, otherContent. */
export const html: Format = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const decoded = decodeText(bytes, declaredEncoding(bytes));
    if (!decoded.ok) return refusedAs(bytes, decoded.problem);
    const { pieces, metadata } = articleText(decoded.value.text, limits.depth);
    return done(extractOf(pieces, metadata, decoded.value.problems));
  },
};

function refusedAs(bytes: Uint8Array, problem: Problem): Outcome<never> {
  const looks = looksLike(bytes);
  return refused(
    looks === 'something unknown' || looks === 'plain text' ? problem : { kind: 'otherContent', looksLike: looks },
  );
}
