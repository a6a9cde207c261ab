import type { Engine } from '../../engine/engine';
import type { DocumentId } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import { lineIndexOf, type LineIndex } from '../../engine/text/lineIndex';
import type { EditorRange, LocatedFinding } from '../protocol';

/** Knows the lines of every source, for an editor that has not opened them. */
export interface SourceLines {
  place(document: DocumentId, span: { readonly start: number; readonly end: number }): EditorRange | null;
  locate(finding: Finding): LocatedFinding;
}

/** Line indexes are built when first asked for, since most sources are never differed from, and kept until a source changes. */
export function createSourceLines(engine: Pick<Engine, 'text' | 'revision'>): SourceLines {
  let indexes = new Map<DocumentId, LineIndex>();
  let revision = engine.revision;

  const linesOf = (id: DocumentId): LineIndex | undefined => {
    if (revision !== engine.revision) indexes = new Map();
    revision = engine.revision;
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
    locate(finding) {
      if (finding.verdict.kind !== 'contradicted') return { finding, found: [] };
      return { finding, found: finding.verdict.discrepancies.map(({ found }) => place(found.document, found.span)) };
    },
  };
}
