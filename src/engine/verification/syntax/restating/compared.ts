import type { Node, Parsed } from '../parsed';

/**
 * What is compared twice is named once (Quirk et al. 1985, 15.66: ellipsis in comparative clauses): "The express takes 50 minutes less
 * than the slow train and costs 12 francs more" says that it costs 12 francs more than the slow train.
 */
export function comparedAgain({ text, nodes }: Parsed): readonly string[] {
  const than = nodes.find(({ lemma }) => lemma === 'than');
  const and = nodes.find(({ at, tag }) => than !== undefined && at > than.at && tag === 'CCONJ');
  const more = nodes.at(-2);
  const root = nodes.find(({ relation }) => relation === 'root');
  const subject = nodes.find(
    ({ relation, parent, at }) => /^nsubj/.test(relation) && parent === root && at < (root?.at ?? 0),
  );
  if (!than || !and || !more || !subject || !isComparison(nodes.slice(and.at + 1, -1))) return [];
  const other = text.slice(than.end, and.start).trim();
  return [`${text.slice(0, subject.end)} ${text.slice(nodes[and.at + 1]?.start, more.end)} than ${other}.`];
}

/** A verb, by how much, and a comparative at the end, with nothing to compare with. */
const isComparison = (words: readonly Node[]): boolean =>
  words[0]?.tag === 'VERB' &&
  words.some(({ whole }) => whole.quantity !== undefined) &&
  /^(?:JJR|RBR)$/.test(words.at(-1)?.fine ?? '') &&
  words.every(({ lemma, tag }) => lemma !== 'than' && tag !== 'PUNCT');
