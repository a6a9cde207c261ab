import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index';
import { measured } from '../support/cpuTime';
import { breaches } from './breaches';
import { foreign } from './contractSamples';
import { bytesOf, options } from './outline';

/** Small files with everything that the formats know, in two encodings. */
const samples: readonly Uint8Array[] = [
  bytesOf(
    '\uFEFFTHE FLOOD\r\n\r\nBy Nell Harrowgate, 14 February 2024\r\n\r\n1. Costs\r\n\r\nIt cost 96 “million”:\r\n- naïve\r\n- 🙂\r\n\r\n<https://a.example.org>\r\n',
  ),
  bytesOf(
    '---\ntitle: "A: b"\nauthor: [C, {name: D}]\ndate: 2024-02-14\n---\n# A: b\n\nSome *prose*.\n\n> - [ ] quoted\n\n|a|b|\n|-|-|\n|1|2|\n\n```js\ncode\n```\n\nTwo\n===\n<p>x\n',
  ),
  Uint8Array.from([0xff, 0xfe, ...Array.from('# Ünï\n\ntext', (letter) => [letter.charCodeAt(0), 0]).flat()]),
  bytesOf('A;"B"\r\n1;"x ""y""\n;"\r\n;\r\n2;"open'),
  bytesOf('{"a": "b\\u00e9\\n\\n\\ud83d\\ude42", "c d": [1.5, true, {"e": "“f”"}]}\n["g"]'),
  bytesOf('WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v A>b &amp;\n\n2\n00:02,000 --> 00:03,000\nC: d.\n'),
  bytesOf('[0:01] A: b\n'.repeat(7)),
  bytesOf(
    '\\documentclass{a}\n\\begin{document}\n\\section{A}\n% no\nIt \\emph{cost} $3$.\\cite{b}\n\n* B\n\n== C\n\nD\n===\n\n----\ncode\n----\n',
  ),
  bytesOf(
    '[Script Info]\n[Events]\nFormat: Layer, Start, End, Name, Text\nDialogue: 0,0:00:01.00,0:00:02.00,A,{\\i1}a\\Nb, c\nDialogue: 0,x\n',
  ),
  bytesOf('0:00:01.000,0:00:02.000\na\n\n0:00:02.000,0:00:03.000\nb\n'),
  Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a, 0x0a, 0x80]),
];

describe.each(formats)('the format $id', (format) => {
  const read = async (bytes: Uint8Array): Promise<string> => {
    const outcome = await format.read({ name: `a.${format.extensions[0]}`, bytes }, options);
    return outcome.ok ? breaches(outcome.value).join() : '';
  };

  it('gives an outcome for each sample cut at any byte', async () => {
    for (const sample of samples) {
      for (let end = 0; end <= sample.length; end += 1) expect(await read(sample.subarray(0, end))).toBe('');
    }
  });

  it('gives an outcome for each sample with any byte changed', async () => {
    for (const sample of samples) {
      for (let at = 0; at < sample.length; at += 1) expect(await read(sample.with(at, (at * 89 + 10) % 256))).toBe('');
    }
  });

  it("gives an outcome for an empty file and for other formats' bytes", async () => {
    for (const bytes of foreign) expect(await read(bytes)).toBe('');
  });

  it('gives the same answer for the same bytes', async () => {
    for (const bytes of samples) {
      const file = { name: 'a', bytes };
      expect(await format.read(file, options)).toEqual(await format.read({ ...file, bytes: bytes.slice() }, options));
    }
  });

  it('has extensions that no other format claims', () => {
    const others = formats.filter((other) => other !== format).flatMap(({ extensions }) => extensions);
    expect(others.filter((extension) => format.extensions.includes(extension))).toEqual([]);
  });

  it.each([
    ['a single line', 'word '],
    ['blank lines', '\n'],
    ['spaces', ' '],
    ['opening brackets', '['],
    ['emphasis', '*a '],
    ['open tags', '<a '],
    ['dashes', '-'],
    ['table rows', '|a\n'],
    ['years', '1.1.2000\n\n'],
    ['quotation marks', '"'],
    ['quoted cells', ',"a'],
    ['names of values', '{"a":'],
    ['escapes', '["\\n\\n'],
    ['times', '0:01.0 --> 0:02.0\na <\n'],
    ['turns', '[0:01] A: b\n'],
    ['capitals', 'AB\n\n'],
  ])('reads 200 kB of the same without delay: %s', async (_, unit) => {
    const bytes = bytesOf(`a\n\n${unit.repeat(200_000 / unit.length)}`);
    const { workMs } = await measured(() => read(bytes));
    // It takes 0.1 s on a quiet machine; 40,000,000,000 steps, were it the square, would take a minute on any.
    expect(workMs).toBeLessThan(5000);
  });
});
