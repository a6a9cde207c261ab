import { describe, expect, it } from 'vitest';
import { extensionOf } from '../../src/formats/readSource';
import { revisionOf } from '../../src/formats/revision';
import { wordCount } from '../../src/formats/wordCount';
import { bytesOf, read, refusalOf } from './outline';

describe('reading a source', () => {
  it('keeps the text as it is in the file, so that offsets open the right words', async () => {
    const text = '\r\n Title\r\n\r\nOne “went”.\tTwo 🙂 stayed.\r\n';
    expect((await read('a.txt', text)).text).toBe(text);
    expect((await read('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(text)]))).text).toBe(text);
  });

  it('refuses files without words, binary files and kinds it does not know', async () => {
    expect(await refusalOf('a.txt', bytesOf(''))).toBe('emptyText');
    expect(await refusalOf('a.md', bytesOf(' \n\n \t\n'))).toBe('emptyText');
    expect(await refusalOf('a.md', bytesOf('---\ntitle: A\n---\n'))).toBe('emptyText');
    expect(await refusalOf('a.txt', Uint8Array.from([1, 0, 2, 0]))).toBe('notText');
    expect(await refusalOf('a.pdf', bytesOf('%PDF-1.7'))).toBe('unsupportedFormat');
  });

  it('reads a file without extension if it is text', async () => {
    expect((await read('notes', 'Some words.')).metadata.title).toBe('notes');
    expect(await refusalOf('program', bytesOf('\x7fELF'))).toBe('notText');
  });

  it('says that it converted a text and reads it nevertheless', async () => {
    const { problems, text } = await read('a.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
    expect(text).toBe('café');
    expect(problems).toEqual([{ kind: 'convertedText', from: 'Windows-1252', isGuess: true }]);
  });

  it('counts the words of prose, not those of metadata and code', async () => {
    expect(wordCount(await read('a.txt', 'L’été 🙂 𝐀𝐁1 3rd, 4.5.'))).toBe(5);
    expect(wordCount(await read('a.md', "# Two words\n\nIt isn't 1,234.5 well-known.\n\n```\ncode\n```\n"))).toBe(6);
  });
});

describe('an extension', () => {
  it.each([
    ['a.TXT', 'txt'],
    ['a.b.md', 'md'],
    ['.gitkeep', ''],
    ['README', ''],
    ['a.', ''],
    ['.hidden.txt', 'txt'],
  ])('of %s is %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});

describe('a revision', () => {
  it('holds the values that MurmurHash3 gives elsewhere', () => {
    expect(revisionOf(bytesOf('The quick brown fox jumps over the lazy dog'))).toBe('2b-2e4ff7232fa826cd');
    expect(revisionOf(bytesOf(''))).toBe('0-00000000ebb6c228');
    expect(revisionOf(bytesOf('aaaa'))).toMatch(/5a97808a$/);
    expect(revisionOf(bytesOf('aaa'))).toMatch(/283e0130$/);
  });

  it('differs when a byte or the length differs', () => {
    const bytes = bytesOf('Some words of a source.');
    const revisions = new Set([revisionOf(bytes), revisionOf(bytes.subarray(1)), revisionOf(new Uint8Array(23))]);
    for (let at = 0; at < bytes.length; at += 1) revisions.add(revisionOf(bytes.with(at, 1)));
    expect(revisions.size).toBe(bytes.length + 3);
  });

  it('does not depend on where the bytes lie', () => {
    const all = bytesOf('xSome words');
    expect(revisionOf(all.subarray(1))).toBe(revisionOf(all.slice(1)));
  });
});
