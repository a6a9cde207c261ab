/** The verdicts that are flagged in the text, the loudest first. */
export type FlaggedVerdict = 'contradicted' | 'notEnoughEvidence' | 'partlySupported';

interface Rule {
  /** A check of a statement, what is said of citations, or a hint beside words that are backed. */
  readonly of: 'check' | 'citation' | 'remark';
  /** As what its findings are usually flagged: from it follows how loud the rule is unless a setting says otherwise. */
  readonly usual: FlaggedVerdict;
  /** Another name under which writers may ignore it. */
  readonly also?: string;
}

/**
 * Every rule that can stand behind a finding: the one list from which the checks' names, the marks, the settings and the
 * rules of reports are made, in this order. Their words are in `presentation/ruleWording.ts`; a test holds `package.json`,
 * `groundwork.schema.json` and the README to it.
 */
export const rules = {
  quotation: { of: 'check', usual: 'contradicted' },
  attribution: { of: 'check', usual: 'contradicted' },
  quantity: { of: 'check', usual: 'contradicted', also: 'number' },
  name: { of: 'check', usual: 'contradicted' },
  role: { of: 'check', usual: 'contradicted' },
  polarity: { of: 'check', usual: 'contradicted' },
  strength: { of: 'check', usual: 'contradicted' },
  coverage: { of: 'check', usual: 'notEnoughEvidence' },
  citation: { of: 'citation', usual: 'notEnoughEvidence' },
  /** A long run of a source's words without quotation marks. */
  verbatim: { of: 'remark', usual: 'partlySupported' },
  /** A quotation after which the source goes on to limit what it said: "…, but". */
  cutShort: { of: 'remark', usual: 'partlySupported' },
  /** What somebody said in the source stands in the draft as a fact. */
  unattributed: { of: 'remark', usual: 'partlySupported' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** The rules of a sort. */
export type RuleOf<Sort extends Rule['of']> = {
  [Id in RuleId]: (typeof rules)[Id]['of'] extends Sort ? Id : never;
}[RuleId];

/** The names of all rules, in their order. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

const isIgnorable = (id: RuleId): id is RuleOf<'check' | 'citation'> => rules[id].of !== 'remark';

/** The rules that a writer can ignore one by one. */
export const ignorableRules = ruleIds.filter(isIgnorable);

/** The other name of a rule, where it has one. */
export const otherNameOf = (id: RuleId): string | undefined => (rules[id] as Rule).also;
