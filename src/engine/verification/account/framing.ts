import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/**
 * Whether the source has words before a word that turn, weaken or frame it, which the statement has nowhere: "hardly a rare tree",
 * "no longer a danger", "far from rich". Only the order of the words is asked, up to the word that was matched before or the
 * beginning of the clause, since grammar may have hung them anywhere.
 */
export const isFramed: PairRule = (claimed, found, known) => {
  if (isAllBut(found) && !isAllBut(claimed)) return true;
  const before = wordsBefore(found, known);
  const own = claimed.sentence.text.toLowerCase();
  const frame = FRAMES.exec(before)?.[0];
  return (frame !== undefined && !own.includes(frame.trim())) || (NONE.test(before) && !DENIAL.test(own));
};

/** "All but two of the cows". */
const isAllBut = ({ lemma, sentence: { nodes }, at }: Node): boolean =>
  /^(?:all|every|everyone|everybody|everything|none|nobody|nothing)$/.test(lemma) && nodes[at + 1]?.lemma === 'but';

function wordsBefore(found: Node, known: ReadonlySet<Node>): string {
  const { nodes } = found.sentence;
  let from = found.at;
  while (
    from > 0 &&
    found.at - from < WORDS_MOST &&
    isInside(nodes[from - 1], found, known) &&
    !beginsAnew(nodes, from)
  )
    from -= 1;
  return `${nodes
    .slice(from, found.at)
    .map(({ text }) => text.toLowerCase())
    .join(' ')} `;
}

/** "Instead of a bridge the town …": an article behind a noun begins another phrase. */
const beginsAnew = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.tag === 'DET' && nodes[at - 1]?.tag === 'NOUN';

const isInside = (node: Node | undefined, found: Node, known: ReadonlySet<Node>): boolean =>
  node !== undefined && (node.whole === found || !known.has(node.whole)) && !/^[,;:.()—–]$/.test(node.text);

/** How far back it is looked. Unit: words. Default: 5. Source: "by no means an entirely". */
const WORDS_MOST = 5;

/** Adverbs and phrases that nearly deny (Quirk et al. 1985, 10.59), and what only comes near (8.111). */
const FRAMES =
  /\b(?:no longer|hardly|scarcely|barely|rarely|seldom|far from|anything but|by no means|nearly|almost|virtually|practically|not yet|instead of|rather than|all but|short of|about to|set to|on the verge of|on the brink of|once thought to|once believed to) /;

/** "Have no well", "no cleaner than it was": the word itself is what there is none of. */
const NONE = /\b(?:no|neither) $/;
const DENIAL =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|zero|without|lacks?|lacked|lacking|cannot|fail(?:s|ed)?|unable)\b|n['’]t\b/;
