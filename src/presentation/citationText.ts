import { unreachable } from '../engine/model/brand';
import type { CitationFault, CitedSource } from '../engine/model/citation';
import type { Finding } from '../engine/model/finding';
import { t } from './localised';
import { NAME_MOST, placed } from './sourceName';
import { shortened } from './textRuns';
import type { TitleOf } from './wording';

/** A source that the draft names for a statement: what is cited, and what a reader who follows it would stumble over. */
export interface CitationView {
  readonly text: string;
  readonly fault?: string;
}

/** A citation beside its statement. */
export function citationView(one: CitedSource, titleOf: TitleOf): CitationView {
  const title = one.document && shortened(titleOf(one.document), NAME_MOST);
  const fault = citationText(one, titleOf);
  return {
    text: title === undefined || title === one.cited ? one.cited : t('{0}: {1}', one.cited, title),
    ...(fault !== undefined && { fault }),
  };
}

/** What a reader who follows a citation would stumble over, in a sentence; nothing where there is nothing to say. */
export function citationText(one: CitedSource, titleOf: TitleOf): string | undefined {
  if (one.fault !== undefined) return faultText(one, one.fault, titleOf);
  return one.absent === undefined
    ? undefined
    : t('“{0}”, which is cited here, is not among your sources: add its file to check against it.', one.absent);
}

function faultText(one: CitedSource, fault: CitationFault, titleOf: TitleOf): string {
  const source = shortened(one.document === undefined ? one.cited : titleOf(one.document), NAME_MOST);
  switch (fault.kind) {
    case 'unknownKey':
      return fault.near === undefined
        ? t('No bibliography has the key “{0}”.', one.cited)
        : t('No bibliography has the key “{0}”; the nearest is “{1}”.', one.cited, fault.near);
    case 'missingPage':
      return t('The quoted words stand on page {0} of {1}; the citation names no page.', fault.page, source);
    case 'otherPage':
      return t('The quoted words stand on page {0} of {1}; the citation names another.', fault.page, source);
    case 'notSaid':
      return fault.instead === undefined
        ? t('Nothing in {0} comes near this statement.', source)
        : t(
            'Nothing in {0} comes near this statement; {1} backs it.',
            source,
            placed(titleOf(fault.instead.document), fault.instead.locator),
          );
    default:
      return unreachable(fault);
  }
}

/** What is to be said of the citations of a finding, one sentence each; the same is not said twice. */
export const citationTexts = ({ citations }: Finding, titleOf: TitleOf): readonly string[] => [
  ...new Set((citations ?? []).flatMap((one) => citationText(one, titleOf) ?? [])),
];

/**
 * Whether a statement cites a work that nobody gave us: that no source backs it says little then, and is not flagged.
 * Quoted words that stand nowhere are no exception: they may well stand in that work.
 */
export const citesAbsent = ({ citations }: Finding): boolean =>
  citations?.some(({ absent }) => absent !== undefined) === true;
