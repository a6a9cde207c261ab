/** A word by its base form (lower case lemma) and universal tag (NOUN VERB ADJ ADV PROPN …). */
export interface LexicalWord {
  readonly lemma: string;
  readonly tag: string;
}

/**
 * What a statement's word is to a source's word. `broader`: the statement says less ("ship" where the source has "trawler"),
 * which the source still says; `narrower`: it says more. Nothing is known of a pair that is `undefined`.
 */
export type WordRelation = 'same' | 'derived' | 'synonym' | 'broader' | 'narrower' | 'opposite' | undefined;
