import { done, refused } from '../../engine/model/problem';
import { propertyList, type ListedValue } from '../archive/propertyList';
import { decodeText } from '../decodeText';
import { extractOf } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { addressFrom } from '../web/addressFrom';
import { declaredEncoding } from '../web/pageEncoding';
import { articleText } from '../web/pageText';

/** Web pages as Safari saves them: the article, with the pages in its frames. Refuses: otherContent, corrupt. */
export const webarchive: Format = {
  id: 'webarchive',
  extensions: ['webarchive'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const archive = propertyList(bytes);
    if (archive === undefined) return refused({ kind: 'otherContent', looksLike: looksLike(bytes) });
    const page = pageIn(archive);
    const decoded = page === undefined ? undefined : pageText(page);
    if (page === undefined || decoded === undefined)
      return refused({ kind: 'corrupt', reason: 'the page inside it is missing' });
    if (!decoded.ok) return decoded;
    const frames = new Map(framesIn(archive, 0));
    const { pieces, metadata } = articleText(decoded.value.text, limits.depth, (address) =>
      frames.get(addressFrom(page.url, address)),
    );
    const said = /^https?:/i.test(page.url) ? { url: page.url } : {};
    return done(extractOf(pieces, { ...said, ...metadata }, decoded.value.problems));
  },
};

interface SavedPage {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly encoding: string | undefined;
}

const field = (value: ListedValue | undefined, name: string): ListedValue | undefined =>
  value instanceof Map ? (value as ReadonlyMap<string, ListedValue>).get(name) : undefined;

function pageIn(archive: ListedValue): SavedPage | undefined {
  const main = field(archive, 'WebMainResource');
  const [bytes, url, encoding] = ['WebResourceData', 'WebResourceURL', 'WebResourceTextEncodingName'].map((name) =>
    field(main, name),
  );
  if (!(bytes instanceof Uint8Array)) return undefined;
  return {
    ...{ bytes, url: typeof url === 'string' ? url : '' },
    encoding: typeof encoding === 'string' ? encoding.toLowerCase() : undefined,
  };
}

const pageText = ({ bytes, encoding }: SavedPage): ReturnType<typeof decodeText> =>
  decodeText(bytes, encoding ?? declaredEncoding(bytes));

/** Frames inside frames. Default: 3, as those that are read. */
const DEPTH_MOST = 3;

/** The pages of frames, by their addresses. */
function framesIn(archive: ListedValue, depth: number): readonly (readonly [url: string, page: string])[] {
  const inner = field(archive, 'WebSubframeArchives');
  if (depth > DEPTH_MOST || !Array.isArray(inner)) return [];
  return (inner as readonly ListedValue[]).flatMap((one) => {
    const page = pageIn(one);
    const decoded = page === undefined ? undefined : pageText(page);
    const own = page !== undefined && decoded?.ok === true ? [[page.url, decoded.value.text] as const] : [];
    return [...own, ...framesIn(one, depth + 1)];
  });
}
