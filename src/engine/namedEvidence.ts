import type { DocumentId } from './model/document';
import type { NamedEvidence } from './model/mark';
import { spanOf } from './model/span';
import type { Evidence } from './model/verdict';
import type { PassageIndex } from './retrieval/passageIndex';
import { placeOfWords } from './text/folded';

/** Where the words stand that a writer named as evidence; a source of the draft's own workspace folder comes first. */
export function locateNamed(
  index: Pick<PassageIndex, 'document'>,
  { source, words }: NamedEvidence,
  idPrefix: string,
): Evidence | undefined {
  // A path is looked up among the ids; an unknown one is no source.
  const path = source.replaceAll('\\', '/').replace(/^\.\//, '');
  return evidenceIn(index, `${idPrefix}${path}` as DocumentId, words) ?? evidenceIn(index, path as DocumentId, words);
}

function evidenceIn(index: Pick<PassageIndex, 'document'>, id: DocumentId, words: string): Evidence | undefined {
  const document = index.document(id);
  const place = document && placeOfWords(words, document.prose);
  if (document === undefined || place === undefined) return undefined;
  const passage = document.passages.findLast(({ span }) => span.start <= place.start) ?? document.passages[0];
  if (passage === undefined) return undefined;
  const span = spanOf<'source'>(place.start, place.end);
  const text = document.prose.slice(place.start, place.end);
  return { document: id, passage: passage.id, span, text, locator: passage.locator, matched: [span] };
}
