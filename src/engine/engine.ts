import { createDraftSession, type DraftSession } from './draftSession';
import { createCitedWorks } from './citedWorks';
import type { AboutWord } from './model/aboutWord';
import type { Citable, CitableKey } from './model/citable';
import type { DocumentId, Locator, SourceDocument } from './model/document';
import type { Draft } from './model/draft';
import { readable } from './model/masked';
import type { Quoted, SourceStretch } from './model/quoted';
import { locateNamed } from './namedEvidence';
import type { SearchHit } from './model/searchHit';
import type { Support } from './model/support';
import { aboutWord } from './retrieval/aboutWord';
import { lookUp } from './retrieval/lookUp';
import { PassageIndex, type IndexedDocument } from './retrieval/passageIndex';
import { wantedWords } from './retrieval/query';
import { retrieve } from './retrieval/retrieve';
import { sourceClaimsOf, type SourceClaims } from './sourceClaims';
import { sourceStretch } from './sourceStretch';
import { bareQuotation } from './verification/bareQuotation';
import { claimsIn } from './verification/claims';
import { examineClaim, judgeExamined, supportOf, type Judged, type SourceAccess } from './verification/judge';
import { surroundingsOf, type Surroundings } from './surroundings';
import type { Stretch } from './model/stretch';

/** The whole engine: sources go in, findings come out. A function of its inputs, whatever the order of `put`. */
export interface Engine extends SourceClaims {
  /** Indexes a source, in place of an earlier one with its id. */
  put(document: SourceDocument): void;
  remove(id: DocumentId): void;
  /** Tells what drafts can cite, in place of what was told before. */
  cite(citable: Citable): void;
  /** What a draft can cite by key, its own bibliographies first. */
  citableKeys(draft: Pick<Draft, 'references'>): readonly CitableKey[];
  /** Counted up whenever a source comes, goes or changes: equal revisions give equal answers. */
  readonly revision: number;
  /** A source's words, with fillers in place of markup: offsets and line breaks are those of the file. */
  text(id: DocumentId): string | undefined;
  /** Starts to follow one draft; drop the session to forget it. */
  openDraft(): DraftSession;
  /** The sentences that answer a look-up, best first; `limit` is the most that come back. */
  search(words: string, limit: number): readonly SearchHit[];
  /** Judges each sentence of some words, whether or not it needs a source, and shows what the verdict was read from. */
  judge(words: string, context: string): readonly Judged[];
  /** What the sources have for each sentence of some words, after a sentence before them. */
  support(words: string, context: string): readonly Support[];
  /** Holds words that are said to be a source's against all sources, or against one; an unknown one has no words. */
  quoted(words: string, document?: DocumentId): Quoted;
  /** The passages of a source from a place on, up to so many characters; nothing for an unknown id. */
  stretch(id: DocumentId, from: { readonly start: number; readonly characters: number }): SourceStretch | undefined;
  /** Words of a source as a person reads them, and where they stand; nothing for an unknown id. */
  words(id: DocumentId, place: Stretch): { readonly text: string; readonly locator: Locator } | undefined;
  /** What the sources say about the name, value or rare term at a place of a claim; nothing for other words. */
  aboutWord(claim: string, offset: number): AboutWord | undefined;
  /** The sentences before and behind words of a source; nothing for an unknown id. */
  surroundings(id: DocumentId, place: Stretch): Surroundings | undefined;
}

/** An engine without sources. */
export function createEngine(index = new PassageIndex()): Engine {
  const library: SourceAccess = {
    get isEmpty() {
      return index.size === 0;
    },
    rarity: (word) => rarity(frequencyOf(word, index), index.size),
    sources: {
      text: (id) => index.document(id)?.prose ?? '',
      metadata: (id) => index.document(id)?.metadata,
      first: (id) => index.document(id)?.first,
      before: (id, place) => index.document(id)?.before(place) ?? [],
      aliases: (id) => index.document(id)?.aliases ?? [],
    },
    retrieve: (words, context, limit) => retrieve(index, words, context, limit),
  };
  const judge: Engine['judge'] = (words, context) =>
    claimsIn(words, context).map((claim) => judgeExamined(examineClaim(claim, library), library));
  const citing = createCitedWorks((id) => index.document(id)?.passages);
  return {
    put: (document) => {
      index.put(document);
    },
    remove: (id) => {
      index.remove(id);
    },
    cite: citing.know,
    citableKeys: (draft) => citing.worksFor(draft).keys(),
    get revision() {
      return index.revision;
    },
    text: (id) => index.document(id)?.prose,
    openDraft: () =>
      createDraftSession(library, {
        revision: () => index.revision,
        citing,
        locate: (named, idPrefix) => locateNamed(index, named, idPrefix),
      }),
    search: (words, limit) => lookUp(index, words, limit),
    judge,
    support: (words, context) => judge(words, context).map(supportOf),
    quoted: (words, document) => {
      const within = document === undefined ? undefined : citing.documents(document);
      if (document !== undefined && within === undefined) return { kind: 'nowhere' };
      return bareQuotation(words, library, within?.search ?? ((query, limit) => library.retrieve(query, '', limit)));
    },
    stretch: (id, from) => {
      const document = index.document(id);
      return document && sourceStretch(document.passages, from);
    },
    words: (id, place) => wordsAt(index.document(id), place),
    surroundings: (id, place) => {
      const document = index.document(id);
      return document && surroundingsOf(document.passages, place);
    },
    aboutWord: (claim, offset) => aboutWord(index, claim, offset, library.rarity),
    ...sourceClaimsOf(index),
  };
}

function wordsAt(
  document: Pick<IndexedDocument, 'prose' | 'passages'> | undefined,
  { start, end }: Stretch,
): ReturnType<Engine['words']> {
  if (document === undefined) return undefined;
  const passage = document.passages.findLast(({ span }) => span.start <= start) ?? document.passages[0];
  return { text: readable(document.prose.slice(start, end)), locator: passage?.locator ?? {} };
}

/** In how many sentences a word stands in any of its forms, in whichever of the sources' languages. */
function frequencyOf(word: string, { statistics }: PassageIndex): number {
  const forms = wantedWords(word, statistics.languages).flat();
  return forms.reduce((sum, term) => sum + statistics.frequency(term, 0), 0);
}

/**
 * From 0, in every sentence, to 1, in none: inverse document frequency as in BM25 (Robertson and Spärck Jones 1976),
 * divided by its largest value. A word that no source knows is no rarer than one that a single sentence has.
 */
function rarity(frequency: number, sentences: number): number {
  if (sentences < 2) return 1;
  const seen = Math.min(Math.max(frequency, 1), sentences);
  return Math.log(sentences / seen) / Math.log(sentences);
}
