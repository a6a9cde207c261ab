import type { Engine } from '../engine/engine';
import type { DocumentId } from '../engine/model/document';
import type { SourceSummary } from '../engine/model/library';
import { lineIndexOf, type LineIndex } from '../engine/text/lineIndex';
import type { CheckedDraft } from '../presentation/report/checkedDraft';

/** Where words stand in the files of sources; not where their text was taken out of a file of another kind. */
export function rangesIn(
  engine: Pick<Engine, 'text'>,
  sources: readonly Pick<SourceSummary, 'id' | 'isExtract'>[],
): NonNullable<CheckedDraft['rangeIn']> {
  const extracts = new Set(sources.filter(({ isExtract }) => isExtract === true).map(({ id }) => id));
  const indexes = new Map<DocumentId, LineIndex>();
  return (document, { start, end }) => {
    const lines = indexes.get(document) ?? lineIndexOf(engine.text(document) ?? '');
    indexes.set(document, lines);
    return extracts.has(document) ? undefined : { start: lines.position(start), end: lines.position(end) };
  };
}
