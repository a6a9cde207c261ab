import { unreachable } from '../engine/model/brand';
import type { CitationFault, CitedSource } from '../engine/model/citation';
import { t } from './localised';
import { locatorText } from './locatorText';
import type { TitleOf } from './wording';

/** A source that the draft names for a statement: what is cited, and what a reader who follows it would stumble over. */
export interface CitationView {
  readonly text: string;
  readonly fault?: string;
}

/** What is said of a citation. */
export function citationView({ cited, document, fault }: CitedSource, titleOf: TitleOf): CitationView {
  const title = document && titleOf(document);
  return {
    text: title === undefined || title === cited ? cited : t('{0}: {1}', cited, title),
    ...(fault && { fault: citationFaultText(fault, title ?? cited, titleOf) }),
  };
}

function citationFaultText(fault: CitationFault, title: string, titleOf: TitleOf): string {
  switch (fault.kind) {
    case 'unknownKey':
      return fault.near === undefined
        ? t('No bibliography has this key.')
        : t('No bibliography has this key; there is “{0}”.', fault.near);
    case 'missingPage':
      return t('The words stand on p. {0}, and no page is cited.', fault.page);
    case 'otherPage':
      return t('The words stand on p. {0}.', fault.page);
    case 'notSaid':
      return fault.instead === undefined
        ? t('{0} does not say so.', title)
        : t(
            '{0} does not say so; {1}, {2} does.',
            title,
            titleOf(fault.instead.document),
            locatorText(fault.instead.locator),
          );
    default:
      return unreachable(fault);
  }
}
