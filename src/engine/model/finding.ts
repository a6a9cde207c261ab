import type { NonEmpty } from './brand';
import type { CitedSource } from './citation';
import type { Claim } from './claim';
import type { Mark } from './mark';
import type { CheckId, Remark, Verdict } from './verdict';

/** A claim, its verdict, and the check that decided it. */
export interface Finding {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly rule: CheckId | 'notChecked';
  /** Only beside what is backed or near: what is loud needs no hints. */
  readonly remarks?: NonEmpty<Remark>;
  /** The sources that the draft itself names for the claim. */
  readonly citations?: NonEmpty<CitedSource>;
  /** What the writer says of it; then the verdict is "marked", unless the mark silences one rule and others speak. */
  readonly mark?: Mark;
}
