import type { PictureStanding, Problem } from '../../engine/model/problem';
import { count, counted } from '../treeRow';
import { t } from '../localised';
import { EDITOR_SETTINGS } from './editorSettings';
import { adviceFor } from './kindAdvice';
import { pictureAdvice } from './pictureAdvice';

type TextOf<K extends Problem['kind']> = (name: string, problem: Extract<Problem, { kind: K }>) => string;

/** What happened, to what, and what to do, for a person. `name` is the path the user knows. */
export function problemText(name: string, problem: Problem): string {
  // Each kind has the text for itself, which the compiler cannot follow through the look-up.
  const textOf = texts[problem.kind] as TextOf<Problem['kind']>;
  return textOf(name, problem);
}

const texts: { readonly [K in Problem['kind']]: TextOf<K> } = {
  notText: (name) =>
    t('{0} was not read: it holds no readable text. Save it as a text file, or take it out of the sources.', name),
  emptyText: (name) => t('{0} holds no words to check against. Fill it, or take it out of the sources.', name),
  convertedText: (name, problem) =>
    problem.isGuess === true
      ? t(
          '{0} is not UTF-8 and does not say what it is; it was read as {1}, which is a guess. If letters look wrong, save it as UTF-8, or name its encoding under "encodings" in groundwork.json.',
          name,
          problem.from,
        )
      : t(
          '{0} is not UTF-8; its letters fit {1}, as which it was read. If they look wrong, save it as UTF-8, or name its encoding under "encodings" in groundwork.json.',
          name,
          problem.from,
        ),
  tooLarge: (name, problem) =>
    t(
      '{0} was not read: it has {1}, the limit is {2}. Split it, or raise the limit (setting groundwork.limits.sourceMegabytes, option --limit-mb).',
      name,
      megabytes(problem.bytes),
      megabytes(problem.limitBytes),
    ),
  unsupportedFormat: (name, { extension }) =>
    t(
      '{0} was not read: {1} are not read. {2}',
      name,
      extension === '' ? t('files without extension') : t('files of the kind .{0}', extension),
      adviceFor(extension),
    ),
  noPermission: (name) =>
    t('{0} was not read: permission denied. Allow reading it, or take it out of the sources.', name),
  gone: (name) => t('{0} is not there. Restore it, or correct the sources in groundwork.json or the settings.', name),
  linkLoop: (name) => t('{0} was skipped: the link leads back to a folder it stands in. Remove the link.', name),
  leadsOutside: (name) =>
    t('{0} was skipped: it leads outside the workspace folder. Copy the file into the sources folder.', name),
  unreadable: (name, problem) =>
    t('{0} was not read: {1}. Check the file and reindex the sources.', name, problem.reason),
  scanned: (name, { pages, pictures }) =>
    t('{0} was not read: it is a scan, {1}. {2}', name, counted(pages.length, 'page'), pictureAdvice(pictures)),
  hardToRead: (name, { words, where }) =>
    t(
      '{0} was read from pictures: {1} hard to read on {2}. Compare them before you rely on them.',
      name,
      counted(words, 'word'),
      where,
    ),
  passwordNeeded: (name) => t('{0} was not read: it asks for a password. Save a copy without one.', name),
  sellersLock: (name) =>
    t(
      '{0} was not read: its seller locked it (DRM), and only the programs of that seller open it. Ask for a copy without a lock, or take it out of the sources.',
      name,
    ),
  oldVersion: (name, { program }) =>
    t('{0} was not read: it was written by {1}. Save it as .docx, .odt or PDF beside it.', name, program),
  corrupt: (name, problem) =>
    t('{0} was not read: it is damaged ({1}). Fetch or export it again.', name, problem.reason),
  otherContent: (name, problem) =>
    t(
      '{0} was not read: its name does not fit, inside it is {1}. Rename it, or fetch it again.',
      name,
      problem.looksLike,
    ),
  overLimit: (name, problem) =>
    t(
      '{0} was not read: {1}, which no honest document needs. Take it out of the sources, or save its text as .txt.',
      name,
      overLimit[problem.what](problem.limit),
    ),
  timedOut: (name, problem) =>
    t('{0} was not read: it took longer than {1} seconds. Save it anew or split it.', name, problem.seconds),
  partlyRead: (name, { missing, reason, pictures }) =>
    t('{0} was read but for {1}: {2}', name, missing, partlyRead[reason](pictures)),
  fewWords: (name, { words, pages }) =>
    t(
      '{0} has {1} on {2}: probably a scan or a picture. Run text recognition (OCR) over it and save it again.',
      name,
      counted(words, 'word'),
      counted(pages, 'page'),
    ),
  brokenMetadata: (name, problem) =>
    t(
      '{0} was read, but not all of its front matter: {1}. Correct the lines between the --- marks.',
      name,
      problem.reason,
    ),
  brokenReferences: (name, problem) =>
    t(
      '{0}: {1} could not be read ({2}). Correct it; the others are used.',
      name,
      counted(problem.count, 'entry'),
      problem.reason,
    ),
  brokenSettings: (name, problem) =>
    t('{0}, line {1}: {2}. Until it is corrected, the settings are used instead.', name, problem.line, problem.reason),
  unknownSetting: (name, { key, line, isOfSource }) =>
    EDITOR_SETTINGS.has(key) && isOfSource !== true
      ? t('{0}, line {1}: “{2}” is set in the settings of VS Code (groundwork.{2}). Remove it here.', name, line, key)
      : t('{0}, line {1}: “{2}” is not a setting and was left out. Correct or remove it.', name, line, key),
  tooManyFiles: (name, problem) =>
    t(
      '{0} holds more than {1} files: the rest was not read. Name the folders with your sources in groundwork.json.',
      name,
      count(problem.limit),
    ),
  notStored: (name, problem) =>
    t(
      'The index could not be stored in {0} ({1}). Everything works, but all sources are read again at the next start. Make room, or allow writing there.',
      name,
      problem.reason,
    ),
  foreignCache: (name, problem) =>
    t(
      'Nothing is stored in {0}: it holds “{1}”, which Groundwork did not put there and leaves alone. All sources are read again at the next start. Take it out, or name another folder (GROUNDWORK_CACHE).',
      name,
      problem.found,
    ),
};

/** "1.5 MB", "50 MB". */
export const megabytes = (bytes: number): string =>
  t('{0} MB', (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0));

const overLimit: Readonly<Record<Extract<Problem, { kind: 'overLimit' }>['what'], (limit: number) => string>> = {
  unpackedBytes: (limit) => t('unpacked it would take more than {0}', megabytes(limit)),
  entries: (limit) => t('it packs more than {0} files', count(limit)),
  pixels: (limit) => t('it has more than {0} pixels', count(limit)),
  memory: (limit) => t('reading it took more than {0} of memory', megabytes(limit)),
  depth: (limit) => t('its parts are nested more than {0} deep', count(limit)),
  ratio: (limit) => t('it is packed more than {0} to one', count(limit)),
};

const partlyRead: Readonly<
  Record<Extract<Problem, { kind: 'partlyRead' }>['reason'], (pictures?: PictureStanding) => string>
> = {
  corrupt: () => t('that part is damaged. Fetch or export it again to have all of it.'),
  scanned: (pictures) => t('no text layer there. {0}', pictureAdvice(pictures)),
  slow: () => t('reading it took too long. Save it anew or split it to have all of it.'),
  tooMuch: () => t('it is over the limit. Split it to have all of it.'),
};
