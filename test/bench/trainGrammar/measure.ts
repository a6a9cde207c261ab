import type { Grammar } from '../../../src/engine/grammar/grammar';
import { analyse } from '../../../src/engine/grammar/parse';
import type { Token } from '../../../src/engine/grammar/token';
import { tokenise } from '../../../src/engine/grammar/tokenise';
import type { Tree } from './treebank';

/** Shares of words in percent: right tag, right fine tag, right head, right head and relation, right base form. */
export interface Accuracy {
  readonly tags: number;
  readonly fine: number;
  readonly heads: number;
  readonly labelled: number;
  readonly lemmas: number;
}

/** Of the treebank's own words. */
export function accuracy(trees: readonly Tree[], grammar: Grammar): Accuracy {
  const sums = { tags: 0, fine: 0, heads: 0, labelled: 0, lemmas: 0, all: 0 };
  for (const tree of trees) {
    analyse(tree.words, grammar).forEach((token, at) => {
      const isHead = token.head === tree.heads[at];
      sums.all += 1;
      sums.tags += Number(token.tag === tree.tags[at]?.split('/')[0]);
      sums.fine += Number(`${token.tag}/${token.fine}` === tree.tags[at]);
      sums.heads += Number(isHead);
      sums.labelled += Number(isHead && token.relation === tree.relations[at]);
      sums.lemmas += Number(token.lemma === tree.lemmas[at]);
    });
  }
  const percent = (count: number): number => Math.round((count / sums.all) * 10_000) / 100;
  return {
    tags: percent(sums.tags),
    fine: percent(sums.fine),
    heads: percent(sums.heads),
    labelled: percent(sums.labelled),
    lemmas: percent(sums.lemmas),
  };
}

/** F1 of the words we split ourselves: those that begin and end as in the treebank, and their heads too. */
export function ownWords(
  trees: readonly Tree[],
  grammar: Grammar,
): { words: number; tags: number; heads: number; labelled: number } {
  const sums = { words: 0, tags: 0, heads: 0, labelled: 0, all: 0 };
  for (const tree of trees) {
    const own = analyse(tokenise(tree.text), grammar);
    const place = (word: { start: number; end: number } | undefined): string =>
      `${word?.start ?? -1}-${word?.end ?? -1}`;
    const byPlace = new Map(own.map((token) => [place(token), token]));
    const headOf = (token: Token): string => place(own[token.head]);
    tree.words.forEach((word, at) => {
      const token = byPlace.get(place(word));
      if (token === undefined) return;
      const isHead = headOf(token) === place(tree.words[tree.heads[at] ?? -1]);
      sums.words += 2;
      sums.tags += token.tag === tree.tags[at]?.split('/')[0] ? 2 : 0;
      sums.heads += isHead ? 2 : 0;
      sums.labelled += isHead && token.relation === tree.relations[at] ? 2 : 0;
    });
    sums.all += own.length + tree.words.length;
  }
  const percent = (count: number): number => Math.round((count / sums.all) * 10_000) / 100;
  return {
    words: percent(sums.words),
    tags: percent(sums.tags),
    heads: percent(sums.heads),
    labelled: percent(sums.labelled),
  };
}
