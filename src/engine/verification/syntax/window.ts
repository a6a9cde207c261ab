import type { Ground } from '../grounds';
import { isContent } from './content';
import type { Node, Parsed } from './parsed';

/** A sentence of the sources as grammar has it, and where it stands. */
export interface ParsedGround {
  readonly ground: Ground;
  readonly sentence: Parsed;
}

/** Neighbouring sentences of one source, in their order: what a statement is held against as a whole. */
export interface Window {
  readonly grounds: readonly ParsedGround[];
  /** The nodes that stand for something, of all sentences. */
  readonly nodes: readonly Node[];
  /** The terms of the source's title, its author and the headings above. */
  readonly heads: ReadonlySet<string>;
  /** Every lemma: a source that has both "canoe" and "kayak" means two things. */
  readonly lemmas: ReadonlySet<string>;
  /** The title of the source as a sentence of one name, where it is one. */
  readonly title: Parsed | undefined;
  /**
   * The sentences that a reader has read before a sentence of the window or one of these, the nearest first, the title last. Each
   * is read when it is asked for.
   */
  readonly before: (sentence: Parsed) => Iterable<Parsed>;
}

/** What stands around the sentences of a window in their source. */
export interface Surrounding extends Pick<Window, 'heads' | 'title'> {
  /** The sentences above, the nearest first; each is read when it is asked for. */
  readonly above: () => Iterable<Parsed>;
}

/** The window of some sentences, which come in the order of their source. */
export function windowOf(grounds: readonly ParsedGround[], { heads, title, above }: Surrounding): Window {
  const written = bySentence(grounds);
  return {
    grounds,
    heads,
    title,
    lemmas: new Set(grounds.flatMap(({ sentence }) => sentence.nodes.map(({ lemma }) => lemma))),
    nodes: grounds.flatMap(({ sentence }) => sentence.nodes.filter((node) => node.whole === node && isContent(node))),
    *before(sentence) {
      const at = written.findIndex((forms) => forms.includes(sentence));
      const [whole] = written[at] ?? [];
      if (whole !== undefined && whole !== sentence) yield whole;
      yield* written.slice(0, Math.max(at, 0)).reverse().flat();
      let isBefore = at >= 0;
      for (const one of above()) {
        if (isBefore) yield one;
        isBefore ||= one === sentence;
      }
      if (title !== undefined && sentence !== title) yield title;
    },
  };
}

/** Each sentence as it is written, before its restatements, which nobody reads in the source. */
function bySentence(grounds: readonly ParsedGround[]): readonly (readonly Parsed[])[] {
  const forms = new Map<Ground, Parsed[]>();
  for (const { ground, sentence } of grounds) {
    const known = forms.get(ground);
    if (known === undefined) forms.set(ground, [sentence]);
    else known.push(sentence);
  }
  return [...forms.values()];
}
