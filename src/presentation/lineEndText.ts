import type { Finding } from '../engine/model/finding';
import type { Discrepancy } from '../engine/model/verdict';
import { shortened } from './textRuns';

/**
 * Characters at the end of one line. Unit: characters. Default: 43.
 * Source: the editor cuts what is longer (`editor.inlayHints.maximumLength`).
 */
const LINE_MOST = 43;

/** Characters of either side of a difference where a line has several. Unit: characters. Default: 16. Source: two of them fit. */
const SIDE_MOST = 16;

/**
 * What stands behind each line in the editor: the source's words for those that differ in it, and nothing else, since nothing
 * else is certain. Where a line has several differences, as a paragraph has, the draft's words say which is which.
 */
export function lineEndTexts(
  claims: Iterable<{ readonly finding: Finding; readonly line: number }>,
): ReadonlyMap<number, string> {
  const differences = new Map<number, readonly Discrepancy[]>();
  for (const { finding, line } of claims) {
    const own = finding.verdict.kind === 'contradicted' ? finding.verdict.discrepancies : [];
    if (own.length > 0) differences.set(line, [...(differences.get(line) ?? []), ...own]);
  }
  return new Map([...differences].map(([line, own]) => [line, textOf(own)]));
}

function textOf(differences: readonly Discrepancy[]): string {
  const [only, ...others] = differences;
  if (only !== undefined && others.length === 0) return alone(only);
  const notes = differences.map(named);
  let told = notes.length;
  while (told > 1 && joined(notes, told).length > LINE_MOST) told -= 1;
  return joined(notes, told);
}

const joined = (notes: readonly string[], told: number): string =>
  `${notes.slice(0, told).join(' · ')}${told < notes.length ? ` +${String(notes.length - told)}` : ''}`;

/** Words that the source does not have at all are named in brackets. */
const alone = ({ found, claimed }: Discrepancy): string =>
  isAbsent(found.text) ? `≠ (${shortened(claimed.text, LINE_MOST - 4)})` : `≠ ${shortened(found.text, LINE_MOST - 2)}`;

const named = ({ found, claimed }: Discrepancy): string =>
  `${shortened(claimed.text, SIDE_MOST)} ≠ ${isAbsent(found.text) ? '–' : shortened(found.text, SIDE_MOST)}`;

const isAbsent = (found: string): boolean => found.trim() === '';
