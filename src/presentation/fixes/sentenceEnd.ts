import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { spanOf, type Span } from '../../engine/model/span';
import { writings } from '../languages/writings';

/** Where a citation goes that stands before the full stop; behind a quotation that holds the stop, behind its mark. */
export function beforeStop(masked: string): Span<'claim'> {
  const end = /(?<![.!?…。])[.!?…。]+[\u2060]*$/u.exec(masked);
  const at = end === null ? masked.length : end.index;
  return spanOf(at, at);
}

/**
 * How much markup stands right behind a sentence and belongs to it: marks that close emphasis, notes and citations.
 * What is put behind the sentence goes behind them.
 */
export const closingMarkup = (after: string, language: DraftLanguage): number =>
  writings[language].closing.exec(after)?.[0].length ?? 0;
