import type { Node, Parsed } from '../parsed';
import { nounPhraseBefore } from './nounPhrase';

/**
 * Who reports a value of his own has it: "The company reported a loss of 14 million for 2019" says that the company's loss for 2019
 * was 14 million. Only verbs that establish what they say.
 */
export function measures(sentence: Parsed): readonly string[] {
  const { text, nodes } = sentence;
  const verb = nodes.find(({ tag, lemma }) => tag === 'VERB' && ESTABLISHING.has(lemma));
  const of = verb && nodes.find(({ lemma, at }) => lemma === 'of' && at > verb.at + 2 && at < verb.at + 6);
  const value = of && nodes[of.at + 1]?.whole.quantity;
  const subject = verb && nounPhraseBefore(sentence, verb.start);
  if (!verb || !of || !value || !subject || subject.before !== '' || !isOneThing(nodes.slice(verb.at + 1, of.at)))
    return [];
  const measure = text.slice(nodes[verb.at + 2]?.start, of.start).trim();
  const counted = nodes.find(({ start, tag }) => start === value.end + 1 && tag === 'NOUN');
  const end = counted?.end ?? value.end;
  const time = /^ (?:for|in) (?:the year )?\d{4}\b/.exec(text.slice(end))?.[0] ?? '';
  return [`${subject.text}'s ${measure}${time} was ${text.slice(value.start, end)}.`];
}

/** "a net loss". */
const isOneThing = ([article, ...rest]: readonly Node[]): boolean =>
  /^an?$/i.test(article?.text ?? '') && rest.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ');

const ESTABLISHING: ReadonlySet<string> = new Set(
  'report record post announce make suffer have book register'.split(' '),
);
