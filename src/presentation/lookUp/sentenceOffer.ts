import type { DocumentId, Locator } from '../../engine/model/document';
import { readable } from '../../engine/model/masked';
import type { SearchHit } from '../../engine/model/searchHit';
import { NAME_MOST, placed } from '../sourceName';
import { shortened } from '../textRuns';
import type { TitleOf } from '../wording';

/** A sentence of a source, offered in place of what was typed of one. */
export interface SentenceOffer {
  readonly label: string;
  readonly title: string;
  readonly place: string;
  readonly words: string;
  readonly document: DocumentId;
  readonly locator: Locator;
}

/** Sentences offered at once. Unit: sentences. Default: 10. Source: what a completion list shows without scrolling. */
export const offersMost = 10;

/** Fewest words for which sentences are offered. Unit: words. Default: 2. Source: one word is completed as a word. */
export const typedLeast = 2;

/** Characters of a sentence in the list. Unit: characters. Default: 70. Source: the width of VS Code's list. */
const labelMost = 70;

/** Each sentence once, wherever it stands. */
export function sentenceOffers(hits: readonly SearchHit[], titleOf: TitleOf): readonly SentenceOffer[] {
  const offers = new Map<string, SentenceOffer>();
  for (const { document, text, locator } of hits) {
    const words = readable(text);
    const offer = {
      label: shortened(words, labelMost),
      title: shortened(titleOf(document), NAME_MOST),
      words,
      document,
      locator,
    };
    if (!offers.has(words)) offers.set(words, { ...offer, place: placed(titleOf(document), locator) });
  }
  return [...offers.values()].slice(0, offersMost);
}
