import type { CheckId, Opinion } from '../model/verdict';
import type { Account } from './account/account';
import type { Backing } from './backing';
import type { Ground } from './grounds';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';
import type { SourceTexts } from './sourceTexts';
import type { Statement } from './statement';

/** One way of testing a statement. It looks at one kind of thing, and abstains when it is unsure. */
export interface Check {
  readonly id: CheckId;
  examine(statement: Statement, grounds: Grounds): Opinion;
}

/** Everything a check may look at: the sentences that bear on a statement, best first, and the sources around them. */
export interface Grounds {
  readonly sentences: readonly Ground[];
  readonly backing: Backing;
  readonly account: Account | undefined;
  readonly sources: SourceTexts;
  /** Where a quotation of the statement stands, if its words or words near them stand anywhere; looked for once. */
  locate(quotation: Quotation): LocatedQuotation | undefined;
}

/** What a check says when it has nothing certain to say. */
export const abstains: Opinion = { kind: 'abstains' };
