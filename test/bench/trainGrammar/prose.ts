import { execFileSync } from 'node:child_process';
import { sentencesOf } from '../../../src/engine/text/sentences';

/** The sentences of an archive of plain texts (`.tar.xz`, unpacked by `tar`), in the order in which they stand there. */
export function* proseOf(archive: string): Generator<string> {
  const text = execFileSync('tar', ['--extract', '--xz', '--to-stdout', '--file', archive], { maxBuffer: 2 ** 30 });
  for (const paragraph of text.toString('utf8').split(/\n+/)) {
    // Short lines are headings and captions.
    if (paragraph.length < 80) continue;
    for (const { start, end } of sentencesOf(paragraph)) yield paragraph.slice(start, end);
  }
}
