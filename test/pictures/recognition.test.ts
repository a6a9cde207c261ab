import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findRecognition } from '../../src/pictures/recognition.node';
import { folderWith } from '../support/folder';

const FILES = ['tesseract-core-simd-lstm.wasm', 'deu.traineddata.gz', 'eng.traineddata.gz', 'fra.traineddata.gz'];
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(FILES.map((name) => [`${folder}/${name}`, '']));

describe('text recognition', () => {
  it('is found beside the program, as a package, where it is named, and nowhere else', () => {
    const folder = folderWith({
      ...filesIn('a/pictures'),
      ...filesIn('b/node_modules/groundwork-pictures'),
      'b/node_modules/groundwork-pictures/package.json': '{}',
      'c/pictures/eng.traineddata.gz': '',
    });
    const found = (beside: string, named?: string): string | undefined =>
      findRecognition(join(folder, beside), named)?.folder.slice(folder.length + 1);
    expect(found('a')).toBe('a/pictures');
    expect(found('b/node_modules/groundwork-check/dist')).toBe('b/node_modules/groundwork-pictures');
    expect(found('c')).toBeUndefined();
    expect(found('c', join(folder, 'a/pictures'))).toBe('a/pictures');
    vi.stubEnv('GROUNDWORK_PICTURES', join(folder, 'a/pictures'));
    expect(found('c')).toBe('a/pictures');
    vi.stubEnv('GROUNDWORK_PICTURES', join(folder, 'nowhere'));
    expect(found('a')).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it('knows the languages that lie in its folder, English first', () => {
    const folder = folderWith(filesIn('pictures'));
    expect(findRecognition(folder)?.languages).toEqual(['eng', 'deu', 'fra']);
  });
});
