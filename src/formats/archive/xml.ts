import { Parser } from 'htmlparser2';
import { decodedPieces } from './xmlEncoding';
import { createXmlNames, type Attributes } from './xmlNames';

/** Told what stands in an XML file, in order. Every element that is opened is closed, and the last one first. */
export interface XmlReader {
  /** With 'skip' nothing is told of what is inside, nor of its end. */
  open(name: string, attributes: Attributes): 'enter' | 'skip';
  close(name: string): void;
  text(words: string): void;
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
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        if (open.length >= depthMost) state.isTooDeep = true;
        if (state.isTooDeep) return;
        names.open(attributes);
        const name = names.element(written);
        open.push(name);
        if (skippedFrom < open.length) return;
        if (reader.open(name, names.attributes(attributes)) === 'skip') skippedFrom = open.length;
      },
      onclosetag() {
        if (state.isTooDeep) return;
        const depth = open.length;
        names.close();
        const name = open.pop();
        if (depth === skippedFrom) skippedFrom = Infinity;
        else if (depth < skippedFrom && name !== undefined) reader.close(name);
      },
      ontext(words) {
        if (open.length > 0 && open.length < skippedFrom && !state.isTooDeep) reader.text(words);
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
