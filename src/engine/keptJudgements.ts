import type { Judgement } from './markedJudgement';
import type { Claim } from './model/claim';
import type { CheckId } from './model/verdict';

/** A judgement, and the rules that would have had a say in it. */
export interface KeptJudgement {
  readonly judgement: Judgement;
  readonly silenced: readonly CheckId[];
}

/** Judgements by what they depend on besides the sources: the words, the sentence before, silenced rules. */
export interface KeptJudgements {
  get(claim: Claim, without: readonly CheckId[]): KeptJudgement | undefined;
  set(claim: Claim, without: readonly CheckId[], kept: KeptJudgement): void;
}

interface Entry extends Pick<Claim, 'role' | 'context'> {
  readonly without: string;
  kept: KeptJudgement;
}

/**
 * A map by the words alone, with the few judgements of the same words behind each: the words of an unchanged claim are
 * the same string at every check, which is found without being read.
 */
export function createKept(): KeptJudgements {
  const byWords = new Map<string, Entry[]>();
  const find = ({ masked, role, context }: Claim, without: readonly CheckId[]): Entry | undefined =>
    byWords
      .get(masked)
      ?.find((one) => one.context === context && one.role === role && one.without === without.join(' '));
  return {
    get: (claim, without) => find(claim, without)?.kept,
    set(claim, without, kept) {
      const known = find(claim, without);
      if (known !== undefined) {
        known.kept = kept;
        return;
      }
      const { masked, role, context } = claim;
      const entry = { role, context, without: without.join(' '), kept };
      const others = byWords.get(masked);
      if (others === undefined) byWords.set(masked, [entry]);
      else others.push(entry);
    },
  };
}
