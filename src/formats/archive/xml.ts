import { Parser } from 'htmlparser2';
import { decodedPieces } from './xmlEncoding';
import { createXmlNames, type Attributes } from './xmlNames';

/** Where a tag or words stand in the text of an XML file, without its byte-order mark. Unit: code units. */
export interface XmlPlace {
  readonly start: number;
  readonly end: number;
}

/** Told what stands in an XML file, in order. Every element that is opened is closed, and the last one first. */
export interface XmlReader {
  /** With 'skip' nothing is told of what is inside, nor of its end. */
  open(name: string, attributes: Attributes, at: XmlPlace): 'enter' | 'skip';
  /** `at.end` is behind the name in the end tag, or behind the whole tag where it is its own end. */
  close(name: string, at: XmlPlace): void;
  /** Words longer or shorter than their place are what entities stand for. */
  text(words: string, at: XmlPlace): void;
}

/** How a reading ended: 'cut' where elements were still open, 'tooDeep' where it was given up. */
export type XmlEnd = 'whole' | 'cut' | 'tooDeep';

/**
 * Reads XML, or XHTML with all its faults. Nothing is looked up: declarations of documents and entities are passed over,
 * and only the entities of XML itself (of HTML in XHTML) stand for anything. Nothing recurses, however deep it goes.
 */
export function readXml(bytes: Uint8Array, kind: 'xml' | 'xhtml', depthMost: number, reader: XmlReader): XmlEnd {
  const names = createXmlNames();
  const open: string[] = [];
  let skippedFrom = Infinity;
  const state = { isTooDeep: false };
  const at = (): XmlPlace => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser: Parser = new Parser(
    {
      onopentag(written, attributes) {
        if (open.length >= depthMost) state.isTooDeep = true;
        if (state.isTooDeep) return;
        names.open(attributes);
        const name = names.element(written);
        open.push(name);
        if (skippedFrom < open.length) return;
        if (reader.open(name, names.attributes(attributes), at()) === 'skip') skippedFrom = open.length;
      },
      onclosetag() {
        if (state.isTooDeep) return;
        const depth = open.length;
        names.close();
        const name = open.pop();
        if (depth === skippedFrom) skippedFrom = Infinity;
        else if (depth < skippedFrom && name !== undefined) reader.close(name, at());
      },
      ontext(words) {
        if (open.length > 0 && open.length < skippedFrom && !state.isTooDeep) reader.text(words, at());
      },
    },
    kind === 'xml' ? { xmlMode: true } : { recognizeSelfClosing: true, recognizeCDATA: true },
  );
  for (const piece of decodedPieces(bytes)) {
    parser.write(piece);
    if (state.isTooDeep) return 'tooDeep';
  }
  const isCut = open.length > 0;
  parser.end();
  return isCut ? 'cut' : 'whole';
}
