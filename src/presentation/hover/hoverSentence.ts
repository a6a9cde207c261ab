import { unreachable } from '../../engine/model/brand';
import type { Finding } from '../../engine/model/finding';
import type { Span } from '../../engine/model/span';
import { t } from '../localised';
import { nameFrom, type MetadataOf } from '../sourceName';
import { shortened, wordsAt } from '../textRuns';
import { headline, reasonText } from '../wording';
import { quoted } from '../quoted';

/** What a hover says behind the verdict's name, in a sentence that says neither the name nor the place below it again. */
export function hoverSentence(finding: Finding, metadataOf: MetadataOf): string {
  const { claim, verdict } = finding;
  switch (verdict.kind) {
    case 'supported':
      return verdict.evidence.length === 1
        ? t('All of it is said in one passage.')
        : t('All of it is said in {0} passages; one of them:', verdict.evidence.length);
    case 'partlySupported':
      return t('The nearest passage does not say {0}.', named(claim.masked, verdict.unsupported));
    case 'notEnoughEvidence':
      if (finding.rule === 'quotation') return headline(finding, nameFrom(metadataOf));
      if (verdict.unsupported.length === 0) return verdict.nearest.length === 0 ? '' : t('The nearest passage:');
      return t('No passage says {0}.', named(claim.masked, verdict.unsupported));
    case 'notCheckedClosely':
      return t('These words are like it; the two could not be compared closely.');
    case 'notChecked':
      return `${capital(reasonText(verdict.reason))}.`;
    case 'contradicted':
    case 'marked':
      return headline(finding, nameFrom(metadataOf));
    default:
      return unreachable(verdict);
  }
}

/** Stretches of words named in a hover. Default: 4. Source: what fits on two lines. */
const NAMED_MOST = 4;

/** Characters of one of them. Unit: characters. Default: 40. Source: the same. */
const NAMED_LENGTH_MOST = 40;

function named(masked: string, spans: readonly Span<'claim'>[]): string {
  const words = spans.slice(0, NAMED_MOST).map((span) => quoted(shortened(wordsAt(masked, span), NAMED_LENGTH_MOST)));
  return `${words.join(', ')}${spans.length > NAMED_MOST ? ' …' : ''}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
