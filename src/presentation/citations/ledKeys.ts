import type { CitableKey } from '../../engine/model/citable';
import type { Locator } from '../../engine/model/document';
import type { Support } from '../../engine/model/support';
import type { Verdict } from '../../engine/model/verdict';
import type { MetadataOf } from '../sourceName';
import { placeText } from '../languages/placeText';
import { placeIn } from './citationWords';
import type { TypedCitation } from './citationCompletion';

/** A work that says what the sentence before the citation says, and where it does. */
export interface LedKey extends CitableKey {
  readonly locator: Locator;
  /** Whether it says all of it, or is only near. */
  readonly isSaid: boolean;
}

/** Works that lead a list of keys. Default: 3. Source: more would push out of sight what one types for. */
const LED_MOST = 3;

/** Of the works that can be cited by key those whose words bear on the statement, best first; none that says otherwise. */
export function ledKeys(supports: readonly Support[], metadataOf: MetadataOf): readonly LedKey[] {
  const led = new Map<string, LedKey>();
  for (const { finding } of supports) {
    const isSaid = finding.verdict.kind === 'supported';
    for (const { document, locator } of bearing(finding.verdict)) {
      const metadata = metadataOf(document);
      const key = metadata?.key;
      if (metadata === undefined || key === undefined || key === '' || led.has(key)) continue;
      const { title, author, date } = metadata;
      led.set(key, { key, title, ...(author && { author }), ...(date && { date }), document, locator, isSaid });
    }
  }
  return [...led.values()].slice(0, LED_MOST);
}

const bearing = (verdict: Verdict) =>
  verdict.kind === 'supported' || verdict.kind === 'partlySupported' || verdict.kind === 'notCheckedClosely'
    ? verdict.evidence
    : [];

/** What is written behind the key of a work that says so, where the citation stands in brackets, as Pandoc reads it: the page. */
export function placeBehind({ locator, isSaid, title }: LedKey, isInBrackets: boolean): string {
  const place = placeIn(locator, title, 'markdown');
  return place === undefined || !isInBrackets || !isSaid ? '' : `, ${placeText(place)}`;
}

/** What stands before the citation that is typed at a place, and whether that is in brackets. */
export function beforeCitation(
  text: string,
  offset: number,
  { before }: TypedCitation,
): { readonly text: string; readonly isInBrackets: boolean } {
  const end = offset - before;
  const begin = Math.max(0, end - OPENING_MOST);
  const own = text.slice(0, begin) + text.slice(begin, end).replace(OPENING, '');
  const bracket = own.lastIndexOf('[');
  const isInBrackets = bracket > own.lastIndexOf(']') && bracket > own.lastIndexOf('\n');
  return { text: (isInBrackets ? own.slice(0, bracket) : own).trimEnd(), isInBrackets };
}

/** Longest opening of a citation. Unit: code units. Default: 300. Source: a command with ten keys. */
const OPENING_MOST = 300;

/** What opens a citation before its key: the "@", or a command with what stands in its braces already. */
const OPENING = /(?:-?@|\\\p{Ll}*cite\p{Ll}*\*?(?:\[[^\][]*\])?\{[^{}]*)$/u;
