import { describe, expect, it } from 'vitest';
import { commentedDocx } from '../../../src/formats/comments/docxComments';
import { options } from '../outline';
import { textOf } from '../../support/apart';
import { docxOf, docxParts, p, r, zipOf } from '../../support/officeFiles';
import { docxCommentsIn, partsOf, type PlacedComment } from './commentedWords';

const by = { author: 'Groundwork', initials: 'G', date: '2026-11-30T12:00:00Z' };

/** A copy with a comment on each of these words, where they stand first. */
async function commented(bytes: Uint8Array, ...words: readonly string[]): Promise<Uint8Array> {
  const { text } = await textOf('a.docx', bytes);
  const comments = words.map((one) => {
    const start = text.indexOf(one);
    if (start === -1) throw new Error(`“${one}” does not stand in “${text}”`);
    return { start, end: start + one.length, paragraphs: [`on ${one}`] };
  });
  const copy = await commentedDocx({ name: 'a.docx', bytes }, comments, by, options);
  if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
  expect(copy.value.leftOut).toBe(0);
  return copy.value.bytes;
}

const found = async (body: string, ...words: readonly string[]): Promise<readonly (readonly string[])[]> =>
  docxCommentsIn(await commented(docxOf(body), ...words)).map((one) => [one.said, one.words]);

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('comments in a Word document', () => {
  it.each<[what: string, body: string, words: string, anchored?: string]>([
    ['in the middle of a run', p(r('The flood cost 86 million.')), '86 million'],
    ['a whole run', p(r('The flood cost ') + r('86 million') + r('.')), '86 million'],
    ['words split over runs', p(r('The flood c') + r('ost 8', '<w:b/>') + r('6 mil') + r('lion.')), 'cost 86 million'],
    ['words behind entities', p(r('R&amp;D &#x2014; a &lt;b&gt; c')), 'b> c', 'b> c'],
    ['words with an entity inside', p(r('the R&amp;D budget')), 'R&D'],
    [
      'words in a tracked insertion',
      p(`${r('It was ')}<w:ins w:id="1" w:author="N">${r('never sold')}</w:ins>`),
      'was never',
    ],
    [
      'words around a deletion',
      p(`${r('It ')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del>${r('was')}`),
      'It was',
    ],
    ['words in a link', p(`${r('See ')}<w:hyperlink w:anchor="a">${r('the report of May')}</w:hyperlink>`), 'report'],
    ['words with tabs and breaks', p('<w:r><w:t>a</w:t><w:tab/><w:t>b c</w:t><w:br/><w:t>d e</w:t></w:r>'), 'b c\nd'],
    [
      'words in a table',
      `<w:tbl><w:tr><w:tc>${p(r('one two'))}</w:tc><w:tc>${p(r('three four'))}</w:tc></w:tr></w:tbl>`,
      'three',
    ],
    [
      'words over two cells',
      `<w:tbl><w:tr><w:tc>${p(r('one two'))}</w:tc><w:tc>${p(r('three'))}</w:tc></w:tr></w:tbl>`,
      'two | three',
      'two\nthree',
    ],
    [
      'words in a formula, with the whole of it',
      p(`${r('is ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${r(' here')}`),
      'b here',
      'a+b here',
    ],
    [
      'words in a paragraph that goes on in the next',
      p(r('one '), '<w:rPr><w:del/></w:rPr>') + p(r('two three')),
      'one two',
      'one \ntwo',
    ],
    ['white space that is no space', p('<w:r><w:t xml:space="preserve">a\n  b c</w:t></w:r>'), 'b'],
  ])('take %s', async (_, body, words, anchored = words) => {
    expect(await found(body, words)).toEqual([[`on ${words}`, anchored]]);
  });

  it('stand at the reference of a note, on words of the note', async () => {
    const bytes = docxOf(p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' goes on.')}`), {
      footnotes: `<w:footnote w:id="2">${p(r('The minutes of May say so.'))}</w:footnote>`,
    });
    const copy = await commented(bytes, 'minutes of May');
    expect(docxCommentsIn(copy).map(({ words }) => words)).toEqual(['*']);
    expect(partsOf(copy)['word/footnotes.xml']).toBe(partsOf(bytes)['word/footnotes.xml']);
  });

  it('begin before a field and end behind it, not in its machinery', async () => {
    const code = '<w:r><w:instrText> ADDIN ZOTERO_ITEM </w:instrText></w:r>';
    const cited = field('begin') + code + field('separate') + r('Lind 2004') + field('end');
    const copy = await commented(
      docxOf(p(cited + r(' says so. ') + cited.replace('Lind', 'Okafor') + r('.'))),
      'Lind 2004 says',
      'Okafor 2004',
    );
    const text = partsOf(copy)['word/document.xml'] ?? '';
    expect(docxCommentsIn(copy).map(({ words }) => words)).toEqual(['Lind 2004 says', 'Okafor 2004']);
    expect(text.match(/commentRangeStart w:id="\d"\/><w:r><w:fldChar w:fldCharType="begin"/g)).toHaveLength(2);
    expect(text).toContain('<w:r><w:fldChar w:fldCharType="end"/></w:r><w:commentRangeEnd w:id="1"/>');
  });

  it('overlap, touch and share their edges', async () => {
    const body = p(r('one two three four'));
    expect((await found(body, 'one two', 'two three', 'three', 'four')).map(([, words]) => words)).toEqual([
      'one two',
      'two three',
      'three',
      'four',
    ]);
  });

  it('are cut out of one run, each of its parts with the white space that it had', async () => {
    const copy = await commented(docxOf(p('<w:r><w:t>one two three four</w:t></w:r>')), 'two', 'four', 'three');
    expect(docxCommentsIn(copy).map(({ words }) => words)).toEqual(['two', 'four', 'three']);
    expect((partsOf(copy)['word/document.xml'] ?? '').match(/<w:t[ >][^<]*/g)).toEqual([
      '<w:t xml:space="preserve">one ',
      '<w:t>two',
      '<w:t xml:space="preserve"> ',
      '<w:t>three',
      '<w:t xml:space="preserve"> ',
      '<w:t>four',
    ]);
  });

  it('keep the look of the words that are cut, and their white space', async () => {
    const copy = await commented(
      docxOf(p('<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>one two three</w:t></w:r>')),
      'two',
    );
    expect(partsOf(copy)['word/document.xml']).toContain(
      '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">one </w:t></w:r><w:commentRangeStart w:id="0"/>' +
        '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r><w:commentRangeEnd w:id="0"/>' +
        '<w:r><w:commentReference w:id="0"/></w:r><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> three</w:t></w:r>',
    );
  });

  it('come after those that were there, which stay', async () => {
    const parts = docxParts(
      p(
        `<w:commentRangeStart w:id="7"/>${r('one two')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
      ),
    );
    const there = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Ed">${p(r('who?'))}</w:comment></w:comments>`;
    const relation =
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
    const bytes = zipOf({
      ...parts,
      'word/comments.xml': there,
      'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace('</', `${relation}</`),
    });
    const copy = await commented(bytes, 'two');
    expect(docxCommentsIn(copy)).toEqual<PlacedComment[]>([
      { id: '7', author: 'Ed', said: 'who?', words: 'one two' },
      { id: '8', author: 'Groundwork', said: 'on two', words: 'two' },
    ]);
    expect(partsOf(copy)['word/comments.xml']).toContain(there.slice(0, -'</w:comments>'.length));
    expect(partsOf(copy)['[Content_Types].xml']).toBe(parts['[Content_Types].xml']);
  });

  it('are listed in a new part that the document names, and nothing else is touched', async () => {
    const bytes = docxOf(p(r('one two')));
    const [before, after] = [partsOf(bytes), partsOf(await commented(bytes, 'two'))];
    expect(after['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
    expect(after['word/_rels/document.xml.rels']).toMatch(/\/relationships\/comments" Target="comments.xml"/);
    const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
  });

  it('are written in the prefix that the document has', async () => {
    const parts = docxParts(p(r('one two')));
    const renamed = (parts['word/document.xml'] ?? '').replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const copy = await commented(zipOf({ ...parts, 'word/document.xml': renamed }), 'two');
    expect(docxCommentsIn(copy).map(({ words }) => words)).toEqual(['two']);
    expect(partsOf(copy)['word/document.xml']).not.toContain('w:');
  });

  it('say what would be markup as text', async () => {
    const bytes = docxOf(p(r('one two')));
    const comment = { start: 0, end: 3, paragraphs: ['</w:comment><x a="&amp;">\u0007', 'second'] };
    const copy = await commentedDocx({ name: 'a.docx', bytes }, [comment], by, options);
    expect(copy.ok && docxCommentsIn(copy.value.bytes).map(({ said }) => said)).toEqual([
      '</w:comment><x a="&amp;">\ufffd\nsecond',
    ]);
  });

  it('are refused where the text is not in UTF-8', async () => {
    const parts = docxParts(p(r('one two')));
    const latin = `<?xml version="1.0" encoding="windows-1252"?>${parts['word/document.xml'] ?? ''}`;
    const comment = { start: 0, end: 3, paragraphs: ['a'] };
    const copy = await commentedDocx(
      { name: 'a.docx', bytes: zipOf({ ...parts, 'word/document.xml': latin }) },
      [comment],
      by,
      options,
    );
    expect(copy).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
  });
});
