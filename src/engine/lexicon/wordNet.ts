import { readNumbers } from './digits';
import type { EdgeSink } from './edges';
import { PAIRS, WORDS } from './wordNetData';

/** Puts what WordNet knows into a graph. */
export function addWordNet(sink: EdgeSink): void {
  const words = (['n', 'v', 'a', 'r'] as const).flatMap((part) =>
    readWords(WORDS[part]).map((word) => sink.node(word, part)),
  );
  const addAll = (packed: string, kind: 'opposite' | 'synonym' | 'derived'): void =>
    eachPair(packed, (a, b) => sink.addBoth(words[a] ?? 0, words[b] ?? 0, kind));
  addAll(PAIRS.opposite, 'opposite');
  addAll(PAIRS.synonym, 'synonym');
  eachPair(PAIRS.broader, (broader, word) => sink.addBroader(words[word] ?? 0, words[broader] ?? 0));
  addAll(PAIRS.derived, 'derived');
}

/** Words in order, each as a letter for what it shares with the one before it ("A" for nothing) and the rest. */
function readWords(packed: string): readonly string[] {
  let word = '';
  return [...packed.matchAll(/([A-Z])([a-z-]*)/g)].map(([, shared = 'A', rest = '']) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return word;
  });
}

function eachPair(packed: string, visit: (a: number, b: number) => void): void {
  const numbers = readNumbers(packed);
  let from = 0;
  for (let at = 0; at < numbers.length;) {
    from += numbers[at] ?? 0;
    const end = at + 2 + (numbers[at + 1] ?? 0);
    let to = 0;
    for (at += 2; at < end; at += 1) visit(from, (to += numbers[at] ?? 0));
  }
}
