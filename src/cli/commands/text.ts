import { basename, resolve, sep } from 'node:path';
import type { DocumentId } from '../../engine/model/document';
import { refused } from '../../engine/model/problem';
import { extensionOf, isReadable, sourceFrom } from '../../formats/readSource';
import { readBytes } from '../../library/files.node';
import type { ReadFile } from '../../library/readEntry';
import {
  refusedReading,
  sourceReading,
  sourceReadingText,
  type SourceReading,
} from '../../presentation/sources/sourceReading';
import { wrongUse, type Command } from '../command';
import { openFiles } from '../openFiles';
import { printedJson } from '../printedJson';

const HELP = `Prints what was read of files: the words that statements are held against, where each stands, and what is
missing and why. Nothing is stored but what was read from pictures.

Usage: groundwork text FILE… [options]

  --format text|json       how to print (default: text)
  --pictures               read scans and pictures, too, by text recognition on this machine: seconds a page, once
  --limit-mb NUMBER        leave out files larger than this (default: 50)
  --no-cache               neither use nor store what was read from pictures
  -h, --help               print this

JSON: { version, formatVersion, sources: [{ path, title, author, date, publisher, url, language, text, blocks: [{ role, locator, text }],
problems: [{ kind, message }] }] }. Blocks of the role "metadata" are what was set apart: what a file says of itself, marks
of pages, times. They are no part of "text".

Exit codes: 0 read, in whole or in part; 2 wrong use, or a file that could not be read (the others are printed).
`;

/** `groundwork text`: what the checker sees of a file. */
export const text: Command = {
  name: 'text',
  usage: 'FILE…',
  about: 'print what was read of files, and what is missing',
  operands: 'files',
  help: HELP,
  options: {},
  async run({ words: paths, format, limitBytes, isCached, arePicturesRead }, terminal) {
    if (paths.length === 0) return wrongUse(terminal, 'no file to read', 'text');
    const files = openFiles({ cacheFolder: isCached ? terminal.cacheFolder : undefined, arePicturesRead }, terminal);
    const readings: SourceReading[] = [];
    for (const path of paths) {
      const reading = await readingOf(path, { file: resolve(terminal.folder, path), limitBytes, readFile: files.read });
      readings.push(reading);
      if (format === 'text') terminal.out(`${sourceReadingText(reading, terminal.paint)}\n`);
    }
    files.close();
    if (format === 'json') terminal.out(printedJson({ sources: readings }));
    return readings.every((reading) => reading.title !== null) ? 0 : 2;
  },
};

interface Reading {
  /** Absolute path. */
  readonly file: string;
  readonly limitBytes: number;
  readonly readFile: ReadFile;
}

async function readingOf(path: string, { file, limitBytes, readFile }: Reading): Promise<SourceReading> {
  const shown = path.split(sep).join('/');
  const name = basename(file);
  const bytes = isReadable(name)
    ? await readBytes(file, limitBytes)
    : refused({ kind: 'unsupportedFormat', extension: extensionOf(name) });
  if (!bytes.ok) return refusedReading(shown, bytes.problem);
  const named = { name, bytes: bytes.value };
  const read = await readFile(named);
  const outcome = read.ok ? sourceFrom(shown as DocumentId, named, read.value) : read;
  return outcome.ok ? sourceReading(shown, outcome.value) : refusedReading(shown, outcome.problem);
}
