import type { CitableClaim, SourceClaim } from './model/claim';
import type { DocumentId } from './model/document';
import type { SourceTopic } from './model/sourceTopic';
import { mentionsOf, type Mention } from './retrieval/mentions';
import type { PassageIndex } from './retrieval/passageIndex';
import { topicsOf } from './retrieval/topics';
import { whyNotChecked } from './verification/whyNotChecked';

/** What the sources assert, taken one source, one topic or one filter at a time: never all at once. */
export interface SourceClaims {
  /** The checkable sentences of a source in reading order; none for an unknown id. */
  sourceClaims(id: DocumentId): readonly SourceClaim[];
  /** What the sources speak of, found in short steps. */
  sourceTopics(limit: number): Generator<undefined, readonly SourceTopic[]>;
  /** The claims among some of the sentences that have these words, by source and place; `from` and `to` count sentences. */
  claimsAbout(words: string, part: { readonly from: number; readonly to: number }): readonly CitableClaim[];
  /** The first claims that have all these words, the last of which may be unfinished. */
  findClaims(words: string, limit: number): readonly CitableClaim[];
}

/** The source claims of an index. */
export const sourceClaimsOf = (index: PassageIndex): SourceClaims => ({
  sourceClaims: (id) => (index.document(id)?.passages ?? []).flatMap(({ sentences }) => sentences).filter(isClaim),
  sourceTopics: (limit) => topicsOf(index, limit),
  claimsAbout: (words, { from, to }) => mentionsOf(index, words).slice(from, to).flatMap(claimFrom),
  findClaims(words, limit) {
    const found: CitableClaim[] = [];
    for (const mention of mentionsOf(index, words, 'begun')) {
      found.push(...claimFrom(mention));
      if (found.length === limit) break;
    }
    return found;
  },
});

const isClaim = ({ text }: SourceClaim): boolean => whyNotChecked(text, 'paragraph') === undefined;

function claimFrom({ layer, entry }: Mention): readonly CitableClaim[] {
  const { passage, sentence } = layer.read(entry);
  if (!isClaim(sentence)) return [];
  return [{ document: passage.document, locator: passage.locator, span: sentence.span, text: sentence.text }];
}
