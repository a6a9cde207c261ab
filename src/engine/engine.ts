import { createDraftSession, type DraftSession } from './draftSession';
import type { SourceClaim } from './model/claim';
import type { DocumentId, SourceDocument } from './model/document';
import type { SearchHit } from './model/searchHit';
import { aliasesOf, type Alias } from './text/aliases';
import { lookUp } from './retrieval/lookUp';
import { createPassageIndex } from './retrieval/passageIndex';
import { retrieve } from './retrieval/retrieve';
import { claimsIn } from './verification/claims';
import { examineClaim, judgeExamined, type Judged, type Library } from './verification/judge';
import { whyNotChecked } from './verification/checkworthiness';

/** The whole engine: sources go in, findings come out. A function of its inputs, whatever the order of `put`. */
export interface Engine {
  /** Indexes a source, in place of an earlier one with its id. */
  put(document: SourceDocument): void;
  remove(id: DocumentId): void;
  /** Starts to follow one draft; drop the session to forget it. */
  openDraft(): DraftSession;
  /** The sentences that answer a look-up, best first; `limit` is the most that come back. */
  search(words: string, limit: number): readonly SearchHit[];
  /** Judges each sentence of some words, whether or not it needs a source, and shows what the verdict was read from. */
  judge(words: string, context: string): readonly Judged[];
  /** The checkable sentences of a source in reading order; none for an unknown id. */
  sourceClaims(id: DocumentId): readonly SourceClaim[];
}

/** An engine without sources. */
export function createEngine(): Engine {
  const documents = new Map<DocumentId, SourceDocument>();
  const index = createPassageIndex();
  let revision = 0;
  const library: Library = {
    get isEmpty() {
      return index.size === 0;
    },
    rarity: (term) => rarity(index.frequency(term), index.size),
    sources: {
      text: (id) => proseOf(documents.get(id)),
      metadata: (id) => documents.get(id)?.metadata,
      aliases: (id) => aliasesIn(documents.get(id)),
    },
    retrieve: (words, context, limit) => retrieve(index, words, context, limit),
  };
  return {
    put(document) {
      revision += 1;
      documents.set(document.id, document);
      index.put(document);
    },
    remove(id) {
      revision += 1;
      documents.delete(id);
      index.remove(id);
    },
    openDraft: () => createDraftSession(library, () => revision),
    search: (words, limit) => lookUp(index, words, limit),
    judge: (words, context) =>
      claimsIn(words, context).map((claim) => judgeExamined(examineClaim(claim, library), library)),
    sourceClaims: (id) =>
      index
        .passages(id)
        .flatMap(({ sentences }) => sentences)
        .filter(({ text }) => whyNotChecked(text, 'paragraph') === undefined),
  };
}

/** The aliases that a source defines, read once as long as it is kept. */
function aliasesIn(document: SourceDocument | undefined): readonly Alias[] {
  if (document === undefined) return [];
  const known = knownAliases.get(document);
  if (known !== undefined) return known;
  const aliases = aliasesOf(proseOf(document));
  knownAliases.set(document, aliases);
  return aliases;
}

const knownAliases = new WeakMap<SourceDocument, readonly Alias[]>();

/** A source's words without its markup, where it has any: offsets are the same. */
const proseOf = (document: SourceDocument | undefined): string => document?.masked ?? document?.text ?? '';

/**
 * From 0, in every passage, to 1, in none: inverse document frequency as in BM25 (Robertson and Spärck Jones 1976),
 * divided by its largest value. A word that no source knows is no rarer than one that a single passage has.
 */
function rarity(frequency: number, passages: number): number {
  if (passages < 2) return 1;
  const seen = Math.min(Math.max(frequency, 1), passages);
  return Math.log(passages / seen) / Math.log(passages);
}
