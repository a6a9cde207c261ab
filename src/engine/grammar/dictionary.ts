import { wordGraph, type WordClass } from '../lexicon/wordGraph';
import { baseForm } from '../text/irregular';
import { VERBS } from './irregularVerbs';

/** Whether a dictionary has a word, or what it is a form of, as a verb. */
export const canBeVerb = (word: string): boolean => partsOf(word)?.has('v') === true;

/** The parts of speech of a word in lower case that a dictionary has; `undefined` where it has none. */
export function partsOf(word: string): ReadonlySet<WordClass> | undefined {
  const known = remembered.get(word);
  if (known !== undefined) return known.size === 0 ? undefined : known;
  const parts = new Set<WordClass>();
  // Short words are grammar's, and dictionaries have "a" and "in" as nouns.
  if (/^[a-z]{4,}$/.test(word))
    for (const [base, part] of basesOf(word)) if (wordGraph().nodeOf(base, part) >= 0) parts.add(part);
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(word, parts);
  return parts.size === 0 ? undefined : parts;
}

const remembered = new Map<string, ReadonlySet<WordClass>>();
/** Bounds the memory of `remembered`: some 3 MB. */
const REMEMBERED_MOST = 20_000;

/** Whether a dictionary has a word without its capital, as any part of speech. */
export const isCommonWord = (word: string): boolean => partsOf(word.toLowerCase()) !== undefined;

/** The base forms that a word may be an inflection of, each with what it then is. */
function basesOf(word: string): readonly (readonly [string, WordClass])[] {
  const bases: [string, WordClass][] = [
    [word, 'n'],
    [word, 'v'],
    [word, 'a'],
    [word, 'r'],
    [baseForm(word), 'v'],
    [VERBS.get(word) ?? word, 'v'],
  ];
  const add = (suffix: RegExp, parts: readonly WordClass[], ...ends: readonly string[]): void => {
    if (!suffix.test(word)) return;
    for (const end of ends) for (const part of parts) bases.push([word.replace(suffix, end), part]);
  };
  add(/s$/, ['n', 'v'], '');
  add(/es$/, ['n', 'v'], '');
  add(/ies$/, ['n', 'v'], 'y');
  add(/(?:ed|ing)$/, ['v', 'a'], '', 'e');
  add(/ied$/, ['v', 'a'], 'y');
  add(/([b-df-hj-np-tv-z])\1(?:ed|ing)$/, ['v', 'a'], '$1');
  add(/ing$/, ['n'], 'ing');
  add(/(?:er|est)$/, ['a', 'r'], '', 'e');
  add(/i(?:er|est)$/, ['a', 'r'], 'y');
  add(/ly$/, ['r'], 'ly');
  return bases;
}
