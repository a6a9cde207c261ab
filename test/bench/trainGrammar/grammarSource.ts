import type { ClassNames } from '../../../src/engine/grammar/grammar';

/** The generated file that holds the weights. Types are given so that no declaration repeats the text. */
export const grammarSource = (
  packed: string,
  { TAGS, RELATIONS, MOVES }: ClassNames,
  report: readonly string[],
): string => `/**
 * Written by \`npm run train:grammar\`; to change it, change the features or the training and run that again.
 * Derived from the English Web Treebank of Universal Dependencies (CC BY-SA 4.0), see THIRD-PARTY-NOTICES.md.
 *
${report.map((line) => ` * ${line}`).join('\n')}
 */
export const TAGS: string = ${JSON.stringify(TAGS)};
export const RELATIONS: string = ${JSON.stringify(RELATIONS)};
export const MOVES: string = ${JSON.stringify(MOVES)};
export const GRAMMAR_WEIGHTS: string = ${JSON.stringify(packed)};
`;
