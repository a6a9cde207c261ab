import type { SourceSentence } from '../../model/passage';
import { analysed } from '../analysedSentence';
import { gappedClauses } from './ellipsis';
import { parsedFrom, type Parsed } from './parsed';

const remembered = new WeakMap<SourceSentence, readonly [Parsed, ...Parsed[]]>();

/** A sentence of a source, and the clauses that it leaves to the reader; read once as long as the sentence lives. */
export function parsedSentence(sentence: SourceSentence): readonly [Parsed, ...Parsed[]] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const whole = parsedFrom(sentence.text, analysed(sentence));
  const parsed = [whole, ...gappedClauses(whole).map((clause) => parsedFrom(clause))] as const;
  remembered.set(sentence, parsed);
  return parsed;
}
