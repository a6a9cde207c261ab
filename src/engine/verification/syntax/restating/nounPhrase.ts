import { placeBefore } from '../neighbours';
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
  const before = placeBefore(head, isWithin);
  const start = nodes[before + 1]?.start ?? head.start;
  return {
    head: head.whole,
    start,
    end: head.end,
    text: text.slice(start, head.end),
    before: nodes[before]?.text.toLowerCase() ?? '',
  };
}

const isWithin = ({ tag, text }: Node): boolean => WITHIN.has(tag) || (tag === 'PART' && /^['’]s?$/.test(text));

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
