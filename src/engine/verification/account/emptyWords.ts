import type { Node } from '../syntax/parsed';

/** Words that join or order what is said and say nothing themselves. */
export const isEmptyWord = ({ lemma, tag }: Node): boolean => tag === 'ADV' && EMPTY.has(lemma);

const EMPTY: ReadonlySet<string> = new Set(
  `also however then thus therefore hence moreover furthermore indeed instead there here so too still yet already again
  meanwhile nevertheless nonetheless otherwise besides accordingly consequently additionally similarly likewise namely
  as well not never n't`.split(/\s+/),
);
