import { termOf } from '../../text/terms';
import { CUES } from './cues';
import { worthTokens, type WorthToken } from './tokens';

/** The feature of sentences in a writer's voice: nothing in them is typical of speech. */
export const WRITTEN = '@written';

/**
 * What the model of check-worthiness sees of a sentence: a set of names, each there or not. Words, pairs of words, runs
 * of two and three shapes, how it begins and ends, how long it is, how many figures and names it has.
 */
export function worthFeatures(text: string): ReadonlySet<string> {
  const tokens = worthTokens(text);
  const found = new Set<string>();
  addWords(found, tokens);
  addShapes(found, tokens);
  addWhole(found, tokens, text);
  return found;
}

function addWords(found: Set<string>, tokens: readonly WorthToken[]): void {
  let last = '^';
  for (const { word, shape } of tokens) {
    const term = termOf(word);
    if (shape !== '#name') {
      found.add(word);
      if (term !== undefined) found.add(`${term}*`);
    }
    const general = shape === '#name' || shape === '#number' ? shape : word;
    found.add(`${last} ${general}`);
    last = general;
  }
  found.add(`${last} $`);
}

function addShapes(found: Set<string>, tokens: readonly WorthToken[]): void {
  let before = '';
  let last = '^';
  for (const { shape } of [...tokens, { shape: '$' }]) {
    found.add(`=${shape}`);
    found.add(`=${last} ${shape}`);
    found.add(`=${before} ${last} ${shape}`);
    before = last;
    last = shape;
  }
}

function addWhole(found: Set<string>, tokens: readonly WorthToken[], text: string): void {
  const shapes = tokens.map(({ shape }) => shape);
  const count = (wanted: RegExp): number => shapes.filter((shape) => wanted.test(shape)).length;
  const numbers = count(/^#(?:money|percent|number|year)$/);
  for (let least = 1; least <= Math.min(4, numbers); least += 1) found.add(`@numbers${least}`);
  const names = count(/^#name$/);
  for (let least = 1; least <= Math.min(5, names); least += 1) found.add(`@names${least}`);
  for (const length of [4, 6, 8, 11, 15, 20, 27, 36, 50]) if (tokens.length >= length) found.add(`@long${length}`);
  for (const [name, cue] of CUES) if (cue.test(text)) found.add(name);
  if (numbers + names === 0 && tokens.length < 9) found.add('@bare');
  if (numbers + names === 0 && tokens.length >= 9) found.add('@plain');
  const has = (pattern: RegExp, name: string): unknown => pattern.test(text) && found.add(name);
  has(/\b(?:I|me|my|I['’]\w+|we|us|our|we['’]\w+)\b/iu, '@first');
  if (!SPOKEN.test(text.replace(QUOTED, ''))) found.add(WRITTEN);
  has(/\b(?:was|were|had|did|been|\w+ed)\b/u, '@past');
  has(/\b(?:will|would|should|could|can|may|might|must|ought|shall|gonna|going to)\b|['’]ll\b/u, '@modal');
  has(/\?["”’)\]]*$/u, '@question');
  has(/\b(?:more|less|fewer|most|least|\w{3,}er|\w{3,}est)\b/u, '@compared');
  has(/\b(?:not|never|no|nothing|nobody|none)\b|n['’]t\b/u, '@negated');
}

/** What is quoted is not how the draft itself speaks. */
const QUOTED = /[“"«„][^“”"«»]*[”"»“]/gu;

/** The first person singular, contractions, calls, questions, fillers, breaks: marks of speech (Biber 1988, dimension 1). */
const SPOKEN =
  /\b(?:I|me|my|mine|uh|um|ah|okay|folks|(?:it|that|he|she|there|here|what|who|let)['’]s)\b|\w['’](?:re|ve|ll|d|t|m)\b|[?!]|\.\.\.|\w-? --? \w|^(?:well|now|so|look|yes|no|number \w+|and so|and then)\b(?=,| --? )/iu;
