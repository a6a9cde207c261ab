import { isNoun } from '../syntax/neighbours';
import type { Node, Parsed } from '../syntax/parsed';
import type { PairRule } from './says';

/** "Tea and coffee were taxed at 5 and 8 per cent": of two rows of one length each word goes with that in its own place. */
export const isOfOtherRow: PairRule = (claimed, found, known) => {
  const { quantity } = found;
  const { quantities } = found.sentence;
  const values = quantities.filter((one) => one.kind !== 'date' || quantity?.kind === 'date');
  const place = values.findIndex((one) => one === quantity);
  if (place < 0 || values.length < 2 || !areInRow(found.sentence, values)) return false;
  const row = rowBefore(found.sentence, values[0]?.start ?? 0);
  if (row.length !== values.length || claimed.sentence.quantities.length !== 1) return false;
  const said = row.flatMap((node, at) => (known.has(node.whole) ? [at] : []));
  return said.length > 0 && !said.includes(place);
};

/** With nothing between them but "and" and commas. */
const areInRow = ({ text }: Parsed, values: readonly { readonly start: number; readonly end: number }[]): boolean =>
  values.every(({ start }, at) => at === 0 || /^(?:,| and|, and) $/.test(text.slice(values[at - 1]?.end, start)));

/** The nouns that "and" joins before a place, the first row of the sentence. */
function rowBefore({ nodes }: Parsed, end: number): readonly Node[] {
  const and = nodes.findIndex(({ lemma, start }) => lemma === 'and' && start < end);
  const first = nodes.findLast((node, at) => at < and && isNoun(node));
  const last = nodes.find((node, at) => at > and && node.start < end && isNoun(node));
  if (first === undefined || last === undefined) return [];
  const before = nodes.filter((node, at) => at < first.at && isNoun(node) && nodes[at + 1]?.text === ',');
  return [...before, first, last];
}
