import { areAlike, framesOf, NOUN } from '../frames';
import type { Node, Parsed } from '../parsed';
import { capitalised } from './capital';

/**
 * "The choir sang in Selm on Friday and in Harn on Sunday" says that it sang in Harn on Sunday: behind one verb the same frame of
 * prepositions comes again, with a subject of its own or without (Quirk et al. 1985, 13.92 and 13.95: gapping, complex coordination).
 */
export function repeatedFrames(sentence: Parsed): readonly string[] {
  const { text, nodes } = sentence;
  const { verb, frames = [] } = framesOf(sentence) ?? {};
  const [first, ...others] = frames;
  if (verb === undefined || first === undefined) return [];
  const wordsOf = (words: readonly Node[]): string => text.slice(words[0]?.start, words.at(-1)?.end);
  if (areAlike(frames)) return others.map(({ words }) => `${text.slice(0, verb.end)} ${wordsOf(words)}.`);
  if (first.shape.startsWith(NOUN) || !others.every(({ shape }) => shape === `${NOUN} ${first.shape}`)) return [];
  const auxiliary = nodes.find(({ relation, parent }) => relation.startsWith('aux') && parent === verb);
  return others.map(({ words }) => {
    const at = words.findIndex(({ tag }) => tag === 'ADP');
    const said = text.slice((auxiliary ?? verb).start, verb.end);
    return `${capitalised(wordsOf(words.slice(0, at)))} ${said} ${wordsOf(words.slice(at))}.`;
  });
}
