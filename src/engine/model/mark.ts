import type { NonEmpty } from './brand';
import { ignorableRules, otherNameOf, type RuleOf } from './rule';
import type { Span } from './span';

/** What a writer may say of a statement, once and for all. */
export type MarkKind = 'ownKnowledge' | 'opinion' | 'commonKnowledge' | 'ignored' | 'evidence';

/** What a mark can silence: one of the checks, or what is said of citations. */
export type MarkRule = RuleOf<'check' | 'citation'>;

/** A writer's own word on a statement: it stands above every verdict of ours. */
export interface Mark {
  readonly kind: MarkKind;
  /** Why, in the writer's words. */
  readonly reason?: string;
  /** The one rule that is to keep silent, where not all are. */
  readonly rule?: MarkRule;
  /** Where it is written: beside the statement, for the whole draft, or in `groundwork.json`. */
  readonly where: 'statement' | 'draft' | 'project';
  /** What the statement rests on; only where the kind is `evidence`. */
  readonly evidence?: NamedEvidence;
  /** These words stand in that source no longer, so that the statement was judged as if it had no mark. */
  readonly isStale?: true;
}

/** Words of a source that a writer rests a statement on; `source` is a path in the draft's workspace folder. */
export interface NamedEvidence {
  readonly source: string;
  readonly words: string;
}

/** A mark that does not stand beside its statement: it is about those with these words, or about the whole draft. */
export interface DistantMark {
  readonly mark: Mark;
  readonly words?: string;
}

/** What is said of one draft elsewhere, and what stands before the ids of the sources in its workspace folder. */
export interface DraftMarks {
  readonly marks: readonly DistantMark[];
  readonly idPrefix: string;
}

/** A mark as it stands in a draft: a comment or front matter, or what keeps it from being understood. */
export type WrittenMark =
  | { readonly kind: 'marks'; readonly span: Span<'draft'>; readonly marks: NonEmpty<Mark> }
  | { readonly kind: 'unclear'; readonly span: Span<'draft'>; readonly fault: MarkFault };

/** What is wrong with a mark. */
export type MarkFault =
  | { readonly kind: 'unknownMark'; readonly word: string }
  | { readonly kind: 'unknownRule'; readonly word: string }
  | { readonly kind: 'unclosedQuote' }
  /** Words behind the mark that are no reason in quotation marks. */
  | { readonly kind: 'unquoted'; readonly words: string }
  | { readonly kind: 'incompleteEvidence' }
  /** No sentence stands before it, and no paragraph follows. */
  | { readonly kind: 'aboutNothing' }
  /** At the start of a line it makes the rest of the line part of an HTML block, which is no prose. */
  | { readonly kind: 'hidesLine' }
  | { readonly kind: 'brokenYaml'; readonly reason: string }
  | { readonly kind: 'badFrontMatter'; readonly key: string };

/** The names of the marks, as they are written in comments and in `groundwork.json`. */
export const markNames: Readonly<Record<MarkKind, string>> = {
  ownKnowledge: 'own-knowledge',
  opinion: 'opinion',
  commonKnowledge: 'common-knowledge',
  ignored: 'ignore',
  evidence: 'evidence',
};

/** The mark of this name; case, and what stands between its words, do not count. */
export function markKindOf(name: string): MarkKind | undefined {
  const wanted = folded(name);
  const kinds = Object.keys(markNames) as MarkKind[];
  return kinds.find((kind) => folded(markNames[kind]) === wanted);
}

const folded = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** The rule of this name, which may be its other one: a quantity is also called a number. */
export function markRuleOf(name: string): MarkRule | undefined {
  const wanted = name.toLowerCase();
  return ignorableRules.find((rule) => rule === wanted || otherNameOf(rule) === wanted);
}
