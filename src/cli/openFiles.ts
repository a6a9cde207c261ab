import { dirname } from 'node:path';
import { picturedPages } from '../engine/model/problem';
import type { RawFile } from '../formats/format';
import { memoryPageTexts, pageTextsIn } from '../library/cache/pageTexts.node';
import type { ReadFile } from '../library/readEntry';
import { fileReader, tried } from '../library/readFile';
import { readScan } from '../library/readScan';
import { pictureReaderBeside } from '../pictures/pictureReader.node';
import { picturesText } from '../presentation/sources/sourcesTree';
import { createSourceReader } from '../reader/sourceReader.node';
import { createProgress } from './openLibrary';
import type { Terminal } from './terminal';

export interface OpenFilesOptions {
  /** Where what was read from pictures is kept; without it, it is not. */
  readonly cacheFolder: string | undefined;
  readonly arePicturesRead: boolean;
}

/** Reads single files that are no sources of a project, with their pictures if that is asked for. */
export function openFiles(
  { cacheFolder, arePicturesRead }: OpenFilesOptions,
  terminal: Terminal,
): { readonly read: ReadFile; close(): void } {
  const { readerScript: script } = terminal;
  const onLog = (message: string): void => {
    terminal.error(`${message}\n`);
  };
  const source = script === undefined ? undefined : createSourceReader({ script, onLog });
  const reader = script === undefined ? undefined : pictureReaderBeside(dirname(script), onLog)(undefined);
  const texts = cacheFolder === undefined ? memoryPageTexts() : pageTextsIn(cacheFolder);
  const readFile = fileReader(source, undefined, reader && { texts, languages: reader.languages });
  const progress = createProgress(terminal);
  const read: ReadFile = async (file: RawFile) => {
    const outcome = await readFile(file, arePicturesRead ? [] : undefined);
    const pages = (outcome.ok ? outcome.value.problems : [outcome.problem]).flatMap(picturedPages);
    if (!arePicturesRead || reader === undefined || pages.length === 0) return outcome;
    const onProgress = (at: { readonly done: number; readonly pages: number }): void => {
      progress(picturesText({ ...at, current: file.name }));
    };
    const { signal } = new AbortController();
    await readScan({ ...file, languages: [], pages }, { reader, texts, signal, onProgress, onPages: () => undefined });
    progress('');
    return tried(await readFile(file, []));
  };
  return { read, close: () => source?.close() };
}
