import type { DocumentId, Locator, Metadata } from '../engine/model/document';
import type { Evidence } from '../engine/model/verdict';
import { shortLocator } from './locatorText';
import { shortened } from './textRuns';

/** What is known of a source; absent when it has gone. */
export type MetadataOf = (document: DocumentId) => Metadata | undefined;

/** The title of a source; its id when it has gone. */
export const titleFrom =
  (metadataOf: MetadataOf) =>
  (document: DocumentId): string =>
    metadataOf(document)?.title ?? document;

/** Longest name of a source, alone or with its place. Unit: characters. Default: 40. Source: half of a line of a hover. */
export const NAME_MOST = 40;

/**
 * What a source is called in a sentence: author and year where the writer cites it by key, as whoever does so would say,
 * "Archer & Lind 2019"; else its title; its id when it has gone.
 */
export const nameFrom =
  (metadataOf: MetadataOf) =>
  (document: DocumentId): string => {
    const metadata = metadataOf(document);
    return metadata === undefined ? document : (authorYear(metadata) ?? metadata.title);
  };

/** A source and the place in it, in at most forty characters: "Minutes of the council, ¶ 4". */
export function placed(name: string, locator: Locator): string {
  const place = shortLocator(locator);
  return `${shortened(name, NAME_MOST - place.length - 2)}, ${place}`;
}

/** The same of a piece of evidence. */
export const placeOf = (
  { document, locator }: Pick<Evidence, 'document' | 'locator'>,
  metadataOf: MetadataOf,
): string => placed(nameFrom(metadataOf)(document), locator);

/** Longest name of authors: longer ones say less than a title does. Unit: characters. Default: 24. Source: leaves a place its room. */
const AUTHORS_MOST = 24;

function authorYear({ key, author, date }: Metadata): string | undefined {
  if (key === undefined || author === undefined || date === undefined) return undefined;
  const names = author
    .replaceAll(/ (?:and|und|&) /g, ', ')
    .split(/[,;]/)
    .map(familyName)
    .filter((name) => name !== '');
  const [first, second] = names;
  if (first === undefined || first.length > AUTHORS_MOST) return undefined;
  const year = date.slice(0, 4);
  // Keys tell works of one author and year apart as the field does: "archer2019b".
  const letter = /(?<=\d{4})[a-z](?![a-z])/.exec(key)?.[0] ?? '';
  const who =
    second === undefined
      ? first
      : names.length > 2 || `${first}${second}`.length > AUTHORS_MOST
        ? `${first} et al.`
        : `${first} & ${second}`;
  return `${who} ${year}${letter}`;
}

/** Of a person the last name with its particles, "de Miranda"; of a body the whole name. */
function familyName(name: string): string {
  const words = name.split(/\s/).filter((word) => word !== '');
  if (words.some((word) => BODIES.has(word.toLowerCase()))) return words.join(' ');
  const last = words.findLastIndex((word) => !SUFFIX.test(word));
  const given = words.findIndex((word, at) => at > 0 && at < last && PARTICLES.has(word));
  return words.slice(given === -1 ? Math.max(last, 0) : given, last + 1).join(' ');
}

/** Jr., Sr., II, III. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di du da dos das la le van von vom zu zur ten ter te af al el bin ibn'.split(' '),
);

/** Words that no person's name has. */
const BODIES: ReadonlySet<string> = new Set(
  `of for the agency association authority bank board bureau centre center college commission committee company
   consortium corporation council courier department division federation foundation fund gmbh group inc institute
   international journal laboratory league ltd ministry nations network office organisation organization party press
   project school service society survey team times trust union university verein amt ministerium universität für des`.split(
    /\s+/,
  ),
);
