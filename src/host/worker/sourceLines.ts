import type { Engine } from '../../engine/engine';
import type { DocumentId } from '../../engine/model/document';
import type { Finding } from '../../engine/model/verdict';
import { lineIndexOf, type LineIndex } from '../../engine/text/lineIndex';
import type { EditorRange, LocatedFinding } from '../protocol';

/** Knows the lines of every source, for an editor that has not opened them. */
export interface SourceLines {
  /** Stands between the library and the engine and listens. */
  readonly engine: Pick<Engine, 'put' | 'remove'>;
  place(document: DocumentId, span: { readonly start: number; readonly end: number }): EditorRange | null;
  locate(finding: Finding): LocatedFinding;
}

/** Line indexes are built when first asked for: most sources are never differed from. */
export function createSourceLines(engine: Engine): SourceLines {
  const indexes = new Map<DocumentId, LineIndex>();

  const linesOf = (id: DocumentId): LineIndex | undefined => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    const text = engine.text(id);
    if (text === undefined) return undefined;
    const index = lineIndexOf(text);
    indexes.set(id, index);
    return index;
  };

  const place: SourceLines['place'] = (document, { start, end }) => {
    const lines = linesOf(document);
    return lines === undefined ? null : { start: lines.position(start), end: lines.position(end) };
  };

  return {
    place,
    engine: {
      put(document) {
        indexes.delete(document.id);
        engine.put(document);
      },
      remove(id) {
        indexes.delete(id);
        engine.remove(id);
      },
    },
    locate(finding) {
      if (finding.verdict.kind !== 'contradicted') return { finding, found: [] };
      return { finding, found: finding.verdict.discrepancies.map(({ found }) => place(found.document, found.span)) };
    },
  };
}
