import type { Stretch } from '../model/stretch';

/** Verbs that report what was said, in the forms that stand beside a quotation. From a grammar's list, by frequency. */
export const REPORTING_VERBS =
  'said|says|say|told|tells|wrote|writes|added|adds|asked|asks|replied|answered|explained|explains|argued|argues|noted|notes|warned|warns|recalled|recalls|insisted|insists|remarked|stated|states|continued|announced|declared|claimed|claims|admitted|conceded|complained|suggested|testified|concluded|observed|pointed out';

/** Whether a few words report speech: "she said", "the mayor told the council". */
export const reports = (words: string): boolean => REPORTING.test(words);

const REPORTING = new RegExp(`\\b(?:${REPORTING_VERBS})\\b`, 'iu');

/**
 * What a writer puts between two parts of one quotation: ‘“We go,” she said, “and we stay.”’ Offsets are those of the
 * words between the marks. Only in English: other languages have other verbs.
 */
export function interposedTags(text: string): readonly Stretch[] {
  return [...text.matchAll(INTERPOSED)]
    .map(({ 0: tag, index }) => ({ start: index + 1, end: index + tag.length - 1 }))
    .filter(({ start, end }) => reports(text.slice(start, end)));
}

/** From a closing mark behind punctuation to the next opening one: at most a dozen words. */
const INTERPOSED = /(?<=[,.!?…–—-])["”»’]\s[^“”"«»]{2,90}\s["“«‘]/gu;
