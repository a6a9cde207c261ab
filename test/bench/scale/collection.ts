import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DocumentId, SourceDocument } from '../../../src/engine/model/document';
import { passagesOf } from '../../../src/engine/retrieval/passages';
import { readSource } from '../../../src/formats/readSource';
import { generatedText } from '../../support/generatedText';

/** A folder with sources for so many sentences, as near as whole files come. */
export interface Collection {
  /** Holds `sources`. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly megabytes: number;
  /** Of real prose, or of generated text where there is no corpus. */
  readonly isReal: boolean;
}

const OUT = 'out/scale';

/** The first files of a corpus beside the project, or generated ones, as sources of a folder of their own. */
export function collectionOf(corpus: 'medium' | 'large', sentences: number): Collection {
  const packed = `../shared/data/corpora/${corpus}.tar.xz`;
  const isReal = existsSync(packed);
  const from = isReal ? unpacked(packed, corpus) : generated(sentences);
  const folder = join(OUT, `${corpus}-${String(sentences)}${isReal ? '' : '-generated'}`);
  const sources = join(folder, 'sources');
  if (!existsSync(join(folder, 'complete'))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(sources, { recursive: true });
    let left = sentences;
    for (const name of readdirSync(from).sort()) {
      if (left <= 0) break;
      copyFileSync(join(from, name), join(sources, name));
      left -= countSentences(readFileSync(join(from, name), 'utf8'));
    }
    writeFileSync(join(folder, 'complete'), '');
  }
  const files = readdirSync(sources).sort();
  const bytes = files.reduce((sum, name) => sum + statSync(join(sources, name)).size, 0);
  return { folder, files, megabytes: bytes / 1e6, isReal };
}

/** A rough count, enough to choose files by. */
const countSentences = (text: string): number => text.match(/[.!?]["”’)]?\s/g)?.length ?? 1;

function unpacked(packed: string, corpus: string): string {
  const folder = join('out/corpora', corpus);
  if (!existsSync(folder)) {
    mkdirSync('out/corpora', { recursive: true });
    execFileSync('tar', ['-xJf', packed, '-C', 'out/corpora']);
  }
  return folder;
}

function generated(sentences: number): string {
  const folder = join(OUT, `generated-${String(sentences)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const text = generatedText(sentences);
  for (let at = 0; at * 100 < sentences; at += 1) {
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), text.document(100));
  }
  return folder;
}

/** The documents of a collection, one after the other. */
export const documentsOf = ({ folder, files }: Collection): AsyncGenerator<SourceDocument> =>
  documentsIn(folder, files);

/** The documents in a collection's folder, one after the other. */
export async function* documentsIn(
  folder: string,
  files: readonly string[] = readdirSync(join(folder, 'sources')).sort(),
): AsyncGenerator<SourceDocument> {
  for (const name of files) {
    const bytes = readFileSync(join(folder, 'sources', name));
    const read = await readSource(`sources/${name}` as DocumentId, { name, bytes });
    if (read.ok) yield read.value;
  }
}

/** Some of the sentences, spread evenly, with the sentence before each. */
export async function sampleSentences(
  collection: Collection,
  count: number,
): Promise<readonly { readonly text: string; readonly before: string }[]> {
  const every = Math.max(1, Math.floor(collection.files.length / count));
  const files = collection.files.filter((_, at) => at % every === 0);
  const sample: { text: string; before: string }[] = [];
  for await (const document of documentsOf({ ...collection, files })) {
    const sentences = passagesOf(document).flatMap((passage) => passage.sentences);
    const at = sentences.findIndex(({ text }, place) => place > sample.length % 40 && isUsual(text));
    if (at > 0) sample.push({ text: sentences[at]?.text ?? '', before: sentences[at - 1]?.text ?? '' });
  }
  return sample;
}

/** As long as sentences of drafts mostly are. */
const isUsual = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  return words >= 14 && words <= 36;
};
