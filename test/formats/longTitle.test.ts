import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine';
import type { DocumentId, SourceDocument } from '../../src/engine/model/document';
import { apartFormats } from '../../src/formats/apart';
import { readingLimits } from '../../src/formats/limits';
import { readText, sourceFrom } from '../../src/formats/readSource';
import { measured } from '../support/cpuTime';

const options = { limits: readingLimits, skip: new Set<number>(), onPage: () => undefined };

/** A page whose title is as long as its text. */
async function page(repeats: number): Promise<SourceDocument> {
  const [title, text] = ['The dyk of Tarrow ', 'The dyke held. '].map((words) => words.repeat(repeats));
  const html = `<html><head><title>${title ?? ''}</title></head><body><p>${text ?? ''}</p></body></html>`;
  const file = { name: 'a.html', bytes: new TextEncoder().encode(html) };
  const read = await readText(file, options, apartFormats);
  const source = read.ok ? sourceFrom(file.name as DocumentId, file, read.value) : read;
  if (!source.ok) throw new Error('The page was not read.');
  return source.value;
}

describe('a title without end', () => {
  it('is cut, and does not slow the index', async () => {
    const timeFor = async (repeats: number): Promise<number> => {
      const source = await page(repeats);
      expect(source.metadata.title.length).toBeLessThanOrEqual(500);
      const { workMs } = await measured(() => {
        createEngine().put(source);
      });
      return workMs;
    };
    await timeFor(250);
    const [less, more] = [await timeFor(500), await timeFor(2000)];
    expect(more).toBeLessThan(10 * Math.max(less, 20));
  });
});
