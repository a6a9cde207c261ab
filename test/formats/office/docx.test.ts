import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { docxOf, docxParts, p, r, zipOf, type DocxParts } from '../../support/officeFiles';

const outline = (body: string, parts?: DocxParts): Promise<string> => outlineOf('a.docx', docxOf(body, parts));

const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const STYLES = [
  style('berschrift1', 'heading 1'),
  style('Own', 'My own', '<w:basedOn w:val="berschrift1"/>'),
  style('Level', 'Of its own level', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  style('Circle', 'A', '<w:basedOn w:val="Circle"/>'),
  style('Titel', 'Title'),
  style('Zitat', 'Quote'),
  style('Liste', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('TOC1', 'toc 1'),
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="s"/><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');

const styled = (id: string, words: string): string => p(r(words), `<w:pStyle w:val="${id}"/>`);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const box = (words: string): string => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;

describe('a Word document', () => {
  it.each<[what: string, body: string, expected: string]>([
    ['joins the runs of a paragraph', p(r('The fl') + r('ood')), 'paragraph | The flood'],
    ['keeps tabs and breaks', p(r('a') + '<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), 'paragraph | a⇥b⏎c'],
    [
      'does not take tab stops for tabs',
      p(r('a'), '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'),
      'paragraph | a',
    ],
    [
      'knows hyphens',
      p('<w:r><w:t>x</w:t><w:noBreakHyphen/><w:t>ray co</w:t><w:softHyphen/><w:t>op</w:t></w:r>'),
      'paragraph | x\u2011ray coop',
    ],
    [
      'knows symbols',
      p(
        '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0D8"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      ),
      'paragraph | α•☑☐',
    ],
    [
      'reads the boxes of form fields',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(' agreed'),
      ),
      'paragraph | ☑ agreed',
    ],
    ['passes over what is struck through', p(r('30 ', '<w:strike/>') + r('40 boats')), 'paragraph | 40 boats'],
    ['raises figures', p(r('10') + r('3', '<w:vertAlign w:val="superscript"/>')), 'paragraph | 10³'],
    [
      'leaves deletions out and keeps insertions',
      p(`<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins>${r('yes')}</w:ins>`),
      'paragraph | yes',
    ],
    [
      'reads moved text where it went',
      p(`<w:moveFrom>${r('no')}</w:moveFrom><w:moveTo>${r('yes')}</w:moveTo>`),
      'paragraph | yes',
    ],
    [
      'joins paragraphs whose break was deleted',
      p(r('one '), '<w:rPr><w:del/></w:rPr>') + p(r('two')),
      'paragraph | one two',
    ],
    ['joins a large first letter', p(r('T'), '<w:framePr w:dropCap="drop"/>') + p(r('he end')), 'paragraph | The end'],
    [
      'leaves hidden text out',
      p(r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="0"/>') + r('d', '<w:rStyle w:val="Secret"/>')),
      'paragraph | ac',
    ],
    [
      'keeps the result of a field, not its code',
      p(
        `${field('begin')}${r('IF ')}<w:r><w:instrText>DATE</w:instrText></w:r>${field('separate')}${r('May')}${field('end')}`,
      ),
      'paragraph | May',
    ],
    ['survives a field without end', p(field('begin') + r('a')) + p(r('b')), 'paragraph | b'],
    [
      'keeps content controls, links and simple fields',
      p(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:hyperlink>${r('b')}</w:hyperlink><w:fldSimple>${r('c')}</w:fldSimple>`,
      ),
      'paragraph | abc',
    ],
    [
      'leaves comments out',
      p(`<w:commentRangeStart/>${r('a')}<w:r><w:commentReference w:id="0"/></w:r>`),
      'paragraph | a',
    ],
    [
      'reads headings by the name of their style',
      styled('berschrift1', 'A') + styled('Own', 'B') + p(r('c')),
      'heading | A\nheading | B\nparagraph (B) | c',
    ],
    [
      'reads outline levels',
      styled('berschrift1', 'A') + styled('Level', 'B') + p(r('C'), '<w:outlineLvl w:val="0"/>'),
      'heading | A\nheading (A) | B\nheading | C',
    ],
    ['survives styles in a circle', styled('Circle', 'a'), 'paragraph | a'],
    [
      'knows titles, quotations and contents',
      styled('Titel', 'T') + styled('TOC1', 'A 1') + styled('Zitat', 'q'),
      'heading | T\nmetadata | A 1\nquote | q',
    ],
    [
      'reads list items',
      styled('Liste', 'a') +
        p(r('b'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>') +
        p(r('c'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      'listItem | a\nlistItem | b\nparagraph | c',
    ],
    [
      'ignores properties of before',
      p(r('a'), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      'paragraph | a',
    ],
    [
      'reads tables row by row',
      `<w:tbl>${row(cell(p(r('Year'))), cell(p(r('Cost'))))}${row(cell(p(r('1998'))), cell(p(r('96')), p(r('m'))))}</w:tbl>`,
      'tableRow row 1 | Year | Cost ⇒ Year  Cost\ntableRow row 2 | 1998 | 96⏎m ⇒ 1998  96⏎m',
    ],
    [
      'leaves deleted rows out',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p(r('no')))}</w:tr>${row(cell(p(r('yes'))))}</w:tbl>`,
      'tableRow row 2 | yes',
    ],
    [
      'reads tables inside tables',
      `<w:tbl>${row(cell(p(r('a'))), cell(`<w:tbl>${row(cell(p(r('b'))), cell(p(r('c'))))}</w:tbl>`, p('')))}</w:tbl>`,
      'tableRow row 1 | a | b | c ⇒ a  b  c',
    ],
    [
      'takes a cell with paragraphs for a frame',
      `<w:tbl>${row(cell(p(r('a')), p(r('b'))))}</w:tbl>`,
      'paragraph | a\nparagraph | b',
    ],
    [
      'reads a text box once, after its paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice>${box('in')}</mc:Choice><mc:Fallback>${box('in')}</mc:Fallback></mc:AlternateContent></w:r>${r('out')}`,
      ),
      'paragraph | out\nparagraph | in',
    ],
    [
      'falls back where a choice has no words',
      p(`<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback>${box('in')}</mc:Fallback></mc:AlternateContent></w:r>`),
      'paragraph | in',
    ],
    [
      'tells pages where Word broke them',
      p(r('a')) + p(`<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>`),
      'paragraph p. ~1 | a\nparagraph p. ~2 | b',
    ],
    ['reads the letters of formulas', p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'), 'paragraph | x'],
  ])('%s', async (_, body, expected) => {
    expect(await outline(body, { styles: STYLES })).toBe(expected);
  });

  it('puts notes at the end of their section, each with the mark that its reference has', async () => {
    const reference = (kind: string, id: number, more = ''): string =>
      `<w:r><w:${kind}Reference w:id="${String(id)}"${more}/></w:r>`;
    const body =
      p(r('It cost 96') + reference('footnote', 7) + r(' million.') + reference('endnote', 2)) +
      p(r('Next.') + `<w:r><w:footnoteReference w:id="8" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`) +
      styled('berschrift1', 'B') +
      p(r('c') + reference('footnote', 99));
    const note = (kind: string, id: number, words: string): string =>
      `<w:${kind} w:id="${String(id)}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p(r('no'))}</w:footnote>${note('footnote', 7, 'In prices of 1998.')}${note('footnote', 8, 'Own.')}`;
    expect(await outline(body, { styles: STYLES, footnotes, endnotes: note('endnote', 2, 'Annex.') })).toBe(
      [
        'paragraph | It cost 96[1] million.[i] ⇒ It cost 96 million.',
        'paragraph | Next.[*] ⇒ Next.',
        'note | [1] In prices of 1998. ⇒  In prices of 1998.',
        'note | [i] Annex. ⇒  Annex.',
        'note | [*] Own. ⇒  Own.',
        'heading | B',
        'paragraph (B) | c[2] ⇒ c',
      ].join('\n'),
    );
  });

  it('reads the strict format', async () => {
    const namespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    expect(await outline(p(r('a')), { namespace })).toBe('paragraph | a');
  });

  it('reads other prefixes, a mark of the byte order, and UTF-16', async () => {
    const parts = docxParts(p(r('a')));
    const main = (parts['word/document.xml'] ?? '').replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    expect(await outlineOf('a.docx', zipOf({ ...parts, 'word/document.xml': `\uFEFF${main}` }))).toBe('paragraph | a');
    const wide = Uint8Array.from(
      `\uFEFF${main}`.split('').flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(await outlineOf('a.docx', zipOf({ ...parts, 'word/document.xml': wide }))).toBe('paragraph | a');
  });

  it('takes its metadata from its properties, and else its title from the text', async () => {
    const core =
      '<dc:title>The &amp; Flood</dc:title><dc:creator>Nell</dc:creator><dcterms:created>2024-02-14T08:00:00Z</dcterms:created>';
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${STYLES}`;
    expect((await textOf('a.docx', docxOf(styled('Titel', 'T'), { core, styles }))).metadata).toEqual({
      title: 'The & Flood',
      author: 'Nell',
      date: '2024-02-14',
      language: 'en-GB',
    });
    expect((await textOf('a.docx', docxOf(styled('Titel', 'T'), { styles: STYLES }))).metadata.title).toBe('T');
  });

  it('reads what stands before a damage, and says so', async () => {
    const parts = docxParts(p(r('kept')) + p(r('cut')));
    const main = parts['word/document.xml'] ?? '';
    const cut = await textOf('a.docx', zipOf({ ...parts, 'word/document.xml': main.slice(0, main.indexOf('cut')) }));
    expect(cut.text).toBe('kept');
    expect(cut.problems).toEqual([{ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' }]);
    const notes = await textOf('a.docx', zipOf({ ...parts, 'word/footnotes.xml': '<w:footnotes><w:footnote>' }));
    expect(notes.problems).toEqual([{ kind: 'partlyRead', missing: 'its footnotes', reason: 'corrupt' }]);
  });

  it('says what is wrong with a file without text', async () => {
    expect(await refusalOf('a.docx', zipOf({ 'word/styles.xml': '' }))).toMatchObject({ kind: 'corrupt' });
    expect(await refusalOf('a.docx', zipOf({ 'xl/workbook.xml': '' }))).toEqual({
      kind: 'otherContent',
      looksLike: 'an Excel workbook (.xlsx)',
    });
    const main = '<a>'.repeat(400_000);
    expect(await refusalOf('a.docx', zipOf({ ...docxParts(''), 'word/document.xml': main }))).toEqual({
      kind: 'overLimit',
      what: 'ratio',
      limit: 200,
    });
    expect(
      await refusalOf('a.docx', zipOf({ ...docxParts(''), 'word/document.xml': '<a>'.repeat(30_000) })),
    ).toMatchObject({ what: 'depth' });
  });

  it('expands no entities of its own', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const main = docxParts(p(r('&b;&x;&amp;&#65;')))['word/document.xml'] ?? '';
    const file = zipOf({ ...docxParts(''), 'word/document.xml': laughs + main });
    expect(await outlineOf('a.docx', file)).toBe('paragraph | &b;&x;&A');
  });

  it('shows the documents that a program put into it where they stand', async () => {
    const parts = docxParts(
      `${p(r('Before.'))}<w:altChunk r:id="c1"/>${p(r('After.'))}<w:altChunk r:id="c2"/><w:altChunk r:id="c3"/>`,
    );
    const inner = docxParts(`${p(r('The lease ran out.'))}<w:altChunk r:id="c1"/>`);
    const chunk = (id: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`;
    const rels = 'word/_rels/document.xml.rels';
    const bytes = zipOf({
      ...parts,
      [rels]: (parts[rels] ?? '').replace(
        '</Relationships>',
        `${chunk('c1', 'a.htm')}${chunk('c2', 'b.mht')}${chunk('c3', 'c.docx')}</Relationships>`,
      ),
      'word/document.xml': (parts['word/document.xml'] ?? '').replace(
        '<w:document',
        '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      ),
      'word/c.docx': zipOf(inner),
      'word/a.htm': '<html><body><p>312 tonnes were landed.</p></body></html>',
      'word/b.mht':
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>Nobody counted the eels.</p>\n--b--\n',
    });
    expect((await textOf('a.docx', bytes)).text).toBe(
      'Before.\n\n312 tonnes were landed.\n\nAfter.\n\nNobody counted the eels.\n\nThe lease ran out.',
    );
  });
});
