import { done } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import { extractOf } from '../extract';
import type { Format } from '../format';
import { declaredEncoding } from '../web/pageEncoding';
import { articleText } from '../web/pageText';
import { refusedAs } from './eml';
import { headerWords, parameterOf } from './headers';
import { partTree, type PartTree } from './multipart';
import { fromBytes } from './codedBytes';
import { bytesOfPart, charsetOf } from './transfer';

/** Web pages that a browser saved in one file (RFC 2557): a mail whose root is the page. Refuses: otherContent, corrupt. */
export const mhtml: Format = {
  id: 'mhtml',
  extensions: ['mhtml', 'mht'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const { tree } = partTree(fromBytes(bytes), { depth: DEPTH_MOST, entries: limits.entries });
    const root = rootOf(tree);
    if (root === undefined) return refusedAs(bytes);
    const page = bytesOfPart(root);
    const decoded = decodeText(page, charsetOf(root) ?? declaredEncoding(page));
    if (!decoded.ok) return decoded;
    const { pieces, metadata } = articleText(decoded.value.text, limits.depth);
    const url = headerWords(tree.headers, 'snapshot-content-location') || headerWords(root.headers, 'content-location');
    const title = headerWords(tree.headers, 'subject');
    const said = { ...(title !== '' && { title }), ...(/^https?:/i.test(url) && { url }) };
    return done(extractOf(pieces, { ...said, ...metadata }, decoded.value.problems));
  },
};

/** Unit: parts inside each other. Default: 5. Source: browsers write two levels, mail programs one more. */
const DEPTH_MOST = 5;

/** The part that the head names as the start, else the first page. */
function rootOf(tree: PartTree): PartTree | undefined {
  const start = parameterOf(tree.headers, 'start');
  const pages = pagesIn(tree);
  return (
    (start === undefined ? undefined : pages.find(({ headers }) => headers.get('content-id') === start)) ?? pages[0]
  );
}

const pagesIn = (part: PartTree): readonly PartTree[] =>
  part.type === 'text/html' || part.type === 'application/xhtml+xml' ? [part] : part.parts.flatMap(pagesIn);
