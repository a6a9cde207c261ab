import { done, refused, type Outcome } from '../../engine/model/problem';
import { decodeText } from '../decodeText';
import type { SourceFile } from '../format';
import { bibtexReferences } from './bibtex';
import { cslReferences } from './cslJson';
import type { References } from './references';

/** Reads a bibliography. Refuses: notText, corrupt. */
export function readReferences({ name, bytes }: SourceFile): Outcome<References> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    const { text } = decoded.value;
    return done(name.toLowerCase().endsWith('.bib') ? bibtexReferences(text) : cslReferences(text));
  } catch (fault) {
    return refused({ kind: 'corrupt', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}
