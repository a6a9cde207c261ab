import { done, type Outcome } from '../../engine/model/problem';
import type { FrameAt } from '../web/frames';
import { decodeText, type DecodedText } from '../decodeText';
import { extractOf } from '../extract';
import type { Format } from '../format';
import { declaredEncoding } from '../web/pageEncoding';
import { articleText } from '../web/pageText';
import { refusedAs } from './eml';
import { headerWords, parameterOf } from './headers';
import { partTree, type PartTree } from './multipart';
import { fromBytes } from '../codedBytes';
import { bytesOfPart, charsetOf } from './transfer';
import { addressFrom } from '../web/addressFrom';

/** Web pages that a browser saved in one file (RFC 2557): a mail whose root is the page. Refuses: otherContent, corrupt. */
export const mhtml: Format = {
  id: 'mhtml',
  extensions: ['mhtml', 'mht'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const { tree } = partTree(fromBytes(bytes), { depth: DEPTH_MOST, entries: limits.entries });
    const root = rootOf(tree);
    if (root === undefined) return refusedAs(bytes);
    const decoded = pageOf(root);
    if (!decoded.ok) return decoded;
    const { pieces, metadata } = articleText(decoded.value.text, limits.depth, framesOf(tree, root));
    const url = headerWords(tree.headers, 'snapshot-content-location') || headerWords(root.headers, 'content-location');
    const title = headerWords(tree.headers, 'subject');
    const said = { ...(title !== '' && { title }), ...(/^https?:/i.test(url) && { url }) };
    return done(extractOf(pieces, { ...said, ...metadata }, decoded.value.problems));
  },
};

function pageOf(part: PartTree): Outcome<DecodedText> {
  const page = bytesOfPart(part);
  return decodeText(page, charsetOf(part) ?? declaredEncoding(page));
}

/** The pages of frames, by the names that the page has for them: `cid:` and the part's id, or its address. */
function framesOf(tree: PartTree, root: PartTree): FrameAt {
  const byName = new Map<string, PartTree>();
  for (const part of pagesIn(tree).filter((page) => page !== root)) {
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '');
    if (id !== undefined) byName.set(`cid:${id}`, part);
    const address = part.headers.get('content-location');
    if (address !== undefined) byName.set(address, part);
  }
  const base = root.headers.get('content-location') ?? '';
  return (address) => {
    const part = byName.get(address) ?? byName.get(addressFrom(base, address));
    const page = part === undefined ? undefined : pageOf(part);
    return page?.ok === true ? page.value.text : undefined;
  };
}

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
