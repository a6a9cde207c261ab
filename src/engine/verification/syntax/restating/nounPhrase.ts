import type { Node, Parsed } from '../parsed';

/** The noun phrase that ends at a place of the text, without what hangs behind its noun; `undefined` where none ends there. */
export interface NounPhrase {
  readonly head: Node;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word before it, in lower case. */
  readonly before: string;
}

/** The phrase before a bracket or a comma at `place`: "the engineer Paul Renner" of "by the engineer Paul Renner (". */
export function nounPhraseBefore({ text, nodes }: Parsed, place: number): NounPhrase | undefined {
  const last = nodes.findLastIndex(({ end }) => end <= place);
  const head = nodes[last];
  if (head === undefined || !NOMINAL.has(head.tag) || text.slice(head.end, place).trim() !== '') return undefined;
  let first = last;
  while (first > 0 && isWithin(nodes[first - 1], nodes[first])) first -= 1;
  const start = nodes[first]?.start ?? head.start;
  return {
    head: head.whole,
    start,
    end: head.end,
    text: text.slice(start, head.end),
    before: nodes[first - 1]?.text.toLowerCase() ?? '',
  };
}

const isWithin = (before: Node | undefined, next: Node | undefined): boolean =>
  before !== undefined &&
  (WITHIN.has(before.tag) || (before.tag === 'PART' && /^['’]s?$/.test(before.text)) || before.whole === next?.whole);

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
