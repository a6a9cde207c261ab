import { deflateSync } from 'node:zlib';

/** Words at a place of a page, as a PDF draws them: the origin is the lower left. Unit: points. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'Helvetica' | 'Helvetica-Bold' | 'Times-Roman';
  /** Its line runs up at half a right angle. */
  readonly leaning?: true;
  /** What its letters stand for, as the file spells it: `(ff)`, `<FEFF0066>`. */
  readonly actual?: string;
  /** Marked as no part of the text. */
  readonly isArtifact?: true;
}

/** What a test file has besides its pages. */
export interface PdfExtras {
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** A number tree as the file spells it: `0 << /S /r >> 4 << /S /D >>`. */
  readonly labels?: string;
  /** Titles of the outline's first level. */
  readonly outline?: readonly string[];
  readonly compressed?: true;
  /** Pages (from 0) that show a picture, as a scan does. */
  readonly pictures?: readonly number[];
  /** Pages (from 0) with a frame around nothing. */
  readonly frames?: readonly number[];
  /** Fields of a form on the first page, as the file spells them after `/Subtype /Widget`. */
  readonly fields?: readonly string[];
  readonly rotate?: number;
}

/** Lines below each other, from `top` down. */
export const stacked = (
  lines: readonly string[],
  { x = 72, top = 720, size = 10, leading = 12, font = 'Times-Roman' as const }: Partial<Stack> = {},
): readonly Drawn[] => lines.map((text, at) => ({ text, x, y: top - at * leading, size, font }));

interface Stack {
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly leading: number;
  readonly font: NonNullable<Drawn['font']>;
}

const FONTS = ['Helvetica', 'Helvetica-Bold', 'Times-Roman'] as const;

/** A PDF of pages of 612 by 792 points. The codes 1 and 2 are the ligatures "fi" and "fl". */
export function pdfOf(pages: readonly (readonly Drawn[])[], extras: PdfExtras = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const fonts = FONTS.map((name) => add(fontOf(name)));
  const resources = `<< /Font << ${fonts.map((id, at) => `/F${String(at)} ${String(id)} 0 R`).join(' ')} >> >>`;
  const fields = (extras.fields ?? []).map((field) => add(`<< /Type /Annot /Subtype /Widget ${field} >>`));
  const annotations = fields.length === 0 ? '' : ` /Annots [${references(fields)}]`;
  const form = fields.length === 0 ? '' : ` /AcroForm << /Fields [${references(fields)}] >>`;
  const kids = pages.map((page, at) => {
    const content = add(streamOf(contentOf(page, drawingsOf(extras, at)), extras.compressed));
    const turn = extras.rotate === undefined ? '' : ` /Rotate ${String(extras.rotate)}`;
    return add(
      `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${String(content)} 0 R${turn}${at === 0 ? annotations : ''} >>`,
    );
  });
  objects[tree - 1] = `<< /Type /Pages /Kids [${references(kids)}] /Count ${String(kids.length)} >>`;
  const info = add(
    `<< ${Object.entries(extras.info ?? {})
      .map(([key, value]) => `/${key} ${literal(value)}`)
      .join(' ')} >>`,
  );
  const outline = outlineOf(extras.outline ?? [], add, kids[0] ?? 0);
  const labels = extras.labels === undefined ? '' : ` /PageLabels << /Nums [${extras.labels}] >>`;
  const language = extras.language === undefined ? '' : ` /Lang ${literal(extras.language)}`;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${String(tree)} 0 R${labels}${language}${outline}${form} >>`;
  return fileOf(objects, `/Root ${String(catalog)} 0 R /Info ${String(info)} 0 R`);
}

const references = (ids: readonly number[]): string => ids.map((id) => `${String(id)} 0 R`).join(' ');

const fontOf = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>`;

const literal = (text: string): string => `(${text.replace(/[\\()]/g, (mark) => `\\${mark}`)})`;

const drawingsOf = ({ pictures = [], frames = [] }: PdfExtras, at: number): readonly string[] => [
  ...(pictures.includes(at) ? ['q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q'] : []),
  ...(frames.includes(at) ? ['50 50 500 700 re S'] : []),
];

const contentOf = (page: readonly Drawn[], drawings: readonly string[]): string =>
  [
    ...drawings,
    ...page.map(({ text, x, y, size = 10, font = 'Times-Roman', isArtifact = false, leaning, actual }) => {
      const shown = literal(text.replace(/ﬁ/g, '\x01').replace(/ﬂ/g, '\x02'));
      const words = `BT /F${String(FONTS.indexOf(font))} ${String(size)} Tf ${leaning === undefined ? `${String(x)} ${String(y)} Td` : `0.7071 0.7071 -0.7071 0.7071 ${String(x)} ${String(y)} Tm`} ${shown} Tj ET`;
      if (actual !== undefined) return `/Span <</Lang (en) /ActualText ${actual}>> BDC ${words} EMC`;
      return isArtifact ? `/Artifact BMC ${words} EMC` : words;
    }),
  ].join('\n');

function streamOf(content: string, compressed: true | undefined): string {
  if (compressed === undefined) return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
}

function outlineOf(titles: readonly string[], add: (body: string) => number, page: number): string {
  if (titles.length === 0) return '';
  const root = add('');
  const first = root + 1;
  titles.forEach((title, at) => {
    const next = at + 1 < titles.length ? ` /Next ${String(first + at + 1)} 0 R` : '';
    add(`<< /Title ${literal(title)} /Parent ${String(root)} 0 R /Dest [${String(page)} 0 R /Fit]${next} >>`);
  });
  const last = first + titles.length - 1;
  add('');
  return ` /Outlines << /Type /Outlines /First ${String(first)} 0 R /Last ${String(last)} 0 R /Count ${String(titles.length)} >>`;
}

/** The objects with the table of their places. Code units are bytes: texts stay below U+0100. */
function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${body === '' ? 'null' : body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
