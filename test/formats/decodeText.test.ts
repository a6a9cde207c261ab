import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/decodeText';
import { bytesOf } from './outline';

const decode = (...bytes: readonly number[]): unknown => decoded(Uint8Array.from(bytes));
function decoded(bytes: Uint8Array): unknown {
  const outcome = decodeText(bytes);
  if (!outcome.ok) return outcome.problem.kind;
  const { text, problems } = outcome.value;
  return problems.length === 0 ? text : [text, ...problems];
}
const latin = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

describe('decoding a file', () => {
  it('takes UTF-8 as it is', () => {
    expect(decoded(bytesOf('naïve “words” — 🙂'))).toBe('naïve “words” — 🙂');
  });

  it('leaves out the byte order mark of UTF-8 and UTF-16, and only the first', () => {
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toBe('a');
    expect(decode(0xff, 0xfe, 0x61, 0, 0xe9, 0)).toBe('aé');
    expect(decode(0xfe, 0xff, 0, 0x61, 0, 0xe9)).toBe('aé');
    expect(decode(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61)).toBe('\uFEFFa');
  });

  it('reads what is no UTF-8 as Windows-1252, and says so', () => {
    expect(decode(...latin('caf'), 0xe9, ...latin(' costs 3 '), 0x80)).toEqual([
      'café costs 3 €',
      { kind: 'convertedText', from: 'Windows-1252', isGuess: true },
    ]);
  });

  it('knows the quotation marks, dashes and signs of Windows-1252, whatever the platform makes of them', () => {
    const bytes = Uint8Array.from([0x93, 0x61, 0x92, 0x73, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85]);
    for (const label of [undefined, 'windows-1252', 'iso-8859-1', 'latin1', 'us-ascii']) {
      const outcome = decodeText(bytes, label);
      expect(outcome.ok && outcome.value.text).toBe('“a’s” – €5…');
    }
  });

  it('keeps UTF-8 with a bad byte or cut in the midst of a letter, and says what is lost', () => {
    const whole = bytesOf('Žižkov — “café”, said Zoë');
    expect(decoded(Uint8Array.from([...whole.subarray(0, 3), 0xff, ...whole.subarray(3)]))).toEqual([
      'Ži\ufffdžkov — “café”, said Zoë',
      { kind: 'partlyRead', missing: 'one letter', reason: 'corrupt' },
    ]);
    expect(decoded(whole.subarray(0, -1))).toEqual([
      'Žižkov — “café”, said Zo\ufffd',
      { kind: 'partlyRead', missing: 'one letter', reason: 'corrupt' },
    ]);
  });

  it('reads UTF-16 without its mark', () => {
    expect(decode(...latin('some words').flatMap((code) => [code, 0]))).toBe('some words');
    expect(decode(...latin('some words').flatMap((code) => [0, code]))).toBe('some words');
  });

  it.each([
    '%PDF-1.7\n%text',
    'PK\x03\x04word/document.xml',
    '\x89PNG\r\n',
    '\x7fELF',
    '{\\rtf1 Some words}',
    'GIF89a',
  ])('refuses %j under any name', (start) => {
    expect(decode(...latin(start))).toBe('notText');
  });

  it('refuses zeros, many control characters, and UTF-16 that is none', () => {
    expect(decode(...latin('some words'), 0, ...latin('and more'))).toBe('notText');
    expect(decode(...latin('ab\x01\x02cd'))).toBe('notText');
    expect(decode(0xff, 0xfe, 0x00, 0xd8, 0x61, 0)).toBe('notText');
    expect(decode(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)).toBe('notText');
  });

  it('lets form feeds, escapes and a stray control character pass', () => {
    const text = `page one\fpage two \x1b[1mbold\x1b[0m ${'words '.repeat(20)}\x07`;
    expect(decode(...latin(text))).toBe(text);
  });
});
