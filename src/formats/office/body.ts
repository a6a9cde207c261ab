import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import type { ArchivePart } from '../archive/archive';
import { readXml, type XmlReader } from '../archive/xml';
import type { PlacedBlock } from '../extract';

/** The text of a document, and what was wrong with it. */
export interface Body {
  readonly pieces: readonly PlacedBlock[];
  readonly problems: readonly Problem[];
}

/** Reads the part that holds a document's text. Refuses: overLimit, corrupt. */
export function readBody(
  part: ArchivePart,
  depthMost: number,
  text: XmlReader & { readonly take: () => readonly PlacedBlock[] },
): Outcome<Body> {
  const end = readXml(part.bytes, 'xml', depthMost, text);
  if (end === 'tooDeep') return refused({ kind: 'overLimit', what: 'depth', limit: depthMost });
  return bodyOf(text.take(), part.isWhole && end === 'whole' ? 'whole' : 'cut');
}

/** What could be read of a text, as long as it is anything. Refuses: corrupt. */
export function bodyOf(pieces: readonly PlacedBlock[], end: 'whole' | 'cut'): Outcome<Body> {
  if (end === 'whole') return done({ pieces, problems: [] });
  if (pieces.every(({ words }) => words === '')) return refused({ kind: 'corrupt', reason: 'its text is broken' });
  return done({ pieces, problems: [{ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' }] });
}
