import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip archive of texts; the part that tells the type stands unpacked, as it must. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, words]) => [
        name,
        [typeof words === 'string' ? strToU8(words) : words, { level: name === 'mimetype' ? 0 : 6 }] as const,
      ]),
    ),
    { mtime: new Date(2020, 0, 1) },
  );

/** The parts of a Word document that stand beside its text, in WordprocessingML without the outermost element. */
export interface DocxParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
  readonly namespace?: string;
}

/** The parts of a Word document as they lie in its archive. */
export function docxParts(body: string, parts: DocxParts = {}): Record<string, string> {
  const { namespace = W } = parts;
  const root = (name: string, inner = ''): string =>
    `<w:${name} xmlns:w="${namespace}" xmlns:mc="${MC}">${inner}</w:${name}>`;
  const links = ['styles', 'footnotes', 'endnotes']
    .map((name) => `<Relationship Id="${name}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`)
    .join('');
  const list = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': list(`<Relationship Id="1" Type="${RELATIONSHIPS}/officeDocument" Target="/word/document.xml"/>`),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': list(links),
    'word/styles.xml': root('styles', parts.styles),
    'word/footnotes.xml': root('footnotes', parts.footnotes),
    'word/endnotes.xml': root('endnotes', parts.endnotes),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
  };
}

/** A Word document. */
export const docxOf = (body: string, parts?: DocxParts): Uint8Array => zipOf(docxParts(body, parts));

/** A paragraph and a run in WordprocessingML. */
export const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const r = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

const ODF = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat([
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ])
  .join(' ');

/** A text document in OpenDocument. */
export const odtOf = (
  body: string,
  { styles = '', meta = '', manifest = '' }: Readonly<Record<string, string>> = {},
): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${ODF}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest ${ODF}>${manifest}</manifest:manifest>`,
  });

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook of sheets by name, each as SpreadsheetML inside `sheetData`. Style 1 is a date, style 2 a percentage. */
export const xlsxOf = (sheets: Readonly<Record<string, string>>, strings: readonly string[] = []): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${R}"><sheets>${Object.keys(sheets)
      .map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${P}>${Object.keys(sheets)
      .map(
        (_, at) => `<Relationship Id="r${String(at)}" Type="${R}/worksheet" Target="worksheets/s${String(at)}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((words) => `<si><t>${words}</t></si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/s${String(at)}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });

/** A presentation of slides, each as the shapes of a slide and what is said to it. */
export const pptxOf = (slides: readonly { readonly shapes: string; readonly notes?: string }[]): Uint8Array => {
  const space = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${R}"`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const number = (at: number): string => String(at + 1);
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'ppt/presentation.xml': `<p:presentation ${space}><p:sldIdLst>${slides.map((_, at) => `<p:sldId r:id="r${number(at)}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships ${P}>${slides.map((_, at) => relation(`r${number(at)}`, 'slide', `slides/slide${number(at)}.xml`)).join('')}</Relationships>`,
    ...Object.fromEntries(
      slides.flatMap(({ shapes, notes = '' }, at) => [
        [`ppt/slides/slide${number(at)}.xml`, `<p:sld ${space}>${shapes}</p:sld>`],
        [
          `ppt/slides/_rels/slide${number(at)}.xml.rels`,
          `<Relationships ${P}>${relation('n', 'notesSlide', `../notesSlides/n${number(at)}.xml`)}</Relationships>`,
        ],
        [`ppt/notesSlides/n${number(at)}.xml`, `<p:notes ${space}>${notes}</p:notes>`],
      ]),
    ),
  });
};

/** A shape of a slide with paragraphs, in a placeholder of this type. */
export const shape = (type: string, ...paragraphs: readonly string[]): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraphs.map((words) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;

/** A document in OpenDocument of another kind than text: `kind` is "spreadsheet" or "presentation". */
export const odfOf = (kind: 'spreadsheet' | 'presentation', body: string): Uint8Array =>
  zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content ${ODF} xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'META-INF/manifest.xml': `<manifest:manifest ${ODF}/>`,
  });

/** The same in one file of XML. */
export const flatOdtOf = (body: string): string =>
  `<?xml version="1.0"?><office:document ${ODF}><office:meta><dc:title>T</dc:title></office:meta><office:body><office:text>${body}</office:text></office:body></office:document>`;
