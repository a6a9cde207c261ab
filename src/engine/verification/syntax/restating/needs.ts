import type { Parsed } from '../parsed';

/** "Knives need to be cleaned" says that they must be (Quirk et al. 1985, 4.51 to 4.54: obligation and necessity). */
export function needs({ text }: Parsed): readonly string[] {
  const restated = text.replace(NEED, 'must');
  return restated === text ? [] : [restated];
}

/** Not behind "do", "not" or another modal verb: "does not need to" leaves it open. */
const NEED =
  /(?<!\b(?:not|n['’]t|do|does|did|may|might|will|would|can|could|should|to|never|no longer|rarely|only)\s)\b(?:needs? to|ha(?:s|ve) to|(?:is|are) (?:required|obliged) to)(?= \p{Ll})/u;
