import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/engine/model/problem';
import { pictureReaderBeside } from '../../src/pictures/pictureReader.node';
import { createSourceReader } from '../../src/reader/sourceReader.node';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { harbourPage, scanOf } from '../support/scans';
import { folderOf, libraryOver, tellingOf, type Opened } from './openFolder';

const { script } = cliBundle('recognition');
const PAGES = 6;
const WORDS_A_PAGE = 34;

/** A folder with a note and a scan, opened with pictures to be read; `onDone` is told how many pages of the scan are read. */
async function opened(onDone: (done: number, one: Opened) => void): Promise<Opened & { readonly folder: string }> {
  const folder = folderWith({
    'sources/note.txt': 'The mill stands by the brook.\n',
    'sources/scan.pdf': scanOf(Array.from({ length: PAGES }, () => harbourPage())),
  });
  const beside = dirname(script);
  const onLog = (): void => undefined;
  const reader = createSourceReader({ script: join(beside, 'reader.js'), onLog });
  onTestFinished(() => {
    reader.close();
  });
  const one: Opened = libraryOver({
    reader,
    pictureReader: pictureReaderBeside(beside, onLog),
    onPictures: (progress) => {
      if (progress !== undefined) onDone(progress.done, one);
    },
  });
  await one.library.open({ folders: [folderOf(folder)], limitBytes: 50_000_000, pictures: 'read' });
  return { ...one, folder };
}

const scanProblem = ({ library }: Opened): Problem | undefined =>
  library.state.sources.find(({ id }) => id === 'sources/scan.pdf')?.problems[0];

describe('the pictures of a library', () => {
  it('are read behind everything else, and their words are there once all are', async () => {
    const one = await opened(() => undefined);
    expect(tellingOf(one.library.state)).toEqual(['sources/note.txt 6', 'sources/scan.pdf refused']);
    expect(scanProblem(one)).toEqual({ kind: 'scanned', pages: [1, 2, 3, 4, 5, 6], pictures: 'waiting' });
    await one.library.readPictures();
    expect(tellingOf(one.library.state)).toEqual([
      'sources/note.txt 6',
      `sources/scan.pdf ${String(PAGES * WORDS_A_PAGE)}`,
    ]);
    expect(scanProblem(one)).toBeUndefined();
  });

  it('stop at once when they are halted, with what is read by then, and go on from there', async () => {
    const counts: number[] = [];
    const one = await opened((done, { library }) => {
      counts.push(done);
      if (counts.length === 3) void library.halt('pause');
    });
    await one.library.readPictures();
    expect(tellingOf(one.library.state)[1]).toBe(`sources/scan.pdf ${String(2 * WORDS_A_PAGE)}`);
    expect(scanProblem(one)).toMatchObject({ kind: 'partlyRead', pages: [3, 4, 5, 6], pictures: 'waiting' });
    await one.library.halt('resume');
    await one.library.readPictures();
    expect(tellingOf(one.library.state)[1]).toBe(`sources/scan.pdf ${String(PAGES * WORDS_A_PAGE)}`);
    expect(counts).toEqual([0, 1, 2, 0, 1, 2, 3, 4]);
  });

  it('hold up no source that comes meanwhile', async () => {
    let looking: Promise<void> | undefined;
    const seen: string[] = [];
    const one = await opened((done, { library }) => {
      if (done === 1) {
        writeFileSync(join(one.folder, 'sources/late.txt'), 'The ferry ran until 1960.\n');
        looking = library.refresh({ everything: false }).then(() => {
          seen.push(...tellingOf(library.state));
        });
      }
    });
    await one.library.readPictures();
    await looking;
    expect(seen).toEqual(['sources/late.txt 5', 'sources/note.txt 6', 'sources/scan.pdf refused']);
    expect(tellingOf(one.library.state)[2]).toBe(`sources/scan.pdf ${String(PAGES * WORDS_A_PAGE)}`);
  });
});
