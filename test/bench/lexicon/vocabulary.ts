import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordClass } from '../../../src/engine/lexicon/wordGraph';
import type { WordNet } from './wordNet';

/** Times a word must stand in the texts, unless WordNet's own tagged texts have it. */
const COMMON_LEAST = 25;

/** Endings of inflected forms and of their lemmas (morphy(7)). */
const ENDINGS: Readonly<Record<WordClass, readonly (readonly [form: string, lemma: string])[]>> = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  r: [],
};

/**
 * The words (`lemma/part`) that the lexicon tells of: single words in lower case that people write, by WordNet's tagged texts or by
 * how often they or their forms stand in a folder of English texts.
 */
export function vocabularyOf(wordNet: WordNet, texts: string): ReadonlySet<string> {
  const counts = countWords(texts);
  const common = new Map<string, number>();
  for (const [form, count] of counts)
    for (const lemma of lemmasOf(form, wordNet)) common.set(lemma, (common.get(lemma) ?? 0) + count);
  const kept = new Set<string>();
  for (const { part, words, counts: tagged } of wordNet.synsets.values())
    words.forEach((word, at) => {
      const name = `${word}/${part}`;
      const isCommon = (tagged[at] ?? 0) > 0 || (common.get(name) ?? 0) >= COMMON_LEAST;
      if (/^[a-z][a-z-]+$/.test(word) && word.length <= 24 && isCommon) kept.add(name);
    });
  return kept;
}

function countWords(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder).sort())
    for (const [word] of readFileSync(path.join(folder, file), 'utf8').matchAll(/(?<![\w'’-])[a-z][a-z-]+/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lemmasOf(form: string, { senses, exceptions }: WordNet): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const part of Object.keys(ENDINGS) as WordClass[]) {
    const candidates = [form, exceptions.get(`${form}/${part}`) ?? ''];
    for (const [ending, lemma] of ENDINGS[part])
      if (form.endsWith(ending)) candidates.push(form.slice(0, form.length - ending.length) + lemma);
    for (const lemma of candidates) if (senses.has(`${lemma}/${part}`)) lemmas.add(`${lemma}/${part}`);
  }
  return lemmas;
}
