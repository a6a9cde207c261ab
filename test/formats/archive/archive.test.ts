import { describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../../src/formats/archive/archive';
import { crc32 } from '../../../src/formats/archive/crc32';
import { resolvedName } from '../../../src/formats/archive/partNames';
import { readXml } from '../../../src/formats/archive/xml';
import { readingLimits } from '../../../src/formats/limits';
import { refusalOf } from '../../support/apart';
import { zipOf } from '../../support/officeFiles';
import { bytesOf } from '../outline';

function opened(bytes: Uint8Array, limits = readingLimits): Archive {
  const archive = openArchive(bytes, limits);
  if (!archive.ok) throw new Error(archive.problem.kind);
  return archive.value;
}

/** The words of a part, or what is wrong with it. */
function partOf(bytes: Uint8Array, name: string, limits = readingLimits): unknown {
  const part = opened(bytes, limits).read(name);
  if (part?.ok !== true) return part?.problem;
  const words = new TextDecoder().decode(part.value.bytes);
  return part.value.isWhole ? words : [words];
}

/** Changes 4 bytes of the only entry's line in the directory. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(view.getUint32(changed.length - 6, true) + offset, value, true);
  return changed;
}

describe('an archive', () => {
  it('reads stored and packed parts, whatever the case of their names', () => {
    const file = zipOf({ mimetype: 'stored', 'word/A.xml': 'packed '.repeat(20) });
    expect(partOf(file, 'mimetype')).toBe('stored');
    expect(partOf(file, 'Word/a.XML')).toBe('packed '.repeat(20));
    expect(partOf(file, 'nothing')).toBeUndefined();
  });

  it('is found behind other bytes', () => {
    const file = zipOf({ mimetype: 'stored' });
    const shifted = new Uint8Array(file.length + 9);
    shifted.set(bytesOf('PK junk  '));
    shifted.set(file, 9);
    expect(partOf(shifted, 'mimetype')).toBe('stored');
  });

  it('tells damaged parts by their checksum and keeps what can be read', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    const file = zipOf({ mimetype: 'stored' });
    expect(partOf(file.with(30 + 'mimetype'.length, 0x53), 'mimetype')).toEqual(['Stored']);
  });

  it('refuses parts that a password protects, and ways of packing that are not known', () => {
    const file = zipOf({ mimetype: 'stored' });
    expect(partOf(withDirectory(file, 8, 1), 'mimetype')).toEqual({ kind: 'passwordNeeded' });
    expect(partOf(withDirectory(file, 10, 99), 'mimetype')).toMatchObject({ kind: 'corrupt' });
    expect(partOf(withDirectory(file, 42, 5), 'mimetype')).toMatchObject({ kind: 'corrupt' });
  });

  it('stops at a bomb, whether its size is declared or not', () => {
    const bomb = zipOf({ a: new Uint8Array(3_000_000) });
    const ratio = { kind: 'overLimit', what: 'ratio', limit: 200 };
    expect(partOf(bomb, 'a')).toEqual(ratio);
    expect(partOf(withDirectory(bomb, 24, 10), 'a')).toEqual(ratio);
  });

  it('counts all parts together', () => {
    const limits = { ...readingLimits, unpackedBytes: 1500 };
    const archive = opened(zipOf({ a: 'x'.repeat(1000), b: 'y'.repeat(1000) }), limits);
    expect(archive.read('a')?.ok).toBe(true);
    expect(archive.read('b')).toMatchObject({ problem: { kind: 'overLimit', what: 'unpackedBytes', limit: 1500 } });
  });

  it('refuses too many parts', () => {
    const file = zipOf(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [String(at), ''])));
    expect(openArchive(file, { ...readingLimits, entries: 39 })).toMatchObject({
      problem: { kind: 'overLimit', what: 'entries', limit: 39 },
    });
    expect(openArchive(file, { ...readingLimits, entries: 40 }).ok).toBe(true);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><p>a'],
    ['a PDF', '%PDF-1.7'],
    ['an RTF document', '{\\rtf1 a}'],
    ['plain text', 'words'],
    ['an old Office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['an old Word document (.doc)', '\xd0\xcf\x11\xe0 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'],
    ['something unknown', '\x00\x01\x02'],
  ])('is told from %s', async (looksLike, content) => {
    const bytes = Uint8Array.from(Array.from(content, (letter) => letter.charCodeAt(0)));
    for (const name of ['a.docx', 'a.odt', 'a.epub']) {
      expect(await refusalOf(name, bytes)).toEqual({ kind: 'otherContent', looksLike });
    }
  });

  it('is told from an encrypted document and from an empty file', async () => {
    const encrypted = `\xd0\xcf\x11\xe0${Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')}`;
    const bytes = Uint8Array.from(Array.from(encrypted, (letter) => letter.charCodeAt(0)));
    expect(await refusalOf('a.docx', bytes)).toEqual({ kind: 'passwordNeeded' });
    expect(await refusalOf('a.docx', new Uint8Array(0))).toEqual({ kind: 'emptyText' });
    expect(await refusalOf('a.docx', bytesOf('PK\x03\x04'))).toMatchObject({ kind: 'corrupt' });
  });
});

describe('a name inside an archive', () => {
  it.each([
    ['OPS/', 'a%20b.xhtml#x', 'OPS/a b.xhtml'],
    ['OPS/text/', '../img/a.png', 'OPS/img/a.png'],
    ['OPS/', '/word/a.xml', 'word/a.xml'],
    ['OPS/', '../../etc/passwd', undefined],
    ['', '..\\..\\a', undefined],
    ['', 'file:///etc/passwd', undefined],
    ['', '//host/a', undefined],
    ['', '100%', '100%'],
    ['', undefined, undefined],
  ])('%s + %s = %s', (folder, reference, expected) => {
    expect(resolvedName(folder, reference)).toBe(expected);
  });
});

describe('XML', () => {
  const textOf = (xml: string, depth = 512): readonly [end: string, words: string] => {
    const words: string[] = [];
    const end = readXml(bytesOf(xml), 'xml', depth, {
      open: (name) => (name === 'skipped' ? 'skip' : 'enter'),
      close: (name) => words.push(`/${name}`),
      text: (more) => words.push(more),
    });
    return [end, words.join('')];
  };

  it('tells nothing of what is skipped', () => {
    expect(textOf('<a>1<skipped>2<b>3</b></skipped>4</a>')).toEqual(['whole', '14/a']);
  });

  it('closes what a cut file left open', () => {
    expect(textOf('<a>1<b>2')).toEqual(['cut', '12/b/a']);
    expect(textOf('<a>1</b>2</a>')).toEqual(['whole', '12/a']);
  });

  it('gives up where elements are nested too deep', () => {
    expect(textOf('<a><a>1</a></a>', 2)[0]).toBe('whole');
    expect(textOf('<a><a><a>1</a></a></a>', 2)[0]).toBe('tooDeep');
  });

  it('reads declared encodings', () => {
    const words: string[] = [];
    const bytes = Uint8Array.of(
      ...bytesOf('<?xml version="1.0" encoding="windows-1251"?><a>'),
      0xcc,
      ...bytesOf('</a>'),
    );
    readXml(bytes, 'xml', 9, { open: () => 'enter', close: () => undefined, text: (more) => words.push(more) });
    expect(words.join('')).toBe('М');
  });
});
