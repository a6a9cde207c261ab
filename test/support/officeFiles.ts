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
