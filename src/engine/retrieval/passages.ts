import { isNonEmpty } from '../model/brand';
import type { Block, DocumentId, Locator, SourceDocument } from '../model/document';
import type { Passage, PassageId, SourceSentence } from '../model/passage';
import { spanOf } from '../model/span';
import { lastPlace } from '../text/lastPlace';
import { sentencesOf } from '../text/sentences';

/** Most sentences of one passage: a paragraph of usual length is one or two passages. */
const SENTENCES_MOST = 4;

/** Longest sentence, in code units, that is kept whole; a longer one (a table, a list without points) is cut. */
const SENTENCE_MOST = 2000;

/** The passages of a document in reading order: runs of sentences that never cross a block. */
export function passagesOf(document: SourceDocument): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of document.blocks.filter(isEvidence)) {
    const sentences = blockSentences(document.masked ?? document.text, block);
    for (let at = 0; at < sentences.length; at += SENTENCES_MOST) {
      const run = sentences.slice(at, at + SENTENCES_MOST);
      if (isNonEmpty(run)) passages.push(passageOf(document.id, passages.length, run, block.locator));
    }
  }
  return passages;
}

/** Metadata is compared elsewhere, headings are found through what stands below them, and code makes no statements. */
const isEvidence = ({ role }: Block): boolean => role !== 'metadata' && role !== 'heading' && role !== 'code';

/** A passage of a document; `at` is its position there. */
export const passageOf = (
  document: DocumentId,
  at: number,
  sentences: Passage['sentences'],
  locator: Locator,
): Passage => ({
  id: `${document}#${String(at).padStart(6, '0')}` as PassageId,
  document,
  span: spanOf<'source'>(sentences[0].span.start, sentences.at(-1)?.span.end ?? sentences[0].span.end),
  sentences,
  locator,
});

function blockSentences(text: string, { span }: Block): readonly SourceSentence[] {
  const words = text.slice(span.start, span.end);
  return sentencesOf(words).flatMap(({ start, end }) => {
    const pieces: SourceSentence[] = [];
    for (let from = start; from < end; from += SENTENCE_MOST) {
      const to = Math.min(end, from + SENTENCE_MOST);
      pieces.push({ span: spanOf<'source'>(span.start + from, span.start + to), text: words.slice(from, to) });
    }
    return pieces;
  });
}

/** Those of some passages, which are in the order of their document, that end before a place; the nearest first. */
export function* passagesBefore(passages: readonly Passage[], place: number): Iterable<Passage> {
  const endsBefore = (at: number): boolean => (passages[at]?.span.end ?? Infinity) <= place;
  for (let at = lastPlace(passages.length, endsBefore); at >= 0; at -= 1) {
    const passage = passages[at];
    if (passage !== undefined) yield passage;
  }
}
