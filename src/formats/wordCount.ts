import type { Block, SourceDocument } from '../engine/model/document';

/** How many words stand in the prose of a document; counting stops at `most`. */
export function wordCount(document: Pick<SourceDocument, 'text' | 'masked' | 'blocks'>, most = Infinity): number {
  const text = document.masked ?? document.text;
  let words = 0;
  for (const { span } of document.blocks.filter(isProse)) {
    // Cut out, so that a block without words does not cost a walk to the next word of the text.
    const prose = text.slice(span.start, span.end);
    WORD.lastIndex = 0;
    while (WORD.test(prose)) {
      words += 1;
      if (words >= most) return words;
    }
  }
  return words;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}[\p{N}.,]*/gu;

const isProse = ({ role }: Block): boolean => role !== 'metadata' && role !== 'code';
