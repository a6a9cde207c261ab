import type { Metadata } from '../model/document';
import type { Passage, SourceSentence } from '../model/passage';

/** The fields of an entry, in MiniSearch's order. */
export const FIELDS = ['words', 'heading'] as const;

/** What is indexed of a sentence: its words, and the title and the headings above it, which say what it is about. */
export interface EntryFields {
  readonly words: string;
  readonly heading: string;
}

/** The heading field is the same for all sentences of a passage. */
export const headingOf = ({ locator }: Pick<Passage, 'locator'>, { title }: Pick<Metadata, 'title'>): string =>
  locator.heading === undefined ? title : [title, ...locator.heading].join('\n');

export const entryFields = ({ text }: SourceSentence, heading: string): EntryFields => ({ words: text, heading });
