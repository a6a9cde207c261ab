import { namesOf, type Name } from './names';
import { REPORTING_VERBS, reports } from './reportingTags';

/**
 * Who is named as saying something in a sentence: before a verb of reporting ("Lind, the curator, said"), behind one that
 * follows what was said (“…,” said Lind), or after "according to". English.
 */
export function speakersOf(text: string): readonly Name[] {
  return reports(text) || ACCORDING.test(text) ? namesOf(text).filter((name) => isSpeaker(text, name)) : [];
}

const isSpeaker = (text: string, { start, end }: Name): boolean =>
  SAYS.test(text.slice(end, end + 120)) ||
  SAID_BY.test(text.slice(Math.max(0, start - 60), start)) ||
  ACCORDING_TO.test(text.slice(Math.max(0, start - 60), start));

/** Behind the name: perhaps who that is, then the verb. */
const SAYS = new RegExp(
  `^(?:,[^,.;“”"]{1,70},)?\\s(?:has |have |had |also |later |then )?(?:${REPORTING_VERBS})\\b(?! by)`,
  'iu',
);
/** Before the name: the end of what was said, the verb, perhaps what the person is ("said the mayor, Anna Holt"). */
const SAID_BY = new RegExp(
  `[,?!”"’»]["”’»]?\\s(?:${REPORTING_VERBS})\\s(?:(?:the|a|its|his|her|their)\\s)?(?:\\p{Ll}+\\s){0,3}(?:\\p{Ll}+,\\s)?$`,
  'u',
);
const ACCORDING_TO = /\b(?:according to|in the words of)\s(?:(?:the|its|his|her|their)\s)?(?:\p{Ll}+\s){0,3}$/iu;
const ACCORDING = /\b(?:according to|in the words of)\b/iu;

/** Whether a sentence says of its statement that somebody made it: a verb of reporting, a source, quotation marks. */
export const isAttributed = (text: string): boolean =>
  reports(text) || ACCORDING.test(text) || HELD.test(text) || /[“”„«»"]/u.test(text);

/** Verbs and nouns of holding, thinking and alleging that attribute, too, and adverbs that mark hearsay. */
const HELD =
  /\b(?:believ|think|thinks|thought|expect|alleg|accus|estimat|report|describ|call(?:s|ed)|view|opinion|fear|hope|deni|deny|maintain|assert|assum|predict|plead|promis|consider|find|finds|found|suspect|apparently|supposedly|reportedly)\w*/iu;
