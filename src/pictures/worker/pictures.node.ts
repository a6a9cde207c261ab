import { parentPort, workerData } from 'node:worker_threads';
import type { PicturedPage, PicturedWord } from '../../formats/pictured';
import type { AskedPictures, FromPictures } from '../protocol';
import { openPageFiles, type PageFile } from './pageFiles';
import { loadTesseract, type RecognisedLine } from './tesseract.node';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const say = (message: FromPictures): void => {
  port.postMessage(message);
};

/** Reads the pages one after another. A page of which nothing can be made is told, and the next is read. */
async function readAll(asked: AskedPictures): Promise<void> {
  const tesseract = await loadTesseract(asked);
  const files = await openPageFiles(asked.bytes);
  for (const page of asked.pages) {
    say({ kind: 'page', page });
    try {
      const file = await files.page(page);
      const lines = file && tesseract.read(file.bytes, { dots: Math.round(file.scale * 72), turned: file.turned ?? 1 });
      if (file === undefined || lines === undefined) say({ kind: 'unread', page, reason: 'it cannot be decoded' });
      else say({ kind: 'read', page, read: pageOf(file, lines) });
    } catch (fault) {
      // What has failed inside of WebAssembly is of no more use: the next page is read by another thread.
      if (isOfWebAssembly(fault)) throw fault;
      say({ kind: 'unread', page, reason: messageOf(fault) });
    }
  }
  await files.close();
  say({ kind: 'done' });
}

const pageOf = ({ width, height, scale }: PageFile, lines: readonly RecognisedLine[]): PicturedPage => ({
  width: tenths(width / scale),
  height: tenths(height / scale),
  words: lines.flatMap((line) => wordsOf(line, scale)),
});

function wordsOf({ words, baseline, rowAttributes }: RecognisedLine, scale: number): readonly PicturedWord[] {
  const line = {
    baseline: tenths((baseline.y0 + baseline.y1) / 2 / scale),
    size: tenths(rowAttributes.rowHeight / scale),
  };
  return words
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, confidence, bbox }) => ({
      ...{ text: text.trim(), left: tenths(bbox.x0 / scale), right: tenths(bbox.x1 / scale) },
      ...{ ...line, confidence: Math.round(confidence) },
    }));
}

const tenths = (number: number): number => Math.round(number * 10) / 10;

/** Its memory is used up, or its program has aborted. */
const isOfWebAssembly = (fault: unknown): boolean => fault instanceof Error && fault.name === 'RuntimeError';

const messageOf = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));

readAll(workerData as AskedPictures).catch((fault: unknown) => {
  if (isOfWebAssembly(fault)) process.exit(1);
  say({ kind: 'failed', message: messageOf(fault) });
});
