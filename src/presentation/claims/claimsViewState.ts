/** By what a draft's claims stand together. */
export type DraftGrouping = 'state' | 'section' | 'kind';
/** In which order they stand there: as in the draft, or those first that need the writer most. */
export type DraftSorting = 'place' | 'need';
/** By what the claims of the sources stand together. */
export type SourceGrouping = 'source' | 'topic' | 'date' | 'use';

/** How the Claims view is set up, as it is remembered for a workspace. */
export interface ClaimsViewState {
  readonly draftGrouping: DraftGrouping;
  readonly draftSorting: DraftSorting;
  readonly sourceGrouping: SourceGrouping;
}

/** Every choice, the usual one first. */
const claimsViewChoices = {
  draftGrouping: ['state', 'section', 'kind'],
  draftSorting: ['place', 'need'],
  sourceGrouping: ['source', 'topic', 'date', 'use'],
} as const satisfies { readonly [K in keyof ClaimsViewState]: readonly ClaimsViewState[K][] };

/** What was remembered, as far as it is still a choice: another version may have written it. */
export function readClaimsViewState(remembered: unknown): ClaimsViewState {
  const known = typeof remembered === 'object' && remembered !== null ? (remembered as Record<string, unknown>) : {};
  const { draftGrouping, draftSorting, sourceGrouping } = claimsViewChoices;
  return {
    draftGrouping: oneOf(draftGrouping, known['draftGrouping']),
    draftSorting: oneOf(draftSorting, known['draftSorting']),
    sourceGrouping: oneOf(sourceGrouping, known['sourceGrouping']),
  };
}

const oneOf = <T>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];
