import type { Finding } from '../engine/model/finding';
import { shortened } from './textRuns';

/** Characters of a note at the end of a line. Unit: characters. Default: 48. Source: what a line of 100 leaves beside it. */
const NOTE_MOST = 48;

/** Differences told at the end of one line. Default: 3. Source: more are not read there. */
const NOTES_MOST = 3;

/**
 * What stands behind each line in the editor: the source's words for each that differ in it, and nothing else, since nothing
 * else is certain.
 */
export function lineEndTexts(
  claims: Iterable<{ readonly finding: Finding; readonly line: number }>,
): ReadonlyMap<number, string> {
  const notes = new Map<number, readonly string[]>();
  for (const { finding, line } of claims) {
    const own = notesOf(finding);
    if (own.length > 0) notes.set(line, [...(notes.get(line) ?? []), ...own]);
  }
  return new Map([...notes].map(([line, own]) => [line, joined(own)]));
}

const joined = (notes: readonly string[]): string =>
  `${notes.slice(0, NOTES_MOST).join(' · ')}${notes.length > NOTES_MOST ? ' …' : ''}`;

/** Words that the source does not have at all are named in brackets. */
const notesOf = ({ verdict }: Finding): readonly string[] =>
  verdict.kind !== 'contradicted'
    ? []
    : verdict.discrepancies.map(({ found, claimed }) =>
        found.text.trim() === ''
          ? `≠ (${shortened(claimed.text, NOTE_MOST)})`
          : `≠ ${shortened(found.text, NOTE_MOST)}`,
      );
