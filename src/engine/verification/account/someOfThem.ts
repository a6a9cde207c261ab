import { isQuantifier } from '../phenomena/quantifier';
import type { Node, Parsed } from '../syntax/parsed';
import { counterpartIn, type PairRule } from './says';

/**
 * Whether the source says a word only of some of those it has spoken of, in an aside without a verb: "310 pupils, a third of them
 * from abroad", "60 choirs, some from Latvia" (Quirk et al. 1985, 6.48: partitive apposition).
 */
export const isOfSome: PairRule = (claimed, found, known, pairs) => {
  const { sentence } = claimed;
  const aside = asidesOf(found.sentence).find(({ from, to }) => found.at >= from && found.at < to);
  if (aside === undefined) return false;
  // "640 workers, 70 of them women": the mine had more than 70.
  if (found.at < aside.behind) return isBefore(counterpartIn(pairs, claimed.parent?.whole), aside, found);
  const { nodes } = found.sentence;
  const hasKnown = (from: number, to: number): boolean => nodes.slice(from, to).some(({ whole }) => known.has(whole));
  const words = nodes.slice(aside.from, aside.behind);
  const isCounted = words.some(
    ({ whole, lemma }) => known.has(whole) || sentence.nodes.some((own) => own.lemma === lemma && saysHowMany(own)),
  );
  return !isCounted && hasKnown(0, aside.from);
};

const isBefore = (noun: Node | undefined, { from }: Aside, { sentence }: Node): boolean =>
  noun !== undefined && noun.sentence === sentence && noun.at < from;

/** From the first word that says how many, behind the last of these, up to the end of the aside. */
interface Aside {
  readonly from: number;
  readonly behind: number;
  readonly to: number;
}

const remembered = new WeakMap<Parsed, readonly Aside[]>();

function asidesOf(sentence: Parsed): readonly Aside[] {
  const known = remembered.get(sentence) ?? asidesAmong(sentence.nodes);
  remembered.set(sentence, known);
  return known;
}

const asidesAmong = (nodes: readonly Node[]): readonly Aside[] =>
  nodes.flatMap((node, at) => {
    if (!OPENING.test(node.text)) return [];
    const behind = behindCount(nodes, at + 1);
    if (behind === undefined) return [];
    const end = nodes.findIndex(({ text }, place) => place >= behind && CLOSING.test(text));
    return [{ from: at + 1, behind, to: end < 0 ? nodes.length : end }];
  });

/** The place behind "a third of them", "most of whom", "some", "mainly"; `undefined` where no part is taken. */
function behindCount(nodes: readonly Node[], from: number): number | undefined {
  if (MOSTLY.has(nodes[from]?.lemma ?? '')) return from + 1;
  const of = nodes.findIndex(({ form }, at) => at > from && at < from + WORDS_MOST && form === 'of');
  const isPart = of > 0 && /^(?:them|whom|which|these|those)$/.test(nodes[of + 1]?.form ?? '');
  if (isPart) return nodes.slice(from, of).some(isSome) ? of + 2 : undefined;
  const [count, next] = [nodes[from], nodes[from + 1]];
  const isLedOn = next !== undefined && (next.tag === 'ADP' || next.tag === 'VERB') && next.form !== 'of';
  return count !== undefined && isSome(count) && isLedOn ? from + 1 : undefined;
}

/** How far "of them" stands behind its comma. Unit: words. Default: 6. Source: "a little more than half". */
const WORDS_MOST = 6;

/** "All of them" and "both" leave none out. */
const isSome = (node: Node): boolean => saysHowMany(node) && !/^(?:all|both|each|every)$/.test(node.lemma);

const saysHowMany = (node: Node): boolean => {
  const { quantity, lemma } = node.whole;
  if (quantity !== undefined) return quantity.kind !== 'date';
  return isQuantifier(node) || SOME.has(lemma) || node.tag === 'NUM';
};

/** Fractions and pronouns of an indefinite part (Quirk et al. 1985, 6.48 to 6.53). */
const SOME: ReadonlySet<string> = new Set(
  'most many some several few half third quarter fifth tenth majority minority part other rest one'.split(' '),
);

/** Adverbs that say it of the greater part, and what names a part (Quirk et al. 1985, 8.116 and 17.73). */
const MOSTLY: ReadonlySet<string> = new Set(
  'mostly mainly chiefly largely primarily predominantly partly including especially notably particularly'.split(' '),
);

const OPENING = /^[,;(–—]$/;
const CLOSING = /^[,;)–—.!?]$/;
