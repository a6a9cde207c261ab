/** Parts of speech of Universal Dependencies (https://universaldependencies.org/u/pos/). */
export type UniversalTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * How a word hangs on its head: the relations of Universal Dependencies (https://universaldependencies.org/u/dep/), with
 * those subtypes only that tell who did what to whom.
 */
export type Relation =
  | 'acl'
  | 'acl:relcl'
  | 'advcl'
  | 'advmod'
  | 'amod'
  | 'appos'
  | 'aux'
  | 'aux:pass'
  | 'case'
  | 'cc'
  | 'ccomp'
  | 'compound'
  | 'compound:prt'
  | 'conj'
  | 'cop'
  | 'csubj'
  | 'csubj:pass'
  | 'dep'
  | 'det'
  | 'discourse'
  | 'dislocated'
  | 'expl'
  | 'fixed'
  | 'flat'
  | 'goeswith'
  | 'iobj'
  | 'list'
  | 'mark'
  | 'nmod'
  | 'nmod:desc'
  | 'nmod:poss'
  | 'nsubj'
  | 'nsubj:pass'
  | 'nummod'
  | 'obj'
  | 'obl'
  | 'obl:agent'
  | 'obl:unmarked'
  | 'orphan'
  | 'parataxis'
  | 'punct'
  | 'reparandum'
  | 'root'
  | 'vocative'
  | 'xcomp';

/** One word of a sentence as grammar sees it. Offsets count UTF-16 code units in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tag: UniversalTag;
  /** The tag of the Penn Treebank (`VBD`, `VBN`, `NNS`), which tells tense and number. */
  readonly fine: string;
  /** The base form in lower case. */
  readonly lemma: string;
  /** Where its head stands in the array; -1 for the root. */
  readonly head: number;
  readonly relation: Relation;
}
