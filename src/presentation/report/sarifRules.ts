import type { CheckId } from '../../engine/model/verdict';
import { t } from '../localised';

/** A rule as SARIF describes it (§3.49). */
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: 'warning' | 'note' };
}

/** The rules of the findings; their order never changes. */
export function sarifRules(): readonly SarifRule[] {
  return Object.entries(descriptions()).map(([id, text]) => ({
    id,
    shortDescription: { text },
    defaultConfiguration: { level: id === 'coverage' || id === 'citation' ? 'note' : 'warning' },
  }));
}

const descriptions = (): Readonly<Record<CheckId | 'citation', string>> => ({
  quotation: t('Quoted words stand in a source as they are quoted.'),
  attribution: t('Quoted words are said by whom the source says.'),
  quantity: t('Numbers, amounts and dates are those of the source.'),
  name: t('Names of people, places and organisations are those of the source.'),
  role: t('Who does what to whom is as in the source.'),
  polarity: t('What the source affirms is not denied, and what it denies is not affirmed.'),
  strength: t('A statement is no stronger than its source.'),
  coverage: t('A statement is backed by a source.'),
  citation: t('A citation leads to a source that says so.'),
});
