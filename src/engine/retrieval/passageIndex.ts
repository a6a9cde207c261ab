import MiniSearch, { type SearchOptions } from 'minisearch';
import type { DocumentId, SourceDocument } from '../model/document';
import type { Candidate, Passage, PassageId } from '../model/passage';
import { termOf } from '../text/terms';
import { wordsOf } from '../text/words';
import { passagesOf } from './passages';

/**
 * BM25+ for short prose. Unit: none. Default: k 0.6, b 0.3, d 0.5.
 * Source: sentence retrieval on WiCE's gold evidence; short passages want little length normalisation (k, b), and
 * MiniSearch's own lower bound (d) is kept.
 */
const BM25 = { k: 0.6, b: 0.3, d: 0.5 };

/** The title and the headings say what a passage is about, but are not its words. */
const HEADING_WEIGHT = 0.3;

/** What is kept to take a document out again: MiniSearch removes by the very words it was given. */
interface IndexedDocument {
  readonly title: string;
  readonly passages: readonly Passage[];
}

const NOT_INDEXED: IndexedDocument = { title: '', passages: [] };

/** What MiniSearch indexes of a passage. */
interface Entry {
  readonly id: PassageId;
  readonly words: string;
  readonly heading: string;
}

/** The searchable passages of all documents. */
export interface PassageIndex {
  put(document: SourceDocument): void;
  remove(id: DocumentId): void;
  /** The `limit` best candidates; equal scores are ordered by passage id, so that insertion order never shows. */
  search(query: string, limit: number, options?: SearchOptions): readonly Candidate[];
  passages(id: DocumentId): readonly Passage[];
  /** In how many passages a term stands; at most `size`. */
  frequency(term: string): number;
  readonly size: number;
}

/** An empty index. It removes instead of discarding: `discard` shifts scores until a vacuum. */
export function createPassageIndex(): PassageIndex {
  const index = new CountingSearch(INDEX_OPTIONS);
  const byDocument = new Map<DocumentId, IndexedDocument>();
  const byId = new Map<PassageId, Passage>();

  function remove(id: DocumentId): void {
    const { title, passages } = byDocument.get(id) ?? NOT_INDEXED;
    for (const passage of passages) {
      index.remove(entryOf(passage, title));
      byId.delete(passage.id);
    }
    byDocument.delete(id);
  }
  return {
    put(document) {
      remove(document.id);
      const passages = passagesOf(document);
      const { title } = document.metadata;
      byDocument.set(document.id, { title, passages });
      for (const passage of passages) byId.set(passage.id, passage);
      index.addAll(passages.map((passage) => entryOf(passage, title)));
    },
    remove,
    search: (query, limit, options) =>
      index
        .search(query, options)
        .map(({ id, score }) => ({ passage: byId.get(id as PassageId), relevance: round(score) }))
        .filter((candidate): candidate is Candidate => candidate.passage !== undefined)
        .sort((a, b) => b.relevance - a.relevance || (a.passage.id < b.passage.id ? -1 : 1))
        .slice(0, limit),
    passages: (id) => (byDocument.get(id) ?? NOT_INDEXED).passages,
    frequency: (term) => index.documentFrequency(term),
    get size() {
      return byId.size;
    },
  };
}

/** The average field length is summed in insertion order: its last digits differ, and must not decide a tie. */
const round = (score: number): number => Math.round(score * 1e9) / 1e9;

const INDEX_OPTIONS = {
  fields: ['words', 'heading'],
  tokenize: (text: string) => wordsOf(text).map((word) => word.text),
  processTerm: (word: string) => termOf(word) ?? null,
  searchOptions: { bm25: BM25, boost: { heading: HEADING_WEIGHT } },
};

const entryOf = ({ id, sentences, locator }: Passage, title: string): Entry => ({
  id,
  words: sentences.map(({ text }) => text).join('\n'),
  heading: [title, ...(locator.heading ?? [])].join('\n'),
});

/** MiniSearch keeps its postings protected; a subclass may ask them how rare a term is. */
class CountingSearch extends MiniSearch<Entry> {
  documentFrequency(term: string): number {
    return this._index.get(term)?.get(this._fieldIds['words'] ?? 0)?.size ?? 0;
  }
}
