import { comparativeDimension } from '../../../../../../src/engine/lexicon/comparatives';
import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { asStatement, edited, inMidst, stretchOf } from '../english/writing';
import type { Generator, Variant } from '../variant';

/** Comparisons in a text: told from the other side, with the sides exchanged, and turned round. */
export const comparisons: Generator = {
  name: 'comparisons',
  hint: /\bthan\b/,
  *variants({ sentence }) {
    const than = sentence.nodes.find(({ lemma }) => lemma === 'than');
    const word = than && comparativeBefore(than);
    if (than === undefined || word === undefined) return;
    const opposite = oppositeOf(word);
    if (opposite === undefined) return;
    const { text } = sentence;
    const before = text.slice(Math.max(0, word.start - 4), word.start);
    if (/\bno\s$|\bnot\s$/i.test(before)) return;
    yield { statement: asStatement(text), truth: 'said' };
    yield {
      statement: asStatement(edited(text, [{ start: word.start, end: word.end, text: opposite }])),
      truth: 'otherwise',
    };
    yield* fromOtherSide(word, than, opposite);
  },
};

/** "more books" is "fewer books", "more precise" is "less precise". */
function oppositeOf(word: Node): string | undefined {
  const isCounted = word.sentence.nodes[word.at + 1]?.fine === 'NNS';
  if (/^more$/i.test(word.text)) return isCounted ? 'fewer' : 'less';
  return OPPOSITES.get(word.text.toLowerCase());
}

function comparativeBefore(than: Node): Node | undefined {
  const { nodes } = than.sentence;
  return nodes
    .slice(Math.max(0, than.at - 4), than.at)
    .find(({ fine, text }) => /^(?:JJR|RBR)$/.test(fine) && comparativeDimension(text.toLowerCase()) !== undefined);
}

/** "A is older than B": "B is younger than A". */
function* fromOtherSide(word: Node, than: Node, opposite: string): Iterable<Variant> {
  const { nodes, text } = word.sentence;
  const be = nodes[word.at - 1];
  const subject = word.children.find(({ relation }) => relation === 'nsubj');
  const place = subject && stretchOf(subject);
  if (be?.lemma !== 'be' || place?.start !== 0 || subject?.tag === 'PRON' || than.at !== word.at + 1) return;
  const other = than.parent;
  const side = other && stretchOf(other, [than]);
  if (
    side === undefined ||
    other?.tag === 'PRON' ||
    /^\d/.test(text.slice(side.start)) ||
    other?.quantity !== undefined ||
    !/^\s*\.?\s*$/.test(text.slice(side.end))
  )
    return;
  if (/^(?:those|that|average|expected|usual|most|any|other|ever|in)\b/.test(text.slice(side.start))) return;
  const isMany = (node: Node | undefined): boolean => node?.fine === 'NNS';
  if (isMany(other) !== isMany(subject)) return;
  const [a, b] = [inMidst(word.sentence, place), text.slice(side.start, side.end)];
  yield { statement: asStatement(`${b} ${be.text} ${opposite} than ${a}`), truth: 'said' };
  yield { statement: asStatement(`${b} ${be.text} ${word.text} than ${a}`), truth: 'otherwise' };
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  'larger smaller|bigger smaller|higher lower|older younger|longer shorter|greater lesser|less more|better worse|faster slower|earlier later|heavier lighter|stronger weaker|warmer cooler|hotter colder|richer poorer|wider narrower|deeper shallower|taller shorter|thicker thinner|cheaper dearer|easier harder|safer riskier|brighter darker|fewer more'
    .split('|')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return a === 'less' || a === 'fewer' ? [[a, b] as const] : [[b, a] as const, [a, b] as const];
    }),
);
