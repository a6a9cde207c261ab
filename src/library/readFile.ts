import { picturedPages, refused, type Outcome, type PictureStanding, type Problem } from '../engine/model/problem';
import { PICTURED_EXTENSIONS } from '../formats/apartExtensions';
import type { ReadText, RawFile } from '../formats/format';
import { extensionOf, isApart, readText } from '../formats/readSource';
import type { SourceReader } from '../reader/sourceReader.node';
import type { Extracts } from './cache/extracts.node';
import type { PageTexts } from './cache/pageTexts.node';
import type { ReadFile } from './readEntry';

/**
 * Longest file of a light kind that is read here. Unit: bytes. Default: 500,000. Source: a novel, read in a tenth of a
 * second; handing it over from another thread takes as long.
 */
const HERE_MOST = 500_000;

/** What was read of pictures so far, and the languages that are known; without it pictures are not read. */
export interface KnownPictures {
  readonly texts: PageTexts;
  readonly languages: readonly string[];
}

/**
 * Short files of light kinds are read here, all others in a thread of their own, which can be ended. What was extracted
 * is kept, so that it is done only once.
 */
export const fileReader = (
  reader: SourceReader | undefined,
  extracts: Extracts | undefined,
  known?: KnownPictures,
): ReadFile => {
  const readApart = async (file: RawFile): Promise<Outcome<ReadText>> => {
    if (reader === undefined) return refused({ kind: 'unsupportedFormat', extension: extensionOf(file.name) });
    const kept = await extracts?.get(file);
    if (kept !== undefined) return { ok: true, value: kept };
    const outcome = await reader.read('text', file);
    if (outcome.ok) await extracts?.put(file, outcome.value);
    return outcome;
  };
  return async (file, pictures) => {
    if (!isApart(file.name)) {
      return reader === undefined || file.bytes.length <= HERE_MOST ? readText(file) : reader.read('text', file);
    }
    if (pictures === undefined || reader === undefined || !mayBePictures(file)) return readApart(file);
    const pictured = await known?.texts.of(file.bytes, knownLanguages(pictures, known)).read();
    const isKnown = pictured !== undefined && pictured.size > 0;
    const outcome = isKnown ? await reader.read('text', file, pictured) : await readApart(file);
    return standing(outcome, known === undefined ? 'absent' : 'waiting');
  };
};

/** Those that are asked for and known; all that are known where none is named, or none of those that are. */
export function knownLanguages(
  asked: readonly string[],
  { languages }: Pick<KnownPictures, 'languages'>,
): readonly string[] {
  const both = asked.filter((name) => languages.includes(name));
  return both.length === 0 ? languages : both;
}

const mayBePictures = ({ name }: RawFile): boolean => PICTURED_EXTENSIONS.has(extensionOf(name));

/** The same, of whose pictures nothing more can be made. */
export const tried = (outcome: Outcome<ReadText>): Outcome<ReadText> => standing(outcome, 'tried');

/** The same with how reading its pictures stands. */
function standing(outcome: Outcome<ReadText>, pictures: PictureStanding): Outcome<ReadText> {
  if (!outcome.ok) return refused(withStanding(outcome.problem, pictures));
  const problems = outcome.value.problems.map((problem) => withStanding(problem, pictures));
  return { ok: true, value: { ...outcome.value, problems } };
}

/** A problem of pages that are pictures, with how reading them stands. */
export const withStanding = (problem: Problem, pictures: PictureStanding): Problem =>
  picturedPages(problem).length === 0 || (problem.kind !== 'scanned' && problem.kind !== 'partlyRead')
    ? problem
    : { ...problem, pictures };
