import { closingTags, hiddenElements, INLINE, tagsOf, type MarkupTag } from '../markup/htmlTags';
import type { BlockRole } from '../model/document';
import { htmlInline, withoutComments } from './htmlInline';
import type { Stretch } from '../model/stretch';
import type { MarkupLanguage, Outline, OutlineBlock } from './language';

/** HTML: a block is what stands between two tags that do not belong to a line. */
export const html: MarkupLanguage = { outline: htmlOutline, inline: htmlInline };

function htmlOutline(text: string): Outline {
  const bare = withoutComments(text);
  const all = tagsOf(bare.text);
  const tags = all.filter(({ name }) => !INLINE.has(name) || name === 'br');
  const hidden = hiddenElements(all).filter((place) => !isInLine(bare.text, place));
  const blocks: OutlineBlock[] = [];
  const around = createSurroundings(tags);
  let at = 0;
  let next = 0;
  const add = (end: number): void => {
    const block = blockIn(bare.text, { start: at, end }, around.role);
    if (block !== undefined) blocks.push(block);
  };
  for (const tag of tags) {
    if (tag.name === 'br' || tag.start < at) continue;
    add(tag.start);
    around.pass(tag);
    at = tag.end;
    while ((hidden[next]?.end ?? Infinity) <= at) next += 1;
    const within = hidden[next];
    if (within !== undefined && within.start <= tag.start) at = within.end;
  }
  add(bare.text.length);
  const inside = (place: Stretch): boolean => blocks.some(({ start, end }) => start <= place.start && place.end <= end);
  return { blocks, comments: bare.comments.filter((comment) => !inside(comment)) };
}

const isInLine = (text: string, { start }: Stretch): boolean => {
  const name = /^<([a-z]+)/i.exec(text.slice(start, start + 20))?.[1]?.toLowerCase() ?? '';
  return INLINE.has(name);
};

/** The words between two tags, without the space around them. */
function blockIn(text: string, { start, end }: Stretch, { role, level }: Surrounding): OutlineBlock | undefined {
  const words = text.slice(start, end);
  const lead = /\S/.exec(words)?.index;
  if (lead === undefined || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const place = { start: start + lead, end: start + words.trimEnd().length };
  return { ...place, role, ...(level !== undefined && { level }) };
}

interface Surroundings {
  pass(tag: MarkupTag): void;
  readonly role: Surrounding;
}

interface Surrounding {
  readonly role: BlockRole;
  readonly level?: number;
}

/** What the open elements make of the words in them. An element that is never closed makes nothing of them. */
function createSurroundings(tags: readonly MarkupTag[]): Surroundings {
  const ends = closingTags(tags);
  const opened = new Map([...ends].map(([opening, closing]) => [closing, opening]));
  const open: MarkupTag[] = [];
  return {
    pass(tag) {
      if (ends.has(tag)) open.push(tag);
      const opening = opened.get(tag);
      const from = opening === undefined ? -1 : open.lastIndexOf(opening);
      if (from >= 0) open.splice(from);
    },
    get role(): Surrounding {
      const names = open.slice(-DEEPEST).map(({ name }) => name);
      const level = names.map((name) => /^h([1-6])$/.exec(name)?.[1]).find((one) => one !== undefined);
      if (level !== undefined) return { role: 'heading', level: Number(level) };
      if (names.includes('blockquote')) return { role: 'quote' };
      return { role: names.includes('li') || names.includes('dd') ? 'listItem' : 'paragraph' };
    },
  };
}

/** How many elements around words are looked at. Default: 20. Source: written pages have a dozen. */
const DEEPEST = 20;
