import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A sentence of a draft, whether it needs a source (test/engine/checkworthiness/GUIDELINE.md), and its genre. */
export interface OwnSentence {
  readonly text: string;
  readonly isWorth: boolean;
  readonly genre: string;
}

/** The sentences of one half of test/engine/checkworthiness, by genre. `root` is the project's folder. */
export function ownSentences(root: string, half: 'fitted' | 'heldOut'): readonly OwnSentence[] {
  const folder = path.join(root, 'test/engine/checkworthiness', half);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => sentencesIn(path.join(folder, file)));
}

function sentencesIn(file: string): readonly OwnSentence[] {
  const genre = path.basename(file, '.tsv');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, at) => {
    const [, label = '', text = ''] = /^([01])\t(\S.*)$/.exec(line) ?? [];
    if (text === '') throw new Error(`${genre}, line ${at + 1}: a label (0 or 1), a tab and a sentence are expected.`);
    return { text, isWorth: label === '1', genre };
  });
}
