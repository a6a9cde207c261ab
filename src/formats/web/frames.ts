import { decodedEntities } from './flatText';
import { around, holdsArticle, type Around } from './frameChoice';
import { pageInAddress } from './pageInAddress';

/** The page that stands at an address inside a saved page; `undefined` where it was not saved. */
export type FrameAt = (address: string) => string | undefined;

/** Frames inside frames that are read. Default: 3. Source: an article in a portal's frame, with a document shown in it. */
const DEPTH_MOST = 3;

/** Frames of one page that are read. Default: 200. Source: a page of a newspaper has thirty, most of them advertisements. */
const FRAMES_MOST = 200;

/** Longest page with its frames. Unit: code units. Default: 20,000,000. Source: the largest pages at hand have a tenth. */
const LENGTH_MOST = 20_000_000;

/**
 * A page with the pages of those frames in their places that hold what it is about: those that SingleFile and others write into the frame itself (`srcdoc`, or an address of `data:`), and those that a
 * browser saves beside it (MHTML). Linear in what comes out.
 */
export function withFrames(html: string, frameAt: FrameAt): string {
  const state = { frames: 0, length: html.length };
  const fill = (page: string, depth: number): string => {
    const pieces: string[] = [];
    let last = 0;
    let own: Around | undefined;
    FRAME.lastIndex = 0;
    for (const start of frameStarts(page)) {
      if (start < last || depth >= DEPTH_MOST || state.frames >= FRAMES_MOST) continue;
      const { attributes, end } = attributesAt(page, start);
      const address = decodedEntities(attributes.get('src') ?? '');
      const inner = attributes.get('srcdoc') ?? pageInAddress(address) ?? frameAt(address);
      if (inner === undefined || state.length + inner.length > LENGTH_MOST) continue;
      state.frames += 1;
      state.length += inner.length;
      const text = attributes.has('srcdoc') ? decodedEntities(inner) : inner;
      own ??= around(page);
      if (!holdsArticle(text, attributes, own)) continue;
      pieces.push(page.slice(last, start), '<div>', fill(bodyOf(text), depth + 1), '</div>');
      last = end;
    }
    return last === 0 ? page : pieces.join('') + page.slice(last);
  };
  return fill(html, 0);
}

const FRAME = /<i?frame\s/gi;

const frameStarts = (page: string): readonly number[] => Array.from(page.matchAll(FRAME), ({ index }) => index);

/** What stands between the tags of a page's body; without them, all of it. */
function bodyOf(html: string): string {
  const open = /<body(?:\s[^>]*)?>/i.exec(html);
  const start = open === null ? 0 : open.index + open[0].length;
  const end = html.toLowerCase().lastIndexOf('</body');
  return html.slice(start, end < start ? html.length : end);
}

/** The attributes of a tag and where it ends; values may hold whatever they like between their quotation marks. */
function attributesAt(
  html: string,
  start: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  const attributes = new Map<string, string>();
  let at = html.indexOf(' ', start);
  if (at === -1) return { attributes, end: html.length };
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (found === null) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', mark = ''] = found;
    if (mark === '') {
      attributes.set(name.toLowerCase(), '');
      continue;
    }
    const close = html.indexOf(mark, at);
    const end = close === -1 ? html.length : close;
    attributes.set(name.toLowerCase(), html.slice(at, end));
    at = end + 1;
  }
  const end = html.indexOf('>', at);
  return { attributes, end: end === -1 ? html.length : end + 1 };
}

/** A name, with the quotation mark that opens its value. Values without one are names to us: frames have none. */
const ATTRIBUTE = /\s*([a-z][\w:-]{0,60})(?:\s{0,9}=\s{0,9}(["']))?/iy;
