import type { Metadata } from '../model/document';
import type { Passage } from '../model/passage';
import type { TermLanguage } from '../text/stems';
import { inLanguage } from './entryTerms';

/** The fields of an entry, in MiniSearch's order. */
export const FIELDS = ['words', 'heading'] as const;

/** What is indexed of a sentence: its words, and the title and the headings above it, which say what it is about. */
export interface EntryFields {
  readonly words: string;
  readonly heading: string;
}

/** The heading field is the same for all sentences of a passage. */
const headingOf = ({ locator }: Pick<Passage, 'locator'>, { title }: Pick<Metadata, 'title'>): string =>
  (locator.heading === undefined ? title : [title, ...locator.heading].join('\n')).slice(0, HEADING_MOST);

/** Unit: code units. Default: 2000. Source: a title of three lines and six headings of one or two. */
const HEADING_MOST = 2000;

/** The fields of each sentence of some passages. */
export const entriesIn = (
  passages: readonly Passage[],
  metadata: Pick<Metadata, 'title'>,
  language: TermLanguage,
): readonly EntryFields[] =>
  passages.flatMap((passage) => {
    const heading = inLanguage(headingOf(passage, metadata), language);
    return passage.sentences.map(({ text }) => ({ words: inLanguage(text, language), heading }));
  });
