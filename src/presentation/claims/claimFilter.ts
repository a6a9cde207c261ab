import type { Finding } from '../../engine/model/finding';
import { evidenceOf } from '../evidence/evidenceView';
import { verdictName, type TitleOf } from '../wording';

/** Whether a text has all the words that were typed, whatever their case and accents. */
export type TextFilter = (text: string) => boolean;

/** The filter that some typed words make; without words everything passes. */
export function textFilter(typed: string): TextFilter {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const searched = folded(text);
    return words.every((word) => searched.includes(word));
  };
}

/** What of a finding is filtered: its words, its verdict's name, and the titles of the sources beside it. */
export function filteredText(finding: Finding, titleOf: TitleOf): string {
  const sources = new Set(evidenceOf(finding).map(({ document }) => document));
  return [finding.claim.text, verdictName[finding.verdict.kind], ...[...sources].map(titleOf)].join('\n');
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
