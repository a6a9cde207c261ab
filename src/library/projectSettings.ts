import type { Problem } from '../engine/model/problem';
import type { Metadata } from '../engine/model/document';
import { readConfidential, type Confidential } from './confidential';
import { readGivenEncodings, type GivenEncoding } from './givenEncodings';
import { readGivenPictures } from './givenPictures';
import { readGivenMetadata } from './givenMetadata';
import { readProjectMarks, type ProjectMark } from '../project/projectMarks';
import { readTolerantJson, type Json } from '../project/tolerantJson';

/** What `groundwork.json` says; a key that is absent leaves the matter to the settings. */
export interface ProjectSettings {
  readonly sources?: readonly string[];
  readonly drafts?: readonly string[];
  /** What is to be known of sources, by their path in the folder; it stands above what the files say. */
  readonly metadata?: ReadonlyMap<string, Partial<Metadata>>;
  /** The encodings of sources that are not UTF-8 and do not say what they are. */
  readonly encodings?: readonly GivenEncoding[];
  /** Scans and pictures are read, in these languages; without any, in all that are known. */
  readonly pictures?: readonly string[];
  /** Which sources are for the writer alone. */
  readonly confidential?: Confidential;
  /** What the writer says of statements of its drafts. */
  readonly marks?: readonly ProjectMark[];
}

/** The name of the file that says which files of a folder are sources and which are drafts. */
export const projectFileName = 'groundwork.json';

/** What counts while a `groundwork.json` cannot be read: which sources are confidential nobody knows. */
export const UNREADABLE: ProjectSettings = { confidential: 'unknown' };

/**
 * Reads the text of a `groundwork.json`. A key that is wrong or unknown is left out with a problem that names its line;
 * the others count.
 */
export function readProjectSettings(text: string): {
  readonly settings: ProjectSettings;
  readonly problems: readonly Problem[];
} {
  const reading = readTolerantJson(text);
  if (!reading.ok) return { settings: UNREADABLE, problems: [broken(reading.reason, reading.line)] };
  const { json } = reading;
  if (json.kind !== 'fields')
    return { settings: UNREADABLE, problems: [broken('the file must begin with {', json.line)] };
  const lists = { sources: listOf('sources', json.fields), drafts: listOf('drafts', json.fields) };
  const metadata = readGivenMetadata(json.fields.get('metadata'));
  const given = readGivenEncodings(json.fields.get('encodings'));
  const seen = readGivenPictures(json.fields.get('pictures'));
  const secret = readConfidential(json.fields.get('confidential'));
  const marks = readProjectMarks(json.fields.get('marks'));
  const unknown = [...json.fields].filter(([key]) => !KEYS.has(key));
  return {
    settings: {
      ...(lists.sources.list && { sources: lists.sources.list }),
      ...(lists.drafts.list && { drafts: lists.drafts.list }),
      ...(metadata.given.size > 0 && { metadata: metadata.given }),
      ...(given.encodings.length > 0 && { encodings: given.encodings }),
      ...(seen.languages && { pictures: seen.languages }),
      ...(secret.confidential && { confidential: secret.confidential }),
      ...(marks.marks.length > 0 && { marks: marks.marks }),
    },
    problems: [
      ...lists.sources.problems,
      ...lists.drafts.problems,
      ...metadata.problems,
      ...given.problems,
      ...seen.problems,
      ...secret.problems,
      ...marks.problems,
      ...unknown.map(([key, field]): Problem => ({ kind: 'unknownSetting', key, line: field.line })),
    ],
  };
}

const KEYS: ReadonlySet<string> = new Set([
  '$schema',
  'sources',
  'drafts',
  'metadata',
  'encodings',
  'pictures',
  'confidential',
  'marks',
]);

const broken = (reason: string, line: number): Problem => ({ kind: 'brokenSettings', reason, line });

interface ListReading {
  readonly list?: readonly string[];
  readonly problems: readonly Problem[];
}

function listOf(key: string, fields: ReadonlyMap<string, Json>): ListReading {
  const field = fields.get(key);
  if (field === undefined) return { problems: [] };
  if (field.kind !== 'list') return { problems: [broken(`"${key}" must be a list of texts`, field.line)] };
  const list: string[] = [];
  const problems: Problem[] = [];
  for (const element of field.elements) {
    if (element.kind === 'scalar' && typeof element.value === 'string' && element.value.trim() !== '') {
      list.push(element.value);
    } else problems.push(broken(`"${key}" must hold paths in quotation marks`, element.line));
  }
  return { list, problems };
}
