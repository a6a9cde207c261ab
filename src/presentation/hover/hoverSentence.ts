import { unreachable } from '../../engine/model/brand';
import type { Finding } from '../../engine/model/finding';
import { t } from '../localised';
import { nameFrom, type MetadataOf } from '../sourceName';
import { closeReading, fewWordsOf, headline, reasonText } from '../wording';

/** What a hover says behind the verdict's name, in a sentence that says neither the name nor the place below it again. */
export function hoverSentence(finding: Finding, metadataOf: MetadataOf): string {
  const { claim, verdict } = finding;
  switch (verdict.kind) {
    case 'supported':
      return verdict.evidence.length === 1
        ? t('All of it is said in one passage.')
        : t('All of it is said in {0} passages; one of them:', verdict.evidence.length);
    case 'partlySupported':
      return t('The nearest passage does not say {0}.', fewWordsOf(claim.masked, verdict.unsupported));
    case 'notEnoughEvidence':
      if (finding.rule === 'quotation') return headline(finding, nameFrom(metadataOf));
      if (verdict.unsupported.length === 0) return verdict.nearest.length === 0 ? '' : t('The nearest passage:');
      return t('No passage says {0}.', fewWordsOf(claim.masked, verdict.unsupported));
    case 'notCheckedClosely':
      return closeReading(claim.masked, verdict.evidence[0], t('The passage below'));
    case 'notChecked':
      return `${capital(reasonText(verdict.reason))}.`;
    case 'contradicted':
    case 'marked':
      return headline(finding, nameFrom(metadataOf));
    default:
      return unreachable(verdict);
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
