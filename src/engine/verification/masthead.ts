import type { DocumentId } from '../model/document';
import type { Name } from '../text/names';
import { termsOf } from '../text/terms';
import type { SourceTexts } from './sourceTexts';

/** How far a text's head reaches, in code units: title, author, and "Minutes of the meeting held on 21 March". */
export const HEAD = 400;

/**
 * What a source says of itself: its metadata, and the lines it begins with before its first whole sentence: "Minutes of the meeting
 * held on 21 March", "Recorded in Brackmere for the Courier".
 */
export function mastheadOf(id: DocumentId, sources: SourceTexts): string {
  const { title = '', author = '', date = '' } = sources.metadata(id) ?? {};
  const lines = sources.text(id).slice(0, HEAD).split('\n');
  const sentence = lines.findIndex((line) => /[.!?…]["”’»)]*\s*$/u.test(line) || line.length > LINE_MOST);
  // The last line may have been cut off.
  return [title, author, date, ...lines.slice(0, sentence < 0 ? -1 : sentence)].join('\n');
}

/** A longer line is a paragraph. Unit: code units. Source: two lines of a printed page. */
const LINE_MOST = 160;

/** Whether a source says the name of itself: its author, whom it was made for. */
export function isInMasthead({ terms }: Pick<Name, 'terms'>, id: DocumentId, sources: SourceTexts): boolean {
  const said = new Set(termsOf(mastheadOf(id, sources)).map(({ term }) => term));
  return terms.every((term) => said.has(term));
}
