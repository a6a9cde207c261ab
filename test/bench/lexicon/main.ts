import { statSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { WordClass } from '../../../src/engine/lexicon/wordGraph';
import { packPairs, packWords } from './packed';
import { relationsOf, type Pairs, type Relations } from './relations';
import { vocabularyOf } from './vocabulary';
import { readWordNet } from './wordNet';

/** The generated file. */
const TARGET = 'src/engine/lexicon/wordNetData.ts';

/** Words of one part of speech stand together, so that distances are small. */
const PARTS: readonly WordClass[] = ['n', 'v', 'a', 'r'];
const KINDS = ['opposite', 'synonym', 'broader', 'derived'] as const;

/** Debian's `wordnet-base` puts WordNet here; the texts, plain English files in one folder, only say which words are common. */
const [wordNetFolder = '/usr/share/wordnet', texts = 'out/corpora/large'] = process.argv.slice(2);

const sizeOf = (pairs: Pairs): number => [...pairs.values()].reduce((sum, { size }) => sum + size, 0);

/** Words without relations are told, too: by them the tagger knows what a word can be. */
function sourceOf(relations: Relations, vocabulary: ReadonlySet<string>): string {
  const wordsOf = (part: WordClass): readonly string[] =>
    [...vocabulary].flatMap((name) => (name.endsWith(`/${part}`) ? [name.slice(0, -2)] : [])).sort();
  const numbers = new Map(
    PARTS.flatMap((part) => wordsOf(part).map((word) => `${word}/${part}`)).map((name, at) => [name, at]),
  );
  const said = KINDS.map((kind) => `${sizeOf(relations[kind])} ${kind}`).join(', ');
  return `/**
 * Written by \`npm run train:lexicon\`: relations of WordNet 3.0 (Princeton University, see THIRD-PARTY-NOTICES.md) between
 * frequent senses of common words; to change it, change test/bench/lexicon and run that again.
 * ${numbers.size} words; pairs: ${said}.
 */
export const WORDS = {
${PARTS.map((part) => `${part}: '${packWords(wordsOf(part))}',`).join('\n')}
} as const;

/** Pairs of words by their numbers; of \`broader\` the first one is the broader. */
export const PAIRS = {
${KINDS.map((kind) => `${kind}: '${packPairs(relations[kind], numbers)}',`).join('\n')}
} as const;
`;
}

async function main(): Promise<void> {
  const wordNet = readWordNet(wordNetFolder);
  const vocabulary = vocabularyOf(wordNet, texts);
  const relations = relationsOf(wordNet, vocabulary);
  const source = await format(sourceOf(relations, vocabulary), {
    ...(await resolveConfig(TARGET)),
    parser: 'typescript',
  });
  writeFileSync(TARGET, source);
  for (const kind of KINDS) console.log(`${kind}: ${sizeOf(relations[kind])} pairs`);
  console.log(`Written: ${TARGET}, ${statSync(TARGET).size} bytes`);
}

void main();
