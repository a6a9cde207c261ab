import type { CheckId } from './verdict';

/** What a writer may say of a statement, once and for all. */
export type MarkKind = 'ownKnowledge' | 'opinion' | 'commonKnowledge' | 'ignored' | 'evidence';

/** A writer's own word on a statement: it stands above every verdict of ours. */
export interface Mark {
  readonly kind: MarkKind;
  /** Why, in the writer's words. */
  readonly reason?: string;
  /** The one rule that is to keep silent, where not all are. */
  readonly rule?: CheckId | 'citation';
  /** Where it is written: beside the statement, for the whole draft, or in `groundwork.json`. */
  readonly where: 'statement' | 'draft' | 'project';
}
