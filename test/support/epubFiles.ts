import { zipOf } from './officeFiles';

/** What a book has besides its chapters. */
export interface BookParts {
  readonly metadata?: string;
  /** The list of contents of EPUB 3, from file to title. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The same of EPUB 2. */
  readonly ncx?: Readonly<Record<string, string>>;
  /** In place of the chapters in their order. */
  readonly spine?: readonly string[];
  readonly others?: Readonly<Record<string, string>>;
}

/** A book whose chapters are given as the inside of a body, by their files. */
export function epubOf(chapters: Readonly<Record<string, string>>, parts: BookParts = {}): Uint8Array {
  const { metadata = '', titles = {}, ncx = {}, spine = Object.keys(chapters), others = {} } = parts;
  const items = Object.keys(chapters).map(
    (name) => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx"><itemref idref="nav"/>${spine.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    'OPS/nav.xhtml': pageOf(
      `<nav epub:type="toc"><ol>${Object.entries(titles)
        .map(([name, title]) => `<li><a href="text/${name}">${title}</a></li>`)
        .join('')}</ol></nav>`,
    ),
    'OPS/toc.ncx': `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${Object.entries(ncx)
      .map(
        ([name, title]) =>
          `<navPoint><navLabel><text>${title}</text></navLabel><content src="text/${name}"/></navPoint>`,
      )
      .join('')}</navMap></ncx>`,
    ...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`OPS/text/${name}`, pageOf(body)])),
    ...others,
  });
}

const pageOf = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Left out</title></head><body>${body}</body></html>`;
