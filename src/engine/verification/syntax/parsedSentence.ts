import type { SourceSentence } from '../../model/passage';
import { analysed } from '../analysedSentence';
import { parsedFrom, type Parsed } from './parsed';
import { restatements } from './restating/restatements';

const remembered = new WeakMap<SourceSentence, readonly [Parsed, ...Parsed[]]>();

/** A sentence of a source, and what it says in other forms, too; read once as long as the sentence lives. */
export function parsedSentence(sentence: SourceSentence): readonly [Parsed, ...Parsed[]] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const whole = parsedFrom(sentence.text, analysed(sentence));
  const parsed = [whole, ...[...new Set(restatements(whole))].map((clause) => parsedFrom(clause))] as const;
  remembered.set(sentence, parsed);
  return parsed;
}
