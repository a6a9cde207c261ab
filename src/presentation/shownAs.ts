import type { FlaggedVerdict } from '../engine/model/rule';
import type { DiagnosticView } from './diagnosticView';

/** How a finding is shown: as a problem of some severity, underlined in the text only, or not at all. */
export type ShownAs = 'error' | 'warning' | 'information' | 'hint' | 'decoration' | 'off';

/** How loud each verdict is where no setting says otherwise: loud only about what is certain. */
export const defaultShownAs = {
  contradicted: 'warning',
  notEnoughEvidence: 'information',
  partlySupported: 'decoration',
} as const satisfies Readonly<Record<FlaggedVerdict, ShownAs>>;

/** The settings that decide it: one for each verdict, and exceptions for single rules. */
export interface ShowSettings {
  readonly verdicts: Readonly<Record<FlaggedVerdict, ShownAs>>;
  readonly rules: Readonly<Partial<Record<string, ShownAs>>>;
}

/** What a rule is set to stands above what its verdict is set to. */
export const shownAs = (
  { verdict, rule }: Pick<DiagnosticView, 'verdict' | 'rule'>,
  { verdicts, rules }: ShowSettings,
): ShownAs => rules[rule] ?? verdicts[verdict];

const ways: ReadonlySet<unknown> = new Set<ShownAs>(['error', 'warning', 'information', 'hint', 'decoration', 'off']);

/** What a setting says, or the default where it says nothing that is known. */
export const readShownAs = (value: unknown, otherwise: ShownAs): ShownAs =>
  ways.has(value) ? (value as ShownAs) : otherwise;

/** The exceptions of a setting; what is unknown in it is left out. */
export function readRules(value: unknown): ShowSettings['rules'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, how]) => ways.has(how)));
}
