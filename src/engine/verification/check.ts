import type { CheckId, Opinion } from '../model/verdict';
import type { Grounds } from './grounds';
import type { Statement } from './statement';

/** One way of testing a statement. It looks at one kind of thing, and abstains when it is unsure. */
export interface Check {
  readonly id: CheckId;
  examine(statement: Statement, grounds: Grounds): Opinion;
}

/** What a check says when it has nothing certain to say. */
export const abstains: Opinion = { kind: 'abstains' };
