import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commentedDocx } from '../../../src/formats/comments/docxComments';
import { textOf } from '../../support/apart';
import { docxOf, p, r } from '../../support/officeFiles';
import { options } from '../outline';
import { docxCommentsIn } from './commentedWords';

const by = { author: 'Groundwork', initials: 'G', date: '2026-11-30T12:00:00Z' };

/** A stretch of words as some of the elements hold it that Word cuts a sentence into. */
const words = fc.stringMatching(/^[a-zäß0-9 ]{1,12}$/);
const run = words.map((said) => r(said));
const stretch = fc.oneof(
  { weight: 5, arbitrary: run },
  words.map((said) => r(said, '<w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange>')),
  words.map((said) => `<w:r><w:t>${said.trim()}x</w:t><w:tab/><w:t>y</w:t><w:br/></w:r>`),
  fc.tuple(words, words).map(([a, b]) => r(`${a}&amp;${b}&#xE9;&lt;`)),
  fc.array(run, { maxLength: 3 }).map((runs) => `<w:ins w:id="3" w:author="N">${runs.join('')}</w:ins>`),
  fc.array(run, { maxLength: 3 }).map((runs) => `<w:hyperlink w:anchor="a">${runs.join('')}</w:hyperlink>`),
  fc
    .array(run, { maxLength: 2 })
    .map((runs) => `<w:sdt><w:sdtPr/><w:sdtContent>${runs.join('')}</w:sdtContent></w:sdt>`),
  words.map((said) => `<w:del w:id="4"><w:r><w:delText>${said}</w:delText></w:r></w:del>`),
  words.map((said) => `<w:smartTag w:element="e">${r(said)}</w:smartTag>`),
  fc
    .array(run, { maxLength: 2 })
    .map(
      (runs) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>CITE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  fc.constant('<w:bookmarkStart w:id="9" w:name="b"/><w:proofErr w:type="spellStart"/><w:r/>'),
);
const paragraph = fc.array(stretch, { minLength: 1, maxLength: 8 }).map((all) => p(all.join('')));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((cells) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`),
);
const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join(''));

/** Shares of the text's length: where comments begin, and how far they reach. */
const shares = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/** Letters and figures alone: what stands between paragraphs and cells is no word of the document. */
const letters = (said: string): string => said.replace(/[\s|]/g, '');

describe('comments in any Word document', () => {
  it('stand at their words, and leave the text and all other parts as they were', async () => {
    await fc.assert(
      fc.asyncProperty(body, shares, async (markup, wanted) => {
        const bytes = docxOf(markup);
        const read = await textOf('a.docx', bytes).catch(() => undefined);
        if (read === undefined || read.text.trim() === '') return;
        const { text } = read;
        const comments = wanted.flatMap(([from, reach]) => {
          const start = Math.floor(from * text.length);
          const end = Math.min(text.length, start + 1 + Math.floor(reach * text.length));
          return letters(text.slice(start, end)) === '' ? [] : [{ start, end, paragraphs: [text.slice(start, end)] }];
        });
        const copy = await commentedDocx({ name: 'a.docx', bytes }, comments, by, options);
        if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
        expect(copy.value.leftOut).toBe(0);
        expect(await textOf('a.docx', copy.value.bytes)).toEqual(read);
        expect(docxCommentsIn(copy.value.bytes).map((one) => letters(one.words))).toEqual(
          comments.map(({ start, end }) => letters(text.slice(start, end))),
        );
        const [before, after] = [unzipSync(bytes), unzipSync(copy.value.bytes)];
        for (const name of Object.keys(before).filter((one) => !CHANGED.has(one)))
          expect(after[name]).toEqual(before[name]);
      }),
      { numRuns: 300 },
    );
  });
});

const CHANGED = new Set(['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']);
