import { fromBytes } from '../codedBytes';

/** A book's text, a letter for each byte, whose links lead to elements by their names, as in web pages: in the file they lead to places, counted in bytes. */
export interface LinkedText {
  /** What stands between two places. */
  slice(from: number, to: number): string;
}

/** `link` finds the attribute with a link, and is global; `placeOf` is the place to which it leads. Takes time linear in the text and its links, but for sorting these. */
export function linkedText(
  bytes: Uint8Array,
  link: RegExp,
  placeOf: (link: RegExpExecArray) => number | undefined,
): LinkedText {
  const text = fromBytes(bytes);
  const places = new Set<number>();
  const changes: Change[] = [];
  for (const found of text.matchAll(link)) {
    const place = placeOf(found);
    if (place === undefined) continue;
    places.add(place);
    changes.push({ at: found.index, end: found.index + found[0].length, words: ` href="#at${String(place)}"` });
  }
  for (const place of places) changes.push(...nameAt(place, text));
  const ordered = changes.toSorted((one, other) => one.at - other.at);
  return { slice: (from, to) => changed(text, ordered, from, to) };
}

interface Change {
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

/** A name for the element that begins at a place; none where none does. */
function nameAt(place: number, text: string): readonly Change[] {
  TAG.lastIndex = place;
  const tag = TAG.exec(text);
  const at = place + (tag?.[0].length ?? 0);
  return tag === null ? [] : [{ at, end: at, words: ` id="at${String(place)}"` }];
}

const TAG = /<[a-z][a-z\d]{0,20}(?=[\s>])/iy;

function changed(text: string, changes: readonly Change[], from: number, to: number): string {
  const pieces: string[] = [];
  let last = from;
  for (let next = firstFrom(changes, from); next < changes.length; next += 1) {
    const { at, end, words } = changes[next] ?? { at: to, end: to, words: '' };
    if (end > to || at >= to) break;
    if (at < last) continue;
    pieces.push(text.slice(last, at), words);
    last = end;
  }
  return pieces.join('') + text.slice(last, Math.max(last, to));
}

function firstFrom(changes: readonly Change[], from: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
