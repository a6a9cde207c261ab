import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/formats/archive/xml';
import { breachesOf, outlineOf, refusalOf } from '../../support/apart';
import { apartSamples } from '../../support/apartSamples';
import { measured } from '../../support/cpuTime';
import { docxOf, docxParts, odtOf, p, r, zipOf } from '../../support/officeFiles';
import { randomFrom } from '../../support/random';
import { bytesOf } from '../outline';

const samples = Object.entries(apartSamples);

describe('formats that are read apart', () => {
  it.each(samples)('give an outcome for %s with any bytes changed', async (name, bytes) => {
    const random = randomFrom(7);
    for (let round = 0; round < 600; round += 1) {
      const changed = bytes.slice(0, random.chance(0.2) ? random.integer(bytes.length) : undefined);
      for (let change = random.integer(6); change >= 0; change -= 1) {
        changed[random.integer(changed.length)] = random.integer(256);
      }
      expect(await breachesOf(name, changed)).toBe('');
    }
  });

  /** What a checksum would tell is no protection: here the damage is inside of intact archives. */
  it('give an outcome for damaged XML in an intact archive', async () => {
    const random = randomFrom(11);
    const parts = docxParts(`${p(r('a'))}<w:tbl><w:tr><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>${p(r('c'))}`);
    for (let round = 0; round < 600; round += 1) {
      const name = random.pick(Object.keys(parts));
      const bytes = bytesOf(parts[name] ?? '');
      for (let change = random.integer(8); change >= 0; change -= 1) {
        bytes[random.integer(bytes.length)] = random.pick([0x3c, 0x3e, 0x2f, 0x26, 0x22, 0, random.integer(256)]);
      }
      expect(await breachesOf('a.docx', zipOf({ ...parts, [name]: bytes }))).toBe('');
    }
  });

  it('give up a million nested elements without a stack', async () => {
    const deep = bytesOf('<a>'.repeat(1_000_000));
    const reader = { open: () => 'enter' as const, close: () => undefined, text: () => undefined };
    expect(readXml(deep, 'xml', 512, reader)).toBe('tooDeep');
    expect(await refusalOf('a.rtf', bytesOf(`{\\rtf1${'{'.repeat(1_000_000)}`))).toMatchObject({ kind: 'overLimit' });
    const limits = { ratio: 1e9 };
    for (const name of ['a.docx', 'a.odt']) {
      const file = zipOf({ ...docxParts(''), 'word/document.xml': deep, 'content.xml': deep });
      expect(await refusalOf(name, file, limits)).toMatchObject({ kind: 'overLimit', what: 'depth' });
    }
  });

  it.each([
    ['a.docx', (unit: string) => docxOf(unit)],
    ['a.odt', (unit: string) => odtOf(unit)],
    ['a.rtf', (unit: string) => bytesOf(`{\\rtf1 ${unit}}`)],
  ])('read 400 kB of the same without delay: %s', async (name, fileOf) => {
    const units = [
      'word ',
      '<a ',
      '<',
      '&',
      '&#',
      '</a>',
      '<!--',
      '<![CDATA[',
      '<w:p>',
      '<w:p/>',
      '<w:br/>',
      '\\par ',
      '{}',
      "\\'9",
      '\\u1',
      '\\',
      '\\row ',
      '\\cell ',
    ];
    for (const unit of units) {
      const bytes = fileOf(unit.repeat(400_000 / unit.length));
      const { workMs } = await measured(() => breachesOf(name, bytes));
      expect(workMs, unit).toBeLessThan(3000);
    }
  });

  it('read a long document', async () => {
    const body = Array.from({ length: 20_000 }, (_, at) => p(r(`Sentence ${String(at)}.`))).join('');
    const bytes = docxOf(body);
    const { answer, workMs } = await measured(() => outlineOf('a.docx', bytes));
    expect(answer.split('\n')).toHaveLength(20_000);
    expect(workMs).toBeLessThan(5000);
  });
});
