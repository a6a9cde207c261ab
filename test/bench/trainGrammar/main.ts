import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parserWords } from '../../../src/engine/grammar/parseWords';
import { createGrammar, type ClassNames, type Grammar } from '../../../src/engine/grammar/grammar';
import { readMoves } from '../../../src/engine/grammar/moves';
import { sparseWeights } from '../../../src/engine/grammar/sparseWeights';
import { tagWords } from '../../../src/engine/grammar/tagWords';
import { unpack } from '../../../src/engine/grammar/unpack';
import { fitParser, type ParsedSentence } from './fitParser';
import { fitTagger, type TaggedSentence, type TaggerOptions } from './fitTagger';
import { baseForms, counted, learnedTags, learnLexicon, lexiconOf, numbersOf, tagNumber } from './learnables';
import { accuracy, ownWords } from './measure';
import { pack } from './pack';
import { projective } from './projective';
import { grammarSource } from './grammarSource';
import { readTreebank, type Tree } from './treebank';

/** The generated file. */
const TARGET = 'src/engine/grammar/grammarWeights.ts';
const FOLDS = 3;
const quick = process.argv.includes('--quick');
const TAGGER = { rounds: quick ? 3 : 8, most: 150_000 };
const PARSER = { rounds: quick ? 3 : 12, exploreFrom: 1, exploreShare: 0.9, most: 300_000 };

async function main(folder: string): Promise<void> {
  const [train, dev, test] = ['train', 'dev', 'test'].map((part) =>
    readTreebank(`${folder}/en_ewt.${part}.conllu.gz`),
  ) as [readonly Tree[], readonly Tree[], readonly Tree[]];
  const tags = learnedTags(train);
  const learned = learnLexicon(train, tags, baseForms(train));
  const lexicon = lexiconOf(learned);
  const sentences = train.map((tree): TaggedSentence => ({
    words: numbersOf(tree, lexicon),
    tags: Int32Array.from(tree.tags, (tag) => tagNumber(tag, tags)),
  }));
  const tagger = fitTagger(sentences, tags.length, TAGGER);
  const names = classNames(train, tags);
  const parser = fitParser(
    parserSentences(train, sentences, tags, names),
    readMoves(names.MOVES.split(' '), names.RELATIONS.split(' ')),
    PARSER,
  );
  const bytes = pack({ tagger, parser, ...learned });
  const packed = Buffer.from(bytes).toString('base64');
  const grammar = createGrammar(unpack(packed), names);
  const report = [reported('dev', dev, grammar), reported('test', test, grammar), `${bytes.length} bytes`].flat();
  for (const line of report) console.log(line);
  const source = grammarSource(packed, names, report);
  writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));
  console.log(`Written: ${TARGET}`);
}

function reported(name: string, trees: readonly Tree[], grammar: Grammar): readonly string[] {
  const { tags, fine, heads, labelled, lemmas } = accuracy(trees, grammar);
  const own = ownWords(trees, grammar);
  return [
    `${name}: UPOS ${tags}, UPOS and XPOS ${fine}, UAS ${heads}, LAS ${labelled}, lemmas ${lemmas} (words of the treebank)`,
    `${name}: words ${own.words}, UPOS ${own.tags}, UAS ${own.heads}, LAS ${own.labelled} (F1 of our own words)`,
  ];
}

/** Relations and the moves that the treebank needs. */
function classNames(trees: readonly Tree[], tags: readonly string[]): ClassNames {
  const relations = [
    'dep',
    ...[...counted(trees.flatMap(({ relations: all }) => all)).keys()].filter((name) => name !== 'dep').sort(),
  ];
  const arcs = trees.flatMap(({ heads, relations: all }) =>
    projective(heads).map((head, word) => `${head < 0 || head > word ? 'L' : 'R'}.${all[word] ?? 'dep'}`),
  );
  const frequent = [...counted(arcs)].filter(([, count]) => count >= 5).map(([arc]) => arc);
  return { TAGS: tags.join(' '), RELATIONS: relations.join(' '), MOVES: ['S', 'R', ...frequent.sort()].join(' ') };
}

/** The treebank with tags as a tagger gives them that has not seen the sentence: so it will be in use. */
function parserSentences(
  trees: readonly Tree[],
  sentences: readonly TaggedSentence[],
  tags: readonly string[],
  names: ClassNames,
): readonly ParsedSentence[] {
  const guessed = jackknifed(sentences, tags.length, { ...TAGGER, rounds: quick ? 2 : 5 });
  const relations = names.RELATIONS.split(' ');
  return trees.map((tree, at) => ({
    words: parserWords(sentences[at]?.words ?? [], guessed[at] ?? new Int32Array()),
    gold: {
      heads: Int32Array.from(projective(tree.heads), (head) => (head < 0 ? tree.words.length : head)),
      relations: Int32Array.from(tree.relations, (name) => Math.max(0, relations.indexOf(name))),
    },
  }));
}

function jackknifed(
  sentences: readonly TaggedSentence[],
  classes: number,
  options: TaggerOptions,
): readonly Int32Array[] {
  const guessed: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rows = fitTagger(
      sentences.filter((_, at) => at % FOLDS !== fold),
      classes,
      options,
    );
    const weights = sparseWeights(rows);
    sentences.forEach(({ words }, at) => {
      if (at % FOLDS === fold) guessed[at] = tagWords(words, weights);
    });
  }
  return guessed;
}

void main(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/data/ud');
