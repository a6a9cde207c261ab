import { randomFrom } from '../../support/random';
import { sampleSentences, type Collection } from './collection';

/** A sentence of a draft with the one before it. */
export interface Question {
  readonly text: string;
  readonly before: string;
}

/**
 * Draft sentences about what stands in the sources: sentences of theirs with a quarter of the words left out and a tenth
 * replaced by words of others.
 */
export async function questionsFor(collection: Collection, count: number): Promise<readonly Question[]> {
  const sample = await sampleSentences(collection, count);
  const random = randomFrom(20261123);
  const strange = sample.flatMap(({ text }) => text.split(/\s+/));
  return sample.slice(0, count).map(({ text, before }) => {
    const words = text.split(/\s+/).filter(() => !random.chance(0.25));
    const changed = words.map((word) => (random.chance(0.1) ? random.pick(strange) : word));
    return { text: `${changed.join(' ').replace(/[.!?]*$/, '')}.`, before };
  });
}

/** One to three words as someone types them: the last is unfinished, and some have a letter left out. */
export function typedWords(questions: readonly Question[]): readonly string[] {
  const random = randomFrom(7);
  return questions.map(({ text }) => {
    const words = text.match(/\p{L}{4,}/gu) ?? ['water'];
    const start = random.integer(words.length);
    const typed = words.slice(start, start + 1 + random.integer(3));
    const last = typed.pop() ?? 'water';
    const begun = last.slice(0, Math.min(last.length, 3 + random.integer(5)));
    const isWrong = random.chance(0.3) && begun.length > 4;
    return [...typed, isWrong ? begun.slice(0, 2) + begun.slice(3) : begun].join(' ');
  });
}

/** A draft of so many words, a paragraph of five sentences after the other. */
export function draftOf(questions: readonly Question[], words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 5) {
    const round = Math.floor(at / questions.length);
    const five = Array.from({ length: 5 }, (_, place) => questions[(at + place) % questions.length]?.text ?? '');
    // The same sentence twice is judged once: from the second round on each is another one.
    const own = five.map((text) => (round === 0 ? text : text.replace(/\s\S+\s/, ` ${String(round + 1900)} `)));
    paragraphs.push(own.join(' '));
    count += own.join(' ').split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}
