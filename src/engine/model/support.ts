import type { Finding } from './finding';
import type { Span } from './span';
import type { Evidence } from './verdict';

/** A sentence of a source beside a statement: what both share, and what the statement has that it has not. */
export interface Nearby {
  readonly evidence: Evidence;
  /** Words of the statement that the sentence does not account for. */
  readonly missing: readonly Span<'claim'>[];
}

/** What the sources have for one statement, whether or not it needs them: the verdict, and all that comes near it. */
export interface Support {
  readonly finding: Finding;
  /** In the order in which a person should see them; the evidence of the verdict is among them or stands for itself. */
  readonly nearby: readonly Nearby[];
}
