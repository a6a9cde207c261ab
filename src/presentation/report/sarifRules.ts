import { homepage } from '../../../package.json';
import { ruleIds, rules, type RuleId } from '../../engine/model/rule';
import { ruleAdvice, ruleMeaning } from '../ruleHelp';
import { ruleSentence } from '../ruleWording';
import { defaultShownAs } from '../shownAs';

interface Text {
  readonly text: string;
}

/** A rule as SARIF describes it (§3.49), with all that code scanning asks for. */
interface SarifRule {
  readonly id: RuleId;
  /** In Pascal case; it must be another than the id. */
  readonly name: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text & { readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: 'warning' | 'note' };
  readonly properties: { readonly tags: readonly string[] };
}

/** The rules of the findings, remarks among them; their order never changes. */
export const sarifRules = (): readonly SarifRule[] => ruleIds.map(sarifRule);

function sarifRule(id: RuleId): SarifRule {
  const holds = ruleSentence(id);
  const [meaning, advice] = [ruleMeaning(id), ruleAdvice(id)];
  return {
    id,
    name: `Groundwork${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    shortDescription: { text: holds },
    fullDescription: { text: `${holds} ${meaning}` },
    help: { text: `${meaning} ${advice}`, markdown: `**${holds}**\n\n${meaning}\n\n${advice}` },
    helpUri: homepage,
    defaultConfiguration: { level: defaultShownAs[rules[id].usual] === 'warning' ? 'warning' : 'note' },
    properties: { tags: [rules[id].of] },
  };
}
