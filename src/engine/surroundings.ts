import { readable } from './model/masked';
import type { Passage, SourceSentence } from './model/passage';

/** The sentences around words of a source, as a person reads them; absent at the edges of the text. */
export interface Surroundings {
  readonly before?: string;
  readonly after?: string;
}

/** The sentence that ends before a place of a document, and the one that begins behind it. */
export function surroundingsOf(
  passages: readonly Pick<Passage, 'sentences'>[],
  { start, end }: { readonly start: number; readonly end: number },
): Surroundings {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const before = wordsOf(sentences.findLast(({ span }) => span.end <= start));
  const after = wordsOf(sentences.find(({ span }) => span.start >= end));
  return { ...(before !== '' && { before }), ...(after !== '' && { after }) };
}

const wordsOf = (sentence: SourceSentence | undefined): string => readable(sentence?.text ?? '');
