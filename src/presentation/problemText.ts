import { unreachable } from '../engine/model/brand';
import type { Problem } from '../engine/model/problem';
import { counted } from './treeRow';

/** What happened, to what, and what to do, for a person. `name` is the path the user knows. */
export function problemText(name: string, problem: Problem): string {
  switch (problem.kind) {
    case 'notText':
      return `${name} was not read: it holds no readable text. Save it as a text file, or take it out of the sources.`;
    case 'emptyText':
      return `${name} holds no words to check against. Fill it, or take it out of the sources.`;
    case 'convertedText':
      return `${name} is not UTF-8; it was read as ${problem.from}. Save it as UTF-8 if letters look wrong.`;
    case 'tooLarge':
      return `${name} was not read: it has ${megabytes(problem.bytes)}, the limit is ${megabytes(problem.limitBytes)}. Split it, or raise the limit (setting groundwork.limits.sourceMegabytes, option --limit-mb).`;
    case 'unsupportedFormat':
      return `${name} was not read: ${problem.extension === '' ? 'files without extension' : `files of the kind .${problem.extension}`} are not read yet. Save it as .txt or .md beside it.`;
    case 'noPermission':
      return `${name} was not read: permission denied. Allow reading it, or take it out of the sources.`;
    case 'gone':
      return `${name} is not there. Restore it, or correct the sources in groundwork.json or the settings.`;
    case 'linkLoop':
      return `${name} was skipped: the link leads back to a folder it stands in. Remove the link.`;
    case 'leadsOutside':
      return `${name} was skipped: it leads outside the workspace folder. Copy the file into the sources folder.`;
    case 'unreadable':
      return `${name} was not read: ${problem.reason}. Check the file and reindex the sources.`;
    case 'scanned':
      return `${name} was not read: its pages are pictures without a text layer. Run text recognition (OCR) over it and save it again.`;
    case 'passwordNeeded':
      return `${name} was not read: it asks for a password. Save a copy without one.`;
    case 'corrupt':
      return `${name} was not read: it is damaged (${problem.reason}). Fetch or export it again.`;
    case 'otherContent':
      return `${name} was not read: its name does not fit, inside it is ${problem.looksLike}. Rename it, or fetch it again.`;
    case 'overLimit':
      return `${name} was not read: ${overLimit[problem.what](problem.limit)}, which no honest document needs. Take it out of the sources, or save its text as .txt.`;
    case 'timedOut':
      return `${name} was not read: it took longer than ${String(problem.seconds)} seconds. Save it anew or split it.`;
    case 'partlyRead':
      return `${name} was read but for ${problem.missing}: ${partlyRead[problem.reason]}`;
    case 'brokenMetadata':
      return `${name} was read, but not all of its front matter: ${problem.reason}. Correct the lines between the --- marks.`;
    case 'brokenReferences':
      return `${name}: ${counted(problem.count, 'entry', 'entries')} could not be read (${problem.reason}). Correct it; the others are used.`;
    case 'brokenSettings':
      return `${name}, line ${String(problem.line)}: ${problem.reason}. Until it is corrected, the settings are used instead.`;
    case 'unknownSetting':
      return `${name}, line ${String(problem.line)}: “${problem.key}” is not a setting and was left out. Correct or remove it.`;
    case 'tooManyFiles':
      return `${name} holds more than ${problem.limit.toLocaleString('en')} files: the rest was not read. Name the folders with your sources in groundwork.json.`;
    case 'notStored':
      return `The index could not be stored in ${name} (${problem.reason}). Everything works, but all sources are read again at the next start. Make room, or allow writing there.`;
    default:
      return unreachable(problem);
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

const overLimit: Readonly<Record<Extract<Problem, { kind: 'overLimit' }>['what'], (limit: number) => string>> = {
  unpackedBytes: (limit) => `unpacked it would take more than ${megabytes(limit)}`,
  entries: (limit) => `it packs more than ${limit.toLocaleString('en')} files`,
  memory: (limit) => `reading it took more than ${megabytes(limit)} of memory`,
  depth: (limit) => `its parts are nested more than ${limit.toLocaleString('en')} deep`,
  ratio: (limit) => `it is packed more than ${limit.toLocaleString('en')} to one`,
};

const partlyRead: Readonly<Record<Extract<Problem, { kind: 'partlyRead' }>['reason'], string>> = {
  corrupt: 'that part is damaged. Fetch or export it again to have all of it.',
  scanned: 'no text layer there. Run text recognition (OCR) over it to have all of it.',
  slow: 'reading it took too long. Save it anew or split it to have all of it.',
  tooMuch: 'it is over the limit. Split it to have all of it.',
};
