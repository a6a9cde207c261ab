import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commentedCopy } from '../../../src/formats/comments/commentedCopy';
import { textOf } from '../../support/apart';
import { docxParts, p, r, zipOf } from '../../support/officeFiles';
import { options } from '../outline';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isThere = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

/** A document as LibreOffice has it when it has opened it: one XML file. */
function openedBy(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  const settings = `-env:UserInstallation=file://${join(folder, 'settings')}`;
  spawnSync('soffice', [settings, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, name)], {
    timeout: 150_000,
  });
  return readFileSync(join(folder, name.replace(/\.\w+$/, '.fodt')), 'utf8');
}

/** The words between the beginning and the end of each comment, and all words without comments. */
function readIn(xml: string) {
  const all = /<office:text[\s>][^]*<\/office:text>/.exec(xml)?.[0] ?? '';
  const body = all.replace(/<text:tracked-changes[ >][^]*?<\/text:tracked-changes>/, '');
  const words = (part: string): string =>
    part
      .replace(/<office:annotation [^]*?<\/office:annotation>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
  const comments = [
    ...body.matchAll(/<office:annotation [^>]*office:name="([^"]*)"[^>]*>([^]*?)<\/office:annotation>/g),
  ];
  return {
    words: words(body),
    pages: /meta:page-count="(\d+)"/.exec(xml)?.[1],
    comments: comments.map(({ 0: whole, 1: name = '', 2: said = '', index }) => {
      const end = body.indexOf(`<office:annotation-end office:name="${name}"`);
      return {
        author: /<dc:creator>([^<]*)/.exec(said)?.[1],
        at: words(body.slice(index + whole.length, end)),
      };
    }),
  };
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

describe('LibreOffice', () => {
  it(
    'shows a commented copy with the same words and pages, and the comments at their words',
    { timeout: 400_000 },
    async ({ skip }) => {
      skip(!isThere, 'LibreOffice (soffice) is not installed on this machine');
      const long = Array.from({ length: 60 }, (_, at) => p(r(`Sentence ${String(at)} of a long text.`))).join('');
      const body =
        p(
          r('The flood cost 8', '<w:b/>') +
            r('6 million &amp; more, ') +
            `<w:ins w:id="1" w:author="N">${r('said the mayor')}</w:ins>` +
            r('.'),
        ) +
        `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p(r('one two three'))}</w:tc><w:tc>${p(r('four'))}</w:tc></w:tr></w:tbl>${long}`;
      const bytes = zipOf({ ...docxParts(body), '[Content_Types].xml': types });
      const { text } = await textOf('a.docx', bytes);
      const wanted = ['86 million & more', 'more, said the', 'two', 'long text'];
      const comments = wanted.map((words) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        paragraphs: ['a', 'b'],
      }));
      const by = { author: 'Groundwork', initials: 'G', date: '2026-11-30T12:00:00Z' };
      const copy = await commentedCopy({ name: 'a.docx', bytes }, { comments, by }, options);
      if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
      const [before, after] = [
        readIn(openedBy('before.docx', bytes)),
        readIn(openedBy('after.docx', copy.value.bytes)),
      ];
      expect(after.words).toBe(before.words);
      expect(after.pages).toBe(before.pages);
      expect(after.comments).toEqual(
        wanted.map((words) => ({ author: 'Groundwork', at: words.replace('&', '&amp;') })),
      );
    },
  );
});
