import { isOfPeople } from '../../lexicon/countries';
import type { Name } from '../../text/names';
import type { Ground } from '../grounds';
import type { Statement } from '../statement';

/**
 * Whether one name can stand in the place of another, each in its sentence: a people is no institution ("an Irish sitcom", "a
 * TV sitcom"), a continent no other place than the country in it, and a title that follows a name ("Harry, Duke of Sandry")
 * is not that of somebody else who is named by it alone.
 */
export const areOfOneKind = (name: Name, sentence: string, other: Name, source: string): boolean =>
  !isWorldRegion(other) &&
  isOfPeople(name.text) === isOfPeople(other.text) &&
  (!isAddedTitle(name, sentence) || isAddedTitle(other, source));

/** Continents and what lies across several countries. */
export const isWorldRegion = ({ text }: Pick<Name, 'text'>): boolean => WORLD_REGIONS.has(text.replace(/^the /i, ''));

/** Source: the regions of the United Nations' geoscheme, by their usual names. */
const WORLD_REGIONS: ReadonlySet<string> = new Set(
  'Africa|Asia|Europe|America|North America|South America|Central America|Latin America|Oceania|Middle East|Scandinavia|Balkans|Caucasus|Caribbean|West|East|North|South'.split(
    '|',
  ),
);

const isAddedTitle = ({ start, text }: Name, sentence: string): boolean =>
  TITLE.test(text) && isBehindName(sentence.slice(0, start));

const isBehindName = (before: string): boolean =>
  before.endsWith(', ') && /^\p{Lu}/u.test(before.slice(before.lastIndexOf(' ', before.length - 2) + 1));

/** Titles that are held one after the other, of a place. */
const TITLE =
  /^(?:(?:arch)?(?:duke|duchess|bishop|deacon)|earl|count(?:ess)?|mar(?:quess|quis|chioness)|baron(?:ess)?|viscount(?:ess)?|prince(?:ss)?|lord|lady|king|queen|emperor|empress|abbot|abbess|dean|mayor|sultan|emir) of\b/i;

/**
 * Whether the statement names its subject, and the sentence has "she" or "it" there: another name behind the verb is then
 * somebody else's.
 */
export const isLeftToPronoun = ({ terms }: Statement, name: Name, { sentence }: Ground): boolean =>
  !terms.some(({ end }) => end <= name.start) && PRONOUN_FIRST.test(sentence.text);

/** A pronoun as subject, at the beginning or behind a phrase of time or place. */
const PRONOUN_FIRST =
  /^(?:(?:in|on|at|after|before|since|by|during|from|until)\s[^,;:]{1,40}?,?\s)?(?:he|she|it|they)\s/iu;
