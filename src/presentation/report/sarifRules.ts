import { ignorableRules, rules } from '../../engine/model/rule';
import { ruleSentence } from '../ruleWording';
import { defaultShownAs } from '../shownAs';

/** A rule as SARIF describes it (§3.49). */
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: 'warning' | 'note' };
}

/** The rules of the findings; their order never changes. */
export const sarifRules = (): readonly SarifRule[] =>
  ignorableRules.map((id) => ({
    id,
    shortDescription: { text: ruleSentence(id) },
    defaultConfiguration: { level: defaultShownAs[rules[id].usual] === 'warning' ? 'warning' : 'note' },
  }));
