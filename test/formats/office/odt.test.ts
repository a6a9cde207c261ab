import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { odtOf, zipOf } from '../../support/officeFiles';

const p = (inner: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${inner}</text:p>`;
const cell = (inner: string): string => `<table:table-cell>${inner}</table:table-cell>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const note = (mark: string, inner: string): string =>
  `<text:note><text:note-citation>${mark}</text:note-citation><text:note-body>${inner}</text:note-body></text:note>`;

const styles =
  '<style:style style:name="Secret"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="Up"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<style:style style:name="P1" style:parent-style-name="Title"/>' +
  '<style:style style:name="P2" style:parent-style-name="P2"/>';

describe('an OpenDocument text', () => {
  it.each<[what: string, body: string, expected: string]>([
    ['takes white space of the file for a space', p('a\n  b <text:span> c</text:span>'), 'paragraph | a b c'],
    [
      'keeps spaces, tabs and breaks',
      p('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'),
      'paragraph | a  b⇥c⏎d',
    ],
    [
      'reads headings by their level',
      '<text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h>' + p('c'),
      'heading | A\nheading (A) | B\nparagraph (A > B) | c',
    ],
    [
      'reads lists',
      `<text:list><text:list-item>${p('a')}<text:list><text:list-item>${p('b')}</text:list-item></text:list></text:list-item></text:list>${p('c')}`,
      'listItem | a\nlistItem | b\nparagraph | c',
    ],
    [
      'reads tables row by row',
      `<table:table><table:table-header-rows>${row(p('Year'), p('Cost'))}</table:table-header-rows>${row(p('1998'), p('96'))}</table:table>`,
      'tableRow row 1 | Year | Cost ⇒ Year  Cost\ntableRow row 2 | 1998 | 96 ⇒ 1998  96',
    ],
    [
      'leaves out what was deleted, remarked on or hidden',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('no')}</text:deletion></text:changed-region></text:tracked-changes>${p(`a<office:annotation>${p('no')}</office:annotation><text:span text:style-name="Secret">no</text:span>b`)}${p('no', 'Secret')}`,
      'paragraph | ab',
    ],
    [
      'leaves out sections that a condition hides, as the program found it to be',
      `<text:section text:display="condition" text:condition="ooow:x==1" text:is-hidden="true">${p('no')}</text:section><text:section text:display="condition" text:condition="ooow:1" text:is-hidden="false">${p('a')}</text:section>`,
      'paragraph | a',
    ],
    [
      'puts notes at the end of their section',
      p(`It cost 96${note('1', p('Prices.') + p('More.'))} million.`) + p('b'),
      'paragraph | It cost 96[1] million. ⇒ It cost 96 million.\nparagraph | b\nnote | [1] Prices. ⇒  Prices.\nnote | More.',
    ],
    [
      'reads text boxes after their paragraph',
      p(`<draw:frame><draw:text-box>${p('in')}</draw:text-box><svg:title>no</svg:title></draw:frame>out`),
      'paragraph | out\nparagraph | in',
    ],
    [
      'tells pages where they were broken',
      p('a') + '<text:soft-page-break/>' + p('b'),
      'paragraph p. ~1 | a\nparagraph p. ~2 | b',
    ],
    ['raises figures', p('10<text:span text:style-name="Up">3</text:span>'), 'paragraph | 10³'],
    [
      'knows titles and contents, and styles in a circle',
      p('T', 'P1') + `<text:table-of-content>${p('A 1')}</text:table-of-content>` + p('a', 'P2'),
      'heading | T\nmetadata | A 1\nparagraph | a',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await outlineOf('a.odt', odtOf(body, { styles }))).toBe(expected);
  });

  it('takes its metadata from its properties', async () => {
    const meta =
      '<dc:title>The Flood</dc:title><meta:initial-creator>Nell</meta:initial-creator><dc:creator>Other</dc:creator><meta:creation-date>2024-02-14T08:00:00</meta:creation-date><dc:language>en</dc:language>';
    const { metadata } = await textOf('a.odt', odtOf(p('a'), { meta }));
    expect(metadata).toEqual({ title: 'The Flood', author: 'Nell', date: '2024-02-14', language: 'en' });
  });

  it('says what is wrong with a file without text', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(await refusalOf('a.odt', odtOf(p('a'), { manifest }))).toEqual({ kind: 'passwordNeeded' });
    expect(await refusalOf('a.odt', zipOf({ 'word/document.xml': 'a' }))).toEqual({
      kind: 'otherContent',
      looksLike: 'a Word document (.docx)',
    });
    const drawing = zipOf({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<a/>' });
    expect(await refusalOf('a.odt', drawing)).toMatchObject({ looksLike: 'an OpenDocument file, but no text' });
  });
});
