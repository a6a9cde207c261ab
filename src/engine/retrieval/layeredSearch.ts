import MiniSearch from 'minisearch';
import type { EntryFields } from './entries';
import type { Layer } from './layer';
import { SEARCH_OPTIONS } from './memoryLayer';
import type { FieldNumber } from './segment/segment';
import type { Statistics } from './statistics';

/**
 * MiniSearch over layers: its own `search`, unchanged, reads views that look like its maps and decode a posting list
 * when it is asked for. Answers and scores are those of a MiniSearch that holds all living entries. It cannot be added to.
 */
export class LayeredSearch extends MiniSearch<EntryFields & { readonly id: string }> {
  constructor(layers: readonly Layer[], statistics: Statistics) {
    super(SEARCH_OPTIONS);
    const placed = placedLayers(layers);
    // The fields are MiniSearch's own; `search` uses of them what the views have.
    const own = this as unknown as Record<string, unknown>;
    own['_index'] = new TermsView(placed, statistics);
    own['_documentIds'] = new IdsView(placed);
    own['_fieldLength'] = { get: (at: number) => lengthsAt(placed, at) };
    own['_storedFields'] = new Map();
    own['_documentCount'] = statistics.entries;
    own['_avgFieldLength'] = statistics.averageLengths;
  }
}

/** A layer whose entries are numbered from `base` on. */
interface PlacedLayer {
  readonly layer: Layer;
  readonly base: number;
}

function placedLayers(layers: readonly Layer[]): readonly PlacedLayer[] {
  let base = 0;
  return layers.map((layer) => {
    base += layer.entries;
    return { layer, base: base - layer.entries };
  });
}

const layerAt = (placed: readonly PlacedLayer[], at: number): PlacedLayer | undefined =>
  placed.findLast(({ base }) => base <= at);

function lengthsAt(placed: readonly PlacedLayer[], at: number): readonly number[] {
  const found = layerAt(placed, at);
  if (found === undefined) return [];
  const { layer, base } = found;
  return [layer.lengths(0)[at - base] ?? 0, layer.lengths(1)[at - base] ?? 0];
}

/** Stands in for the map from short to long ids. */
class IdsView {
  readonly #placed: readonly PlacedLayer[];

  constructor(placed: readonly PlacedLayer[]) {
    this.#placed = placed;
  }

  /** Postings of the dead are left out before MiniSearch sees them. */
  has(): boolean {
    return true;
  }

  get(at: number): string {
    const { layer, base } = layerAt(this.#placed, at) ?? {};
    if (layer === undefined || base === undefined) return '';
    const { document, sentence } = layer.place(at - base);
    return `${document}#${String(sentence)}`;
  }
}

type FieldData = Pick<ReadonlyMap<FieldNumber, EntriesView>, 'get'>;

/** Stands in for the radix tree of terms. */
class TermsView {
  readonly #placed: readonly PlacedLayer[];
  readonly #statistics: Statistics;

  constructor(placed: readonly PlacedLayer[], statistics: Statistics) {
    this.#placed = placed;
    this.#statistics = statistics;
  }

  get(term: string): FieldData | undefined {
    const has = ([0, 1] as const).some((field) => this.#statistics.frequency(term, field) > 0);
    return has ? { get: (field) => this.#entries(term, field) } : undefined;
  }

  atPrefix(prefix: string): ReadonlyMap<string, FieldData> {
    return this.#data(this.#placed.flatMap(({ layer }) => layer.termsFrom(prefix)));
  }

  /** Only the distance 1 is asked for. */
  fuzzyGet(word: string): Map<string, readonly [FieldData, number]> {
    const near = this.#data(this.#placed.flatMap(({ layer }) => layer.termsNear(word)));
    return new Map([...near].map(([term, data]) => [term, [data, 1]]));
  }

  #data(terms: readonly string[]): ReadonlyMap<string, FieldData> {
    const data = new Map<string, FieldData>();
    for (const term of new Set(terms)) {
      const found = this.get(term);
      if (found !== undefined) data.set(term, found);
    }
    return data;
  }

  #entries(term: string, field: FieldNumber): EntriesView | undefined {
    const view = new EntriesView(this.#placed, term, field);
    return view.size > 0 ? view : undefined;
  }
}

/** Stands in for the map from an entry to how often it has a term. It is asked in the order of its own keys. */
class EntriesView {
  readonly #entries: number[] = [];
  readonly #frequencies: number[] = [];
  #next = 0;

  constructor(placed: readonly PlacedLayer[], term: string, field: FieldNumber) {
    for (const { layer, base } of placed) {
      const postings = layer.postings(term, field);
      for (let block = 0; postings !== undefined && block < postings.blocks; block += 1) {
        const length = postings.read(block);
        for (let at = 0; at < length; at += 1) {
          const entry = postings.ordinals[at] ?? 0;
          if (layer.dead?.[entry] === 1) continue;
          this.#entries.push(base + entry);
          this.#frequencies.push(postings.frequencies[at] ?? 0);
        }
      }
    }
  }

  get size(): number {
    return this.#entries.length;
  }

  keys(): Iterable<number> {
    this.#next = 0;
    return this.#entries;
  }

  get(entry: number): number | undefined {
    const at = this.#entries[this.#next] === entry ? this.#next : this.#entries.indexOf(entry);
    this.#next = at + 1;
    return this.#frequencies[at];
  }
}
