import type { XmlPlace } from '../archive/xml';
import type { DocxUnit } from './docxUnits';
import type { Insertion } from './insertions';

/** Marks that are put between two characters or elements of a document: the ends of comments, then the beginnings of others. */
export interface Cut {
  readonly ends: string[];
  readonly starts: string[];
}

/** Places in a document that marks can be put at. */
export interface Cuts {
  /** The cut before words, and the one behind them; `undefined` where no comment can stand. */
  around(place: XmlPlace): { readonly before: Cut; readonly behind: Cut } | undefined;
  /** All that was put into the cuts, with what closes and opens again around it. */
  insertions(): readonly Insertion[];
}

/** A place between units, between the children of a run, or in its words. */
type Spot =
  | { readonly kind: 'between'; readonly at: number }
  | { readonly kind: 'inRun'; readonly at: number; readonly unit: DocxUnit }
  | {
      readonly kind: 'inWords';
      readonly at: number;
      readonly unit: DocxUnit;
      readonly word: XmlPlace & { inner: XmlPlace };
    };

interface Around {
  readonly text: string;
  readonly prefix: string;
  /** Where words are cut, in order. */
  readonly cutsIn: (word: XmlPlace) => readonly number[];
}

/** `text` is that of the document's part, `prefix` the one of WordprocessingML in it, with its colon. */
export function createCuts(text: string, units: readonly DocxUnit[], prefix: string): Cuts {
  const cuts = new Map<number, { readonly spot: Spot; readonly cut: Cut }>();
  const cutAt = (spot: Spot): Cut => {
    const known = cuts.get(spot.at) ?? { spot, cut: { ends: [], starts: [] } };
    cuts.set(spot.at, known);
    return known.cut;
  };
  return {
    around({ start, end }) {
      const first = units.findIndex((unit) => unit.end > start);
      const last = units.findLastIndex((unit) => unit.start < end);
      const isThere = first !== -1 && last >= first && (units[first]?.start ?? Infinity) <= start;
      if (!isThere || (units[last]?.end ?? 0) < end) return undefined;
      return { before: cutAt(spotBefore(units, first, start)), behind: cutAt(spotBehind(units, last, end)) };
    },
    insertions() {
      const all = [...cuts.values()];
      const inWords = new Map<number, number[]>();
      for (const { spot } of all) {
        if (spot.kind === 'inWords') inWords.set(spot.word.start, [...(inWords.get(spot.word.start) ?? []), spot.at]);
      }
      const cutsIn = ({ start }: XmlPlace): readonly number[] =>
        (inWords.get(start) ?? []).toSorted((one, other) => one - other);
      return all.flatMap(({ spot, cut }) => insertionsAt(spot, [...cut.ends, ...cut.starts], { text, prefix, cutsIn }));
    },
  };
}

/** Where words begin; in the first words of a field, before the field, since a comment should not begin in its machinery. */
function spotBefore(units: readonly DocxUnit[], index: number, offset: number): Spot {
  const unit = units[index];
  if (unit === undefined) return { kind: 'between', at: offset };
  const child = unit.children.find(({ end }) => end > offset);
  const { inner, start = offset } = child ?? {};
  if (inner !== undefined && offset > inner.start)
    return { kind: 'inWords', at: offset, unit, word: { start, end: child?.end ?? offset, inner } };
  if (child !== undefined && child !== unit.children[0]) return { kind: 'inRun', at: start, unit };
  const [field] = unit.fields;
  const isFirst =
    field !== undefined &&
    units[field]?.paragraph === unit.paragraph &&
    units.slice(field, index).every(({ hasText }) => !hasText);
  return { kind: 'between', at: (isFirst ? units[field] : unit)?.start ?? unit.start };
}

/** Where words end; behind a field whose last words they are. */
function spotBehind(units: readonly DocxUnit[], index: number, offset: number): Spot {
  const unit = units[index];
  if (unit === undefined) return { kind: 'between', at: offset };
  const child = unit.children.findLast(({ start }) => start < offset);
  const { inner, end = offset } = child ?? {};
  if (inner !== undefined && offset < inner.end)
    return { kind: 'inWords', at: offset, unit, word: { start: child?.start ?? offset, end, inner } };
  if (child !== undefined && child !== unit.children.at(-1)) return { kind: 'inRun', at: end, unit };
  return { kind: 'between', at: (unit.fieldsBehind > 0 ? fieldEnd(units, index) : unit).end };
}

/** The unit that ends the fields which are open behind one, if nothing more is said before it; else that one. */
function fieldEnd(units: readonly DocxUnit[], index: number): XmlPlace {
  const { paragraph } = units[index] ?? {};
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.paragraph !== paragraph || unit.hasText) break;
    if (unit.fieldsBehind === 0) return unit;
  }
  return units[index] ?? { start: 0, end: 0 };
}

function insertionsAt(spot: Spot, marks: readonly string[], { text, prefix, cutsIn }: Around): readonly Insertion[] {
  const inner = marks.join('');
  const { at } = spot;
  if (spot.kind === 'between') return [{ at, text: inner }];
  const { head } = spot.unit;
  if (spot.kind === 'inRun') return [{ at, text: `</${prefix}r>${inner}${head}` }];
  const { word } = spot;
  const isKept = /\sxml:space\s*=\s*["']preserve["']/.test(text.slice(word.start, word.inner.start));
  const isSpace = (offset: number | undefined): boolean => offset !== undefined && /\s/.test(text.charAt(offset));
  const all = cutsIn(word);
  const next = all.find((other) => other > at);
  // White space at the edge of words counts only where that is said.
  const isSpaced = isKept || isSpace(at) || isSpace(next && next - 1);
  const opening = isSpaced ? `<${prefix}t xml:space="preserve">` : `<${prefix}t>`;
  const isFirst = all.every((other) => other >= at);
  const kept =
    isFirst && !isKept && isSpace(at - 1) ? [{ at: word.inner.start - 1, text: ' xml:space="preserve"' }] : [];
  return [...kept, { at, text: `</${prefix}t></${prefix}r>${inner}${head}${opening}` }];
}
