import { done, refused, type Outcome } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import type { SourceFile } from '../format';
import { bibtexReferences } from './bibtex';
import { cslReferences } from './cslJson';
import { reasonLine, type References } from './references';

/** Reads a bibliography. Refuses: notText, corrupt. */
export function readReferences({ name, bytes }: SourceFile): Outcome<References> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    const { text } = decoded.value;
    const { references, broken } = name.toLowerCase().endsWith('.bib') ? bibtexReferences(text) : cslReferences(text);
    return done({ references, broken: broken.map(reasonLine) });
  } catch (fault) {
    return refused({ kind: 'corrupt', reason: reasonLine(fault instanceof Error ? fault.message : String(fault)) });
  }
}
