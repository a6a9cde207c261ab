import type { Stretch } from '../model/stretch';

/** A tag as it stands in a text. */
export interface MarkupTag extends Stretch {
  /** In lower case. */
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'alone';
  /** Whether what stands in it is not shown, by its attributes. */
  readonly isHidden: boolean;
}

/** Elements in which no prose stands, or what no reader of the finished text sees. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style pre textarea template svg math object iframe video audio canvas select option button summary table head title noscript del s strike rp rt map nav form'.split(
    ' ',
  ),
);

/** Elements without an end tag (HTML, "void elements"). */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements whose words run on in the line around them (HTML, "phrasing content"). */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The tags of a text in order. Linear: a tag of more than 2,000 units, or with an empty line in it, is none. */
export function tagsOf(text: string): readonly MarkupTag[] {
  const tags: MarkupTag[] = [];
  for (const { 0: opening, 1: slash, 2: name = '', index } of text.matchAll(
    /(?<!\\)<(\/?)([A-Za-z][\w.-]{0,60})(?=[\s/>])/g,
  )) {
    const start = index;
    if (start < (tags.at(-1)?.end ?? 0)) continue;
    const attributes = ATTRIBUTES.exec(text.slice(start + opening.length, start + TAG_MOST))?.[0];
    if (attributes === undefined) continue;
    const end = start + opening.length + attributes.length;
    const isAlone = VOID.has(name.toLowerCase()) || attributes.endsWith('/>');
    const kind = slash === '/' ? 'closes' : isAlone ? 'alone' : 'opens';
    tags.push({ start, end, name: name.toLowerCase(), kind, isHidden: HIDDEN.test(attributes) });
  }
  return tags;
}

const TAG_MOST = 2000;

/** To the end of the tag, past what is quoted or stands in the braces of JSX. */
const ATTRIBUTES =
  /^(?:"(?:[^"\n]|\n(?![ \t]*\n))*"|'(?:[^'\n]|\n(?![ \t]*\n))*'|\{[^{}]*\}|[^"'{}<>\n]|\n(?![ \t]*\n))*>/;

const HIDDEN =
  /\shidden(?=[\s/>=])|\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)|\saria-hidden\s*=\s*["']true/i;

/** The stretches of elements that are left out with all that stands in them. */
export function hiddenElements(tags: readonly MarkupTag[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const ends = closingTags(tags);
  for (const tag of tags) {
    if (tag.start < (found.at(-1)?.end ?? 0) || tag.kind !== 'opens') continue;
    const end = LEFT_OUT.has(tag.name) || tag.isHidden ? ends.get(tag) : undefined;
    if (end !== undefined) found.push({ start: tag.start, end: end.end });
  }
  return found;
}

/** The end tag of each tag that has one. */
export function closingTags(tags: readonly MarkupTag[]): ReadonlyMap<MarkupTag, MarkupTag> {
  const open = new Map<string, MarkupTag[]>();
  const ends = new Map<MarkupTag, MarkupTag>();
  for (const tag of tags) {
    if (tag.kind === 'opens') open.set(tag.name, [...(open.get(tag.name) ?? []).slice(-NESTED_MOST), tag]);
    else if (tag.kind === 'closes') {
      const opening = open.get(tag.name)?.pop();
      if (opening !== undefined) ends.set(opening, tag);
    }
  }
  return ends;
}

/** Deepest nesting of one kind of element that is followed. Default: 50. Source: written pages have a dozen. */
const NESTED_MOST = 50;
