import type { EdgeKind } from '../../../src/engine/lexicon/edges';
import { isGeneral, isSuperordinate } from './generalWords';
import { isNotDerived, spelledDerivations } from './derivations';
import { isKnownSense, shareOf } from './senses';
import type { Pointer, Synset, WordNet } from './wordNet';

/**
 * Least chance that two words both have the sense that makes them alike, the product of their shares.
 * Source: read over samples of 150 pairs at 0.1, 0.2 and 0.3; below, wrong pairs like "execution" and "performance" come in.
 */
const SYNONYM_LEAST = 0.25;
/** The same for a word and its broader one, by part of speech; a superordinate word need only know the sense. Broader verbs are vague. */
const BROADER_LEAST = { n: 0.35, v: 0.5, a: 1, r: 1 } as const;

/** An animal, a food or a plant under a superordinate word: its rival sense is the fur, the wood, the dish made of it. */
const LIVING = new Set(['05', '13', '20']);
const LIVING_LEAST = 0.2;

const leastOf = ({ part, file }: Synset, broader: string): number =>
  part === 'n' && LIVING.has(file) && isSuperordinate(broader) ? LIVING_LEAST : BROADER_LEAST[part];

/** Steps up the hierarchy that are told: of concrete things (animals, artefacts, body, food, places, persons, plants, substances), of the rest. */
const CONCRETE = new Set(['05', '06', '08', '13', '15', '18', '20', '27']);
const CONCRETE_STEPS = 3;
const OTHER_STEPS = 1;
/** Steps to a superordinate word of everyday: a dog is an animal by seven. */
const MOST_STEPS = 9;

export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;
export type Relations = Readonly<Record<Exclude<EdgeKind, 'apart'>, Pairs>>;

/** The relations of WordNet between words of a vocabulary, in their frequent senses only: noise is worse than silence. */
export function relationsOf(wordNet: WordNet, vocabulary: ReadonlySet<string>): Relations {
  const relations = { opposite: newPairs(), synonym: newPairs(), broader: newPairs(), derived: newPairs() };
  for (const synset of wordNet.synsets.values()) {
    const words = synset.words
      .map((word) => `${word}/${synset.part}`)
      .filter((word) => vocabulary.has(word))
      .map((word) => [word, shareOf(wordNet, word, synset)] as const);
    for (const [a, share] of words)
      for (const [b, other] of words) if (a < b && share * other >= SYNONYM_LEAST) relations.synonym.add(a, b);
    for (const [word, share] of words)
      for (const [broader, other] of ancestorsOf(wordNet, synset, vocabulary))
        if (broader !== word && share * other >= leastOf(synset, broader)) relations.broader.add(broader, word);
    for (const pointer of synset.pointers) addPointer(wordNet, vocabulary, synset, pointer, relations);
  }
  for (const [a, b] of spelledDerivations(vocabulary)) relations.derived.add(a, b);
  const { opposite, synonym, broader, derived } = relations;
  return { opposite: opposite.all, synonym: synonym.all, broader: broader.all, derived: derived.all };
}

interface Growing {
  readonly all: Pairs;
  add(a: string, b: string): void;
}

function newPairs(): Growing {
  const all = new Map<string, Set<string>>();
  return { all, add: (a, b) => void all.set(a, (all.get(a) ?? new Set()).add(b)) };
}

const KINDS: Readonly<Record<string, 'opposite' | 'derived' | undefined>> = {
  '!': 'opposite',
  '+': 'derived',
  '\\': 'derived',
};

/** Opposites and derivations are told of words, not of synsets. */
function addPointer(
  wordNet: WordNet,
  vocabulary: ReadonlySet<string>,
  synset: Synset,
  { symbol, synset: id, from, to }: Pointer,
  relations: Readonly<Record<'opposite' | 'derived', Growing>>,
): void {
  const other = wordNet.synsets.get(id);
  const kind = KINDS[symbol];
  if (kind === undefined || other === undefined) return;
  const a = `${synset.words[from - 1] ?? ''}/${synset.part}`;
  const b = `${other.words[to - 1] ?? ''}/${other.part}`;
  if (!vocabulary.has(a) || !vocabulary.has(b)) return;
  const isDerived = kind === 'derived';
  const isKnown = isKnownSense(wordNet, a, synset) && isKnownSense(wordNet, b, other);
  if (!isKnown && !(isDerived && beginAlike(a, b))) return;
  const forms = isDerived ? sameIn(vocabulary, a).filter((form) => beginAlike(form, b)) : [];
  for (const form of [a, ...forms])
    if (form.slice(0, -2) !== b.slice(0, -2) && !(isDerived && isNotDerived(form, b)))
      relations[kind].add(...(form < b ? ([form, b] as const) : ([b, form] as const)));
}

/** Whether two words share their beginning: all but four letters of the shorter one, at least three. */
function beginAlike(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 4);
  return a.slice(0, length) === b.slice(0, length);
}

/** The noun to a verb and the other way round: what is derived of "farm" the verb is of the noun, too. */
const sameIn = (vocabulary: ReadonlySet<string>, word: string): readonly string[] =>
  ['n', 'v'].map((part) => `${word.slice(0, -2)}/${part}`).filter((other) => other !== word && vocabulary.has(other));

/** Broader words of a synset with the chance that they have that sense. */
function ancestorsOf(wordNet: WordNet, synset: Synset, vocabulary: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let level: readonly Synset[] = [synset];
  for (let step = 1; step <= MOST_STEPS && level.length > 0; step += 1) {
    level = level.flatMap((one) => parentsOf(wordNet, one));
    for (const above of level)
      for (const word of above.words.map((lemma) => `${lemma}/${above.part}`)) {
        const share = vocabulary.has(word) ? chanceOf(wordNet, word, above, step) : 0;
        if (share > (found.get(word) ?? 0)) found.set(word, share);
      }
  }
  return found;
}

function chanceOf(wordNet: WordNet, word: string, above: Synset, step: number): number {
  if (isSuperordinate(word)) return isKnownSense(wordNet, word, above) ? 1 : 0;
  const steps = CONCRETE.has(above.file) && above.part === 'n' ? CONCRETE_STEPS : OTHER_STEPS;
  return step > steps || isGeneral(word) ? 0 : shareOf(wordNet, word, above);
}

const parentsOf = (wordNet: WordNet, { pointers }: Synset): readonly Synset[] =>
  pointers.flatMap(({ symbol, synset }) => (symbol === '@' ? (wordNet.synsets.get(synset) ?? []) : []));
