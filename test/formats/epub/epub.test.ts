import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { epubOf, type BookParts } from '../../support/epubFiles';
import { zipOf } from '../../support/officeFiles';

const outline = (body: string, parts?: BookParts): Promise<string> =>
  outlineOf('a.epub', epubOf({ 'a.xhtml': body }, parts));

const breakOf = (attributes: string): string => `<span ${attributes}/>`;

describe('a book', () => {
  it.each<[what: string, body: string, expected: string]>([
    [
      'reads headings and paragraphs',
      '<h1>A</h1><p>One\n two.</p><h2>B</h2><p>Three.</p>',
      'heading | A\nparagraph (A) | One two.\nheading (A) | B\nparagraph (A > B) | Three.',
    ],
    [
      'reads words outside of paragraphs',
      '<div>one<p>two</p>three <b>four</b></div>five',
      'paragraph | one\nparagraph | two\nparagraph | three four\nparagraph | five',
    ],
    [
      'reads lists, quotations and code',
      '<ul><li>a</li><li><p>b</p></li></ul><blockquote><p>q</p></blockquote><pre>x\n  y</pre>',
      'listItem | a\nlistItem | b\nquote | q\ncode | x⏎  y',
    ],
    [
      'reads tables row by row',
      '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1998</td><td><p>96</p></td></tr></table>',
      'tableRow row 1 | Year | Cost ⇒ Year  Cost\ntableRow row 2 | 1998 | 96 ⇒ 1998  96',
    ],
    [
      'leaves out scripts, styles and navigation',
      '<style>a{}</style><nav><p>no</p></nav><p>a<script>1 &lt; 2</script>b</p><svg><text>no</text></svg>',
      'paragraph | ab',
    ],
    [
      'knows entities, breaks and raised figures',
      '<p>caf&eacute;&nbsp;&#8211; x<br/>10<sup>3</sup></p>',
      'paragraph | café\u00a0– x⏎10³',
    ],
    [
      'tells printed pages',
      `<p>a</p>${breakOf('epub:type="pagebreak" title="12"')}<p>b ${breakOf('role="doc-pagebreak" aria-label="Page xiv."')} c</p><p>d</p><div epub:type="pagebreak" id="p15">15</div><p>e</p>`,
      'paragraph | a\nparagraph p. 12 | b c\nparagraph p. xiv | d\nparagraph p. 15 | e',
    ],
    [
      'reads notes with the mark of their reference',
      '<p>It cost 96<a epub:type="noteref" href="#n1">1</a> million.</p><aside epub:type="footnote" id="n1"><p>Prices.</p></aside>',
      'paragraph | It cost 96[1] million. ⇒ It cost 96 million.\nnote | [1] Prices. ⇒  Prices.',
    ],
    [
      'reads notes that nothing but their links tell',
      '<p>It cost<sup><a href="#n1">(1)</a></sup> much<a href="#n2"><sup>2</sup></a></p><p id="n1">1. Prices.</p><p id="n2"><sup><a href="#r2">2</a></sup> Annex.</p>',
      'paragraph | It cost[1] much[2] ⇒ It cost much\nnote | 1. Prices.\nnote | [2] Annex. ⇒  Annex.',
    ],
    [
      'reads sections of notes without links back',
      '<p>a<a role="doc-noteref" href="#n">1</a></p><section epub:type="endnotes"><ol><li id="n"><p>B. <a role="doc-backlink" href="#r">↩</a></p></li></ol></section>',
      'paragraph | a[1] ⇒ a\nnote | [1] B. ⇒  B.',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await outline(body)).toBe(expected);
  });

  it('reads chapters in the order of the spine, with the titles of the contents', async () => {
    const chapters = { 'a.xhtml': '<p>a</p>', 'b.xhtml': '<h2>Own</h2><p>b</p>', 'c.xhtml': '<p>Third</p><p>c</p>' };
    const parts = {
      spine: ['b.xhtml', 'a.xhtml', 'c.xhtml', 'a.xhtml'],
      titles: { 'a.xhtml': 'First', 'b.xhtml': 'Second' },
      ncx: { 'a.xhtml': 'Other', 'c.xhtml': 'Third' },
    };
    expect(await outlineOf('a.epub', epubOf(chapters, parts))).toBe(
      'heading | Own\nparagraph (Own) | b\nheading | First\nparagraph (First) | a\nheading | Third\nparagraph (Third) | c',
    );
  });

  it('takes its metadata from the package', async () => {
    const metadata =
      '<dc:title>The Flood</dc:title><dc:title>Sub</dc:title><dc:creator>Nell</dc:creator><dc:creator>Ann</dc:creator><dc:date>2024-02</dc:date><dc:publisher>P</dc:publisher><dc:language>en</dc:language><dc:identifier>urn:x</dc:identifier><dc:identifier>https://a.example.org</dc:identifier>';
    expect(
      (await textOf('a.epub', epubOf({ 'a.xhtml': '<h1>The flood</h1><p>a</p>' }, { metadata }))).metadata,
    ).toEqual({
      title: 'The Flood',
      author: 'Nell, Ann',
      date: '2024-02',
      publisher: 'P',
      language: 'en',
      url: 'https://a.example.org',
    });
    expect(await outline('<h1>The flood</h1><p>a</p>', { metadata })).toBe('heading | The flood\nparagraph | a');
  });

  it('takes no word for a language that is none', async () => {
    const languageOf = async (tag: string): Promise<string | undefined> =>
      (await textOf('a.epub', epubOf({ 'a.xhtml': 'a' }, { metadata: `<dc:language>${tag}</dc:language>` }))).metadata
        .language;
    expect(await Promise.all(['C', 'und', 'de-AT', 'zh-Hans-CN'].map(languageOf))).toEqual([
      undefined,
      undefined,
      'de-AT',
      'zh-Hans-CN',
    ]);
  });

  it('says which chapters are missing', async () => {
    const file = epubOf({ 'a.xhtml': '<p>a</p>' }, { spine: ['a.xhtml', 'lost'] });
    expect((await textOf('a.epub', file)).problems).toEqual([
      { kind: 'partlyRead', missing: 'part 3', reason: 'corrupt' },
    ]);
    const deep = epubOf({ 'a.xhtml': '<p>a</p>', 'b.xhtml': '<div>'.repeat(1000) });
    expect((await textOf('a.epub', deep)).problems).toEqual([
      { kind: 'partlyRead', missing: 'part 3 (OPS/text/b.xhtml)', reason: 'tooMuch' },
    ]);
  });

  it('asks for no password where only fonts are garbled', async () => {
    const locks = (algorithm: string, file: string): BookParts => ({
      others: {
        'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${file}"/></enc:CipherData></enc:EncryptedData></encryption>`,
      },
    });
    const chapters = { 'a.xhtml': '<p>a</p>' };
    const read = epubOf(chapters, locks('http://www.idpf.org/2008/embedding', 'OPS/font.otf'));
    expect(await outlineOf('a.epub', read)).toBe('paragraph | a');
    const locked = epubOf(chapters, locks('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OPS/text/a.xhtml'));
    expect(await refusalOf('a.epub', locked)).toEqual({ kind: 'sellersLock' });
  });

  it('says what is wrong with a file without text', async () => {
    expect(await refusalOf('a.epub', zipOf({ 'a.txt': 'a' }))).toEqual({
      kind: 'otherContent',
      looksLike: 'a zip archive',
    });
    expect(await refusalOf('a.epub', zipOf({ mimetype: 'application/epub+zip' }))).toMatchObject({ kind: 'corrupt' });
    expect(await refusalOf('a.epub', epubOf({}, { spine: ['lost'] }))).toMatchObject({ kind: 'corrupt' });
  });
});
