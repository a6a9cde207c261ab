/** A tag as it stands in the bytes, whether or not it fits the others. */
export interface PageTag {
  /** In small letters; '' for comments and declarations. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of a page in order, without a tree; a script is one tag with all that is in it. Linear in the page, whatever
 * is in it; a tag that never ends is none, and neither is what follows it.
 */
export function* tagsOf(html: string): Iterable<PageTag> {
  for (let start = html.indexOf('<'); start !== -1;) {
    const end = endOf(html, start);
    if (end === -1) return;
    const isTag = end > start + 1;
    const [, slash = '', name = ''] = /^<(\/?)([a-z][^\s/>]{0,30})/i.exec(html.slice(start, start + 40)) ?? [];
    const tag = { name: name.toLowerCase(), isClosing: slash !== '', start, end };
    const raw = tag.isClosing ? undefined : RAW.get(tag.name);
    if (raw === undefined && isTag) yield tag;
    const next = raw === undefined ? end : placeOf(raw, html, end);
    start = next === -1 ? -1 : html.indexOf('<', Math.max(next, start + 1));
    if (raw !== undefined && next !== -1) yield { ...tag, end: next };
  }
}

/** Behind a tag, comment or declaration; what only looks like one ends at once. -1 if it never ends. */
function endOf(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 2);
  return /[a-z/!?]/i.test(html.charAt(start + 1)) ? after(html, '>', start) : start + 1;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Elements whose inside is no markup, and how their end is found. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noscript'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
);

function placeOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
