import { unreachable } from '../engine/model/brand';
import type { Problem } from '../engine/model/problem';

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
    case 'brokenMetadata':
      return `${name} was read, but not all of its front matter: ${problem.reason}. Correct the lines between the --- marks.`;
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
