import type { Node, Parsed } from './parsed';

/** Words between commas and conjunctions behind a verb, with the prepositions in them. */
export interface Frame {
  readonly words: readonly Node[];
  /** The prepositions in order, with one sign for what stands between. */
  readonly shape: string;
}

/** Stands in a shape for all that is no preposition. */
export const NOUN = '·';

/** The frames of a sentence with the verb before them. */
interface Framed {
  readonly verb: Node;
  readonly frames: readonly Frame[];
}

const remembered = new WeakMap<Parsed, Framed | undefined>();

/** What stands behind the verb of a sentence, between commas and conjunctions; none where anything but noun phrases stands in it. */
export function framesOf(sentence: Parsed): Framed | undefined {
  if (!remembered.has(sentence)) remembered.set(sentence, framed(sentence));
  return remembered.get(sentence);
}

/** Whether frames are of one shape, with two parts at least. */
export const areAlike = ([first, ...others]: readonly Frame[]): boolean =>
  first?.shape.includes(' ') === true && others.every(({ shape }) => shape === first.shape);

function framed({ nodes }: Parsed): Framed | undefined {
  const verb = nodes.find(({ relation, tag }) => relation === 'root' && tag === 'VERB');
  if (verb === undefined || verb.at === 0 || nodes.some(isDenying)) return undefined;
  const parts: Node[][] = [[]];
  for (const node of nodes.slice(verb.at + 1)) {
    if (/^[,.]$/.test(node.text) || node.lemma === 'and') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  const frames = parts.filter((words) => words.length > 0).map((words) => ({ words, shape: shapeOf(words) }));
  const areFrames =
    frames.length > 1 && frames.every(({ words, shape }) => words.every(isPlain) && /[a-z]/.test(shape));
  return areFrames && areAllOwned(frames) ? { verb, frames } : undefined;
}

const shapeOf = (words: readonly Node[]): string =>
  words
    .map(({ tag, lemma }) => (tag !== 'ADP' ? NOUN : WHERE.has(lemma) ? 'in' : lemma))
    .filter((sign, at, all) => sign !== NOUN || all[at - 1] !== NOUN)
    .join(' ');

/** Which of these it is depends on the noun: "in the garden and on the hill". */
const WHERE: ReadonlySet<string> = new Set('in at on near under behind beside inside outside above below'.split(' '));

const isPlain = ({ tag, fine }: Node): boolean => /^(?:NOUN|PROPN|NUM|DET|ADJ|ADP)$/.test(tag) || fine === 'PRP$';

/** "… and her husband chemistry": somebody's may be another subject, unless each frame begins so. */
const areAllOwned = (frames: readonly Frame[]): boolean => {
  const owned = frames.filter(({ words }) => words[0]?.fine === 'PRP$');
  return owned.length === 0 || owned.length === frames.length;
};

const isDenying = ({ lemma }: Node): boolean => /^(?:not|n't|never|no|neither|nor|or|respectively)$/.test(lemma);
