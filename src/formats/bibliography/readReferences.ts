import { done, refused, type Outcome } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import type { RawFile } from '../format';
import { bibtexReferences } from './bibtex';
import { cslReferences } from './cslJson';
import { risReferences } from './ris';
import { enwReferences, nbibReferences } from './taggedLines';
import { yamlReferences } from './yamlReferences';
import { reasonLine, type References } from './references';

/** By the ending of a file; all others are CSL-JSON. */
const READERS: Readonly<Record<string, (text: string) => References>> = {
  bib: bibtexReferences,
  ris: risReferences,
  nbib: nbibReferences,
  enw: enwReferences,
  yaml: yamlReferences,
  yml: yamlReferences,
};

const endingOf = (name: string): string => /\.([a-z]+)$/.exec(name.toLowerCase())?.[1] ?? '';

/** Reads a bibliography. Refuses: notText, corrupt. */
export function readReferences({ name, bytes }: RawFile): Outcome<References> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    const { text } = decoded.value;
    const { references, broken } = READERS[endingOf(name)]?.(text) ?? cslReferences(text);
    return done({ references, broken: broken.map(reasonLine) });
  } catch (fault) {
    return refused({ kind: 'corrupt', reason: reasonLine(fault instanceof Error ? fault.message : String(fault)) });
  }
}
