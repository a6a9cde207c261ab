import type MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { DocumentId, SourceDocument } from '../../../src/engine/model/document';
import { PassageIndex } from '../../../src/engine/retrieval/passageIndex';
import { mergeSegments } from '../../../src/engine/retrieval/segment/merge';
import { wantedWords } from '../../../src/engine/retrieval/query';
import type { QueryTerm } from '../../../src/engine/retrieval/queryLists';
import { finished, plainSearch, reopened, segmentOf } from '../../support/collections';
import { documentOf } from '../../support/documents';
import { randomFrom, type Random } from '../../support/random';

const WORDS =
  'river Rivers dam dams mill paper bridge council vote votes the of and in 1931 2004 4,512 Orr Tarn Évora naïve water water’s city cities storks valley rises fell U.S. мост городами 中华 大坝 𐑇𐐮 𐐮𐐭 l’eau ½ not never'.split(
    ' ',
  );

function randomDocument(random: Random, name: string): SourceDocument {
  const sentence = (): string => {
    const words = Array.from({ length: 1 + random.integer(14) }, () => random.pick(WORDS));
    return `${random.pick(['The', 'A', 'Tarn', 'Water'])} ${words.join(' ')}.`;
  };
  const paragraph = (): string => Array.from({ length: 1 + random.integer(6) }, sentence).join(' ');
  const text = Array.from({ length: 1 + random.integer(5) }, paragraph).join('\n\n');
  const title = Array.from({ length: random.integer(4) }, () => random.pick(WORDS)).join(' ');
  return documentOf(name, text, { title });
}

/** Documents spread at random over merged and unmerged segments and memory, after removals and changes. */
function randomIndex(random: Random): { readonly index: PassageIndex; readonly alive: readonly SourceDocument[] } {
  const index = new PassageIndex();
  const alive = new Map<string, SourceDocument>();
  const names = Array.from({ length: 12 }, (_, at) => `d${String(at)}.txt`);
  for (let round = 0; round < 4; round += 1) {
    const documents = names.filter(() => random.chance(0.4)).map((name) => randomDocument(random, name));
    for (const document of documents) alive.set(document.id, document);
    const written = documents.filter(() => random.chance(0.6));
    if (written.length > 0) index.attach(segmentOf(written, `text${String(round)}`));
    for (const document of documents) if (!written.includes(document)) index.put(document);
    for (const name of names) {
      if (!random.chance(0.15)) continue;
      index.remove(name as DocumentId);
      alive.delete(name);
    }
    if (random.chance(0.5)) mergeAll(index);
  }
  return { index, alive: [...alive.values()] };
}

function mergeAll(index: PassageIndex): void {
  const merged = index.segments;
  const texts = merged.flatMap(({ segment }) => segment.texts);
  index.replace(merged, reopened(finished(mergeSegments(merged)), texts));
}

interface Answer {
  readonly id: string;
  readonly score: number;
}

const answers = (search: MiniSearch, words: string, options: SearchOptions): readonly Answer[] =>
  search
    .search(words, options)
    .map(({ id, score }) => ({ id: String(id), score: rounded(score) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

/** Sums in another order differ in their last digits; half a unit here is far more, and hits a border once in a million. */
const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** Every word as often as it stands in the query. */
function asMiniSearchAsks(words: string): readonly QueryTerm[] {
  const counts = new Map<string, number>();
  for (const [term] of wantedWords(words, ['en'])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].map(([term, boost]) => ({ boost, forms: [{ term, weight: 1 }] }));
}

const OPTIONS: Readonly<Record<string, SearchOptions>> = {
  'any word': {},
  'all words': { combineWith: 'AND' },
  'not the second word': { combineWith: 'AND_NOT' },
  'the beginning of the last word': { prefix: (_, at, terms) => at === terms.length - 1 },
  'one typing error': { fuzzy: 1 },
  'beginnings and typing errors': { prefix: true, fuzzy: 1 },
  'other weights': { boostTerm: (term) => term.length / 5, bm25: { k: 1.2, b: 0.7, d: 0.1 } },
};

describe('the layered index', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`gives MiniSearch's own answers and scores (collection ${String(seed)})`, () => {
      const random = randomFrom(seed);
      const { index, alive } = randomIndex(random);
      const plain = plainSearch(alive);
      for (const [name, options] of Object.entries(OPTIONS)) {
        for (let query = 0; query < 5; query += 1) {
          const words = Array.from({ length: 1 + random.integer(4) }, () => random.pick(WORDS).slice(0, 5)).join(' ');
          expect(answers(index.miniSearch(), words, options), `${name}: ${words}`).toEqual(
            answers(plain, words, options),
          );
        }
      }
    });

    it(`finds MiniSearch's best entries directly (collection ${String(seed)})`, () => {
      const random = randomFrom(seed + 100);
      const { index, alive } = randomIndex(random);
      const plain = plainSearch(alive);
      for (let query = 0; query < 30; query += 1) {
        const words = Array.from({ length: 1 + random.integer(8) }, () => random.pick(WORDS)).join(' ');
        for (const limit of [1, 3, 10]) {
          const found = index.top(asMiniSearchAsks(words), limit).map(({ layer, entry, score }) => {
            const { document, sentence } = layer.place(entry);
            return { id: `${document}#${String(sentence)}`, score: rounded(score) };
          });
          const all = answers(plain, words, {});
          const least = all[limit - 1]?.score ?? 0;
          found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
          expect(found, `${String(limit)} for ${words}`).toEqual(all.filter(({ score }) => score >= least));
        }
      }
    });
  }
});
