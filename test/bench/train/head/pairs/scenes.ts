import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsedFrom, type Parsed } from '../../../../../src/engine/verification/syntax/parsed';
import { sentencesOf } from '../../../../../src/engine/text/sentences';
import type { Random } from '../../../../support/random';
import { shuffled } from '../../../trainGrammar/shuffled';
import type { Scene } from './variant';

/** The texts below a folder, in an order that is the same for the same seed. */
export function textsIn(folder: string, random: Random): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return shuffled(files.sort(), random).map((name) => path.join(folder, name));
}

/** How many paragraphs of one text are taken: more texts are worth more than more of one. */
const PARAGRAPHS_MOST = 6;

/** The paragraphs of a text that are prose, some of them where there are many. */
export function paragraphsOf(file: string, random: Random): readonly string[] {
  const found = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 200 && paragraph.length < 2000);
  return shuffled(found, random).slice(0, PARAGRAPHS_MOST);
}

export const sentencesIn = (paragraph: string): readonly string[] =>
  sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end).trim());

/** A plain sentence of prose, neither a scrap nor a list, and without the words of others. */
const isPlainProse = (text: string): boolean => {
  const words = text.split(' ').length;
  return (
    words >= 6 &&
    words <= 34 &&
    /^\p{Lu}/u.test(text) &&
    /[\p{L}\d)]\.$/u.test(text) &&
    !/["“”«»;:|[\]{}*=]|\(.*\(|''|``|\bI\b/.test(text) &&
    brackets(text)
  );
};

const brackets = (text: string): boolean => text.split('(').length === text.split(')').length;

/** Sentences of the texts before, which a sentence of another text lends its details from. */
const FOREIGN_MOST = 12;

/** The scenes of a paragraph whose sentences some generator still wants; sentences are parsed when a scene is made of them. */
export function* scenesOf(
  sentences: readonly string[],
  foreign: Parsed[],
  isWanted: (text: string) => boolean,
): Iterable<Scene> {
  const wanted = sentences.filter((text) => isPlainProse(text) && isWanted(text));
  if (wanted.length === 0) return;
  const around = sentences.filter((text) => text.length < 320).map((text) => parsedFrom(text));
  for (const sentence of around)
    if (wanted.includes(sentence.text) && sentence.nodes.length > 0) yield { sentence, around, foreign: [...foreign] };
  foreign.push(...around.filter(({ text }) => isPlainProse(text)).slice(0, 3));
  foreign.splice(0, Math.max(0, foreign.length - FOREIGN_MOST));
}

/** Some sentences around one, as a passage of a source; `evidence` stands in its place where a generator wrote it. */
export function windowAround({ sentence, around }: Scene, evidence: string | undefined, random: Random): string {
  const at = around.indexOf(sentence);
  const from = Math.max(0, at - random.integer(3));
  const to = Math.min(around.length, at + 1 + random.integer(3));
  const texts = around.slice(from, to).map((one) => (one === sentence ? (evidence ?? one.text) : one.text));
  const window = texts.join(' ');
  return window.length > 900 ? (evidence ?? sentence.text) : window;
}
