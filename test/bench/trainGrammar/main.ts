import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { createGrammar, type ClassNames, type Grammar } from '../../../src/engine/grammar/grammar';
import { unpack } from '../../../src/engine/grammar/unpack';
import { fitGrammar } from './fitGrammar';
import { grammarSource } from './grammarSource';
import { counted, learnedTags } from './learnables';
import { learnWords } from './learnWords';
import { accuracy, ownWords } from './measure';
import { pack } from './pack';
import { projective } from './projective';
import { proseOf } from './prose';
import { readTreebank, type Tree } from './treebank';

/** The generated file. */
const TARGET = 'src/engine/grammar/grammarWeights.ts';
/** Times an arc must be seen for there to be a move that makes it. */
const ARC_LEAST = 5;

/** Arguments: the folder of the treebank, and an archive of plain prose. */
async function main(treebank = '../shared/data/ud', archive = '../shared/data/corpora/medium.tar.xz'): Promise<void> {
  const missing = [treebank, archive].filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`Not there: ${missing.join(', ')}. Give the treebank's folder and an archive of prose.`);
  const read = (part: string): readonly Tree[] => readTreebank(`${treebank}/en_ewt.${part}.conllu.gz`);
  const train = read('train');
  const prose = [...proseOf(archive)];
  const names = classNames(train);
  const words = learnWords(train, prose, names.TAGS.split(' '));
  const bytes = pack({ ...fitGrammar(train, names, words), ...words });
  const packed = Buffer.from(bytes).toString('base64');
  const grammar = createGrammar(unpack(packed), names);
  const report = [
    ...reported('dev', read('dev'), grammar),
    ...reported('test', read('test'), grammar),
    `${bytes.length} bytes`,
  ];
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

/** Tags and relations of the treebank, and the moves that its trees need. */
function classNames(trees: readonly Tree[]): ClassNames {
  const relations = [...counted(trees.flatMap(({ relations: all }) => all)).keys()]
    .filter((name) => name !== 'dep')
    .sort();
  const arcs = trees.flatMap(({ heads, relations: all }) =>
    projective(heads).map((head, word) => `${head < 0 || head > word ? 'L' : 'R'}.${all[word] ?? 'dep'}`),
  );
  const frequent = [...counted(arcs)].filter(([, count]) => count >= ARC_LEAST).map(([arc]) => arc);
  return {
    TAGS: learnedTags(trees).join(' '),
    // Number 0 stands for no relation, too.
    RELATIONS: ['dep', ...relations].join(' '),
    MOVES: ['S', 'R', ...frequent.sort()].join(' '),
  };
}

void main(...process.argv.slice(2));
