import type { DocumentId } from '../model/document';
import type { Name } from '../text/names';
import type { Ground } from './grounds';
import type { SourceTexts } from './sourceTexts';

/** "We burn wood chips": whether a sentence speaks of its speaker, and its source has the name elsewhere: it may be who speaks. */
export const mayBeSpeaker = (name: Pick<Name, 'text'>, { sentence, passage }: Ground, sources: SourceTexts): boolean =>
  FIRST_PERSON.test(sentence.text) && has(passage.document, name.text, sources);

const FIRST_PERSON = /\b(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|me)\b/u;

/** As it is written, or in the capitals of a label ("HOLUB: …"): a long source is not folded for each name. */
function has(id: DocumentId, name: string, sources: SourceTexts): boolean {
  const text = sources.text(id);
  return text.includes(name) || text.includes(name.toUpperCase());
}
