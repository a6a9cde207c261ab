import { epubOf } from './epubFiles';
import { docxOf, flatOdtOf, odfOf, odtOf, p, pptxOf, r, shape, xlsxOf } from './officeFiles';
import { bytesOf } from '../formats/outline';
import { doc95Of, docOf } from './oldWordFiles';
import { azw3Of, mobiOf } from './kindleFiles';
import { msgOf, packedRtf } from './outlookFiles';
import { packedWarcOf, warcOf, webarchiveOf } from './savedPages';

const long = Array.from({ length: 30 }, (_, at) =>
  p(r(`Sentence ${String(at * 7919)} cost ${String(at * at)} million.`)),
);

/** A small file of each format that is read apart, with most of what the format knows. */
export const apartSamples: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docxOf(
    `${p(r('A'), '<w:outlineLvl w:val="0"/>')}${long.join('')}<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>${p('<w:r><w:footnoteReference w:id="2"/></w:r>')}`,
    { footnotes: `<w:footnote w:id="2">${p(r('note'))}</w:footnote>`, core: '<dc:title>T</dc:title>' },
  ),
  'a.doc': docOf(
    [
      { words: 'A\r', style: 1 },
      { words: 'b\x02 \x13c\x14d\x15\r' },
      { words: 'gone', is: 'deleted' },
      { words: '\r' },
      { words: 'e\x07', is: 'cell' },
      { words: '\x07', is: 'rowEnd' },
    ],
    [{ words: '\x02 f\r' }],
  ),
  'b.doc': doc95Of([
    { words: 'A\r', style: 1 },
    { words: 'gone', is: 'deleted' },
    { words: '\r' },
    { words: 'e\x07', is: 'cell' },
    { words: '\x07', is: 'rowEnd' },
  ]),
  'a.msg': msgOf({
    subject: 'A',
    from: 'B',
    plain: 'c\n\n> d\n',
    attached: { subject: 'E', page: bytesOf('<p>f</p>') },
  }),
  'b.msg': msgOf({ subject: 'A', rtf: packedRtf(' It holds.\\par}') }),
  'a.webarchive': webarchiveOf('<h1>A</h1><iframe src="b"></iframe>', { 'https://post.example/s/b': '<p>b</p>' }),
  'a.warc': warcOf([
    { url: 'https://a.example/', head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html', body: bytesOf('<p>a</p>') },
    {
      url: 'https://a.example/b',
      head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked',
      body: bytesOf('8\r\n<p>b</p>\r\n0\r\n\r\n'),
    },
  ]),
  'a.warc.gz': packedWarcOf([
    { url: 'https://a.example/', head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html', body: bytesOf('<p>a</p>') },
    { url: 'https://a.example/b', head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html', body: bytesOf('<p>b</p>') },
  ]),
  'a.odt': odtOf(
    '<text:h text:outline-level="1">A</text:h><text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>',
    { meta: '<dc:title>T</dc:title>' },
  ),
  'a.epub': epubOf(
    {
      'a.xhtml': '<h1>A</h1><p>a<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">b</aside>',
      'b.xhtml': '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li></ul>',
    },
    { titles: { 'b.xhtml': 'B' }, metadata: '<dc:title>T</dc:title>' },
  ),
  'a.mobi': mobiOf({
    page: `<p>a<sup><a filepos=0000000100>1</a></sup></p>${'<p>b</p>'.repeat(20)}<h1>C</h1>`,
    fields: [[503, 'T']],
    contents: [['B', 60]],
  }),
  'b.mobi': mobiOf({ page: '<p>The dyke</p>', packing: 'codes' }),
  'a.azw3': azw3Of([
    { skeleton: ['<html><body>', '</body></html>'], fragments: ['<p>a', 'b</p>'] },
    { skeleton: ['<body>', '</body>'], fragments: ['<a href="kindle:pos:fid:0000:off:0000000000">c</a>'], title: 'C' },
  ]),
  'a.rtf': bytesOf(
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 A;}}{\stylesheet{\s1 heading 1;}}{\info{\title T}{\creatim\yr2024\mo2\dy14}}\s1 A\par\pard a{\super\chftn}{\footnote n}\'e9\u8211-{\f1\'cc}\par\trowd\intbl a\cell b\cell\row\pard{\shp{\*\shpinst{\shptxt in\par}}}c\bin2 }}\par}`,
  ),
  'a.xlsx': xlsxOf(
    {
      A: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Tons</t></is></c></row><row r="3"><c r="A3" s="1"><v>45336</v></c><c r="C3"><f>1+1</f><v>0.30000000000000004</v></c></row>',
    },
    ['Day'],
  ),
  'a.pptx': pptxOf([{ shapes: shape('title', 'A') + shape('body', 'b', 'c'), notes: shape('body', 'd') }]),
  'a.ods': odfOf(
    'spreadsheet',
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
  ),
  'a.odp': odfOf(
    'presentation',
    '<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>A</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame presentation:class="notes"><draw:text-box><text:p>n</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>',
  ),
  'a.fodt': bytesOf(flatOdtOf('<text:h text:outline-level="1">A</text:h><text:p>a</text:p>')),
};
