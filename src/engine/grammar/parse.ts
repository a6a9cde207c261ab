import { finiteVerbsOf } from './finiteVerb';
import { grammar, type Grammar } from './grammar';
import { commonestTags } from './knownTags';
import { lemmaOf } from './lemma';
import { parseTwice } from './parseTwice';
import { parserWords } from './parserWords';
import { canBeVerb } from './dictionary';
import { possibleTags } from './possibleTags';
import { tagWords } from './tagWords';
import type { Relation, Token, UniversalTag } from './token';
import { tokenise, type WrittenToken } from './tokenise';
import { wordNumbers, type WordNumbers } from './wordNumbers';

/**
 * Words of the longest sentence that is parsed: beyond are lists and broken texts, whose structure says nothing. Source: the
 * treebank's longest sentence but eight of 12,544.
 */
const WORDS_MOST = 120;

/**
 * The words of one English sentence with their parts of speech and their places in its dependency tree, in linear time; none
 * when there are more than 120. Every word has one head and there is one root. The same sentence always gets the same tree.
 */
export function parse(sentence: string): readonly Token[] {
  const written = tokenise(sentence);
  return written.length > WORDS_MOST ? [] : analyse(written, grammar());
}

/** The part of speech of each of some words, as its number in `learned.tags`. */
export function tagsIn(written: readonly WrittenToken[], learned: Grammar): Int32Array {
  const { tags } = learned;
  const words = written.map(({ text }) => numbersOf(text, learned));
  const seenAs = (at: number): readonly UniversalTag[] =>
    commonestTags(words[at]?.tags ?? 0).map((tag) => tags[tag]?.[0] ?? 'X');
  const isPossible = possibleTags(written.map(({ text }, at) => ({ text, seenAs: seenAs(at) })));
  const nameOf = (tag: number): string => nameIn(learned, tag);
  const chosen = tagWords(words, learned.tagger, (at, tag, before) =>
    isPossible(at, tags[tag]?.[0] ?? 'X', nameOf(before)),
  );
  for (const verb of finiteVerbsOf(written, (at) => nameOf(chosen[at] ?? -1), canBeVerb))
    chosen[verb.at] = tags.findIndex((tag) => tag.join('/') === verb.tag);
  return chosen;
}

const nameIn = ({ tags }: Grammar, tag: number): string => tags[tag]?.join('/') ?? '';

/** As `parse`, of words that are already apart; their parts of speech may be known. */
export function analyse(
  written: readonly WrittenToken[],
  learned: Grammar,
  chosen: Int32Array = tagsIn(written, learned),
): readonly Token[] {
  const { tags, lexicon, relations } = learned;
  const words = written.map(({ text }) => numbersOf(text, learned));
  const finite = Uint8Array.from(chosen, (tag) => FINITE.get(nameIn(learned, tag)) ?? 0);
  const { head, relation } = parseTwice({ ...parserWords(words, chosen), finite }, learned.backward, learned.forward);
  const root = rootOf(head, written.length);
  return written.map(({ text, start, end }, at) => {
    const [tag, fine] = tags[chosen[at] ?? 0] ?? ['X', 'FW'];
    const isRoot = at === root;
    const isLoose = (head[at] ?? -1) < 0 || head[at] === written.length;
    return {
      text,
      start,
      end,
      tag,
      fine,
      lemma: lemmaOf(text, tag, fine, lexicon.isBase),
      head: isRoot ? -1 : isLoose ? root : (head[at] ?? root),
      relation: isRoot ? 'root' : isLoose ? 'parataxis' : (relations[relation[at] ?? 0] ?? ('dep' satisfies Relation)),
    };
  });
}

/** Tags of finite verbs, as `ParserWords.finite` has them. */
const FINITE: ReadonlyMap<string, number> = new Map([
  ...['VERB/VBD', 'VERB/VBP', 'VERB/VBZ'].map((tag) => [tag, 1] as const),
  ...['AUX/VBD', 'AUX/VBP', 'AUX/VBZ', 'AUX/MD'].map((tag) => [tag, 2] as const),
]);

/** The first word that hangs on nothing or on the root; others of the kind are hung on it. */
const rootOf = (head: Int32Array, count: number): number => head.findIndex((at) => at === count || at < 0);

const known = new WeakMap<Grammar, Map<string, WordNumbers>>();
/** Words whose numbers are kept: most of a text are the same few thousand. */
const KNOWN_MOST = 20_000;

function numbersOf(text: string, learned: Grammar): WordNumbers {
  const numbers = known.get(learned) ?? new Map<string, WordNumbers>();
  known.set(learned, numbers);
  const found = numbers.get(text) ?? wordNumbers(text, learned.lexicon);
  if (numbers.size >= KNOWN_MOST) numbers.clear();
  numbers.set(text, found);
  return found;
}
