import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordClass } from '../../../src/engine/lexicon/wordGraph';

/** Files of WordNet's database, by part of speech (wndb(5)). */
const FILES: Readonly<Record<WordClass, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const TYPES = 'nvars';

export interface Pointer {
  /** "@" hypernym, "!" antonym, "+" derivationally related, "\" pertains to. */
  readonly symbol: string;
  readonly synset: string;
  /** Places of the words among their synsets' words, from one; 0 for the whole synset. */
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  readonly id: string;
  readonly part: WordClass;
  /** Number of the lexicographer's file: what the synset is about (lexnames(5)). */
  readonly file: string;
  readonly words: readonly string[];
  /** How often each word was tagged with this sense in the semantic concordance. */
  readonly counts: readonly number[];
  readonly pointers: readonly Pointer[];
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synsets of a lemma in a part of speech ("ship/n"), the commonest first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** Irregular forms and their lemmas ("geese/n" → "goose"). */
  readonly exceptions: ReadonlyMap<string, string>;
}

/** Reads a folder that holds WordNet 3.0 as Debian's `wordnet-base` installs it. */
export function readWordNet(folder: string): WordNet {
  const lines = (file: string): readonly string[] =>
    readFileSync(path.join(folder, file), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  '));
  const parts = Object.keys(FILES) as WordClass[];
  const raw = parts.flatMap((part) => lines(`data.${FILES[part]}`).map((line) => synsetOf(line, part)));
  const byId = new Map(raw.map((synset) => [synset.id, synset]));
  const counts = new Map(lines('cntlist.rev').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[2])]));
  const synsets = raw.map((one) => ({
    ...one,
    counts: one.keys.map((key) => counts.get(keyWithHead(key, one, byId)) ?? 0),
  }));
  return {
    synsets: new Map(synsets.map((synset) => [synset.id, synset])),
    senses: new Map(parts.flatMap((part) => lines(`index.${FILES[part]}`).map((line) => sensesOf(line, part)))),
    exceptions: new Map(
      parts.flatMap((part) =>
        lines(`${FILES[part]}.exc`)
          .map((line) => line.split(' '))
          .map(([form = '', lemma = '']) => [`${form}/${part}`, lemma] as const),
      ),
    ),
  };
}

interface RawSynset extends Omit<Synset, 'counts'> {
  /** Sense keys without the head that those of satellites end in. */
  readonly keys: readonly string[];
  readonly isSatellite: boolean;
}

/** offset, file number, type, word count (hexadecimal), words with their lexical ids, pointer count, pointers. */
function synsetOf(line: string, part: WordClass): RawSynset {
  const fields = line.slice(0, line.indexOf(' |')).split(' ');
  const [offset = '', file = '', type = '', size = '0'] = fields;
  const count = parseInt(size, 16);
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
  const keys = words.map((word, at) => {
    const id = parseInt(fields[5 + 2 * at] ?? '0', 16);
    return `${word.toLowerCase()}%${TYPES.indexOf(type) + 1}:${file}:${String(id).padStart(2, '0')}:`;
  });
  const begin = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[begin]) }, (_, at) => {
    const [symbol = '', target = '', targetPart = '', places = '0000'] = fields.slice(begin + 1 + 4 * at);
    const synset = `${target}/${targetPart === 's' ? 'a' : targetPart}`;
    return { symbol, synset, from: parseInt(places.slice(0, 2), 16), to: parseInt(places.slice(2), 16) };
  });
  return { id: `${offset}/${part}`, part, file, words, keys, pointers, isSatellite: type === 's' };
}

function keyWithHead(key: string, { isSatellite, pointers }: RawSynset, byId: ReadonlyMap<string, RawSynset>): string {
  if (!isSatellite) return `${key}:`;
  const head = byId.get(pointers.find(({ symbol }) => symbol === '&')?.synset ?? '')?.keys[0] ?? '';
  const [word = '', rest = ''] = head.split('%');
  return `${key}${word}:${rest.split(':')[2] ?? ''}`;
}

function sensesOf(line: string, part: WordClass): readonly [string, readonly string[]] {
  const fields = line.trim().split(' ');
  const count = Number(fields[2]);
  return [`${fields[0] ?? ''}/${part}`, fields.slice(-count).map((offset) => `${offset}/${part}`)];
}
