import type { FeatureList } from '../../../src/engine/grammar/featureList';

/** Weights while they are learned: of each feature a row of those classes that were changed, in one stretch of memory. */
export interface Rows {
  readonly score: (features: FeatureList, scores: Int32Array) => void;
  readonly change: (key: number, label: number, by: number, now: number) => void;
  /** The mean weight of each class of each feature over `now` steps. */
  readonly means: (now: number) => readonly { key: number; means: readonly (readonly [number, number])[] }[];
}

const SLOT_BITS = 23;
const MASK = (1 << SLOT_BITS) - 1;
const SEEN_BITS = 24;
const ENTRIES = 1 << 25;
/** Key, start of the row, its length, room it has. */
const FIELDS = 4;
const FIRST_ROOM = 2;

export function createRows(): Rows {
  const slots = new Int32Array(FIELDS << SLOT_BITS);
  const seen = new Uint8Array(1 << SEEN_BITS);
  const labels = new Uint8Array(ENTRIES);
  const weights = new Int32Array(ENTRIES);
  const totals = new Float64Array(ENTRIES);
  const since = new Int32Array(ENTRIES);
  let used = 0;
  let filled = 0;
  return { score, change, means };

  function slotOf(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (slots[at * FIELDS] !== key && slots[at * FIELDS] !== 0) at = (at + 1) & MASK;
    return at * FIELDS;
  }

  function score(list: FeatureList, scores: Int32Array): void {
    scores.fill(0);
    for (let index = 0; index < list.length; index += 1) {
      const slot = slotOf(list.keys[index] ?? 0);
      const start = slots[slot + 1] ?? 0;
      const end = start + (slots[slot + 2] ?? 0);
      for (let entry = start; entry < end; entry += 1) {
        const label = labels[entry] ?? 0;
        scores[label] = (scores[label] ?? 0) + (weights[entry] ?? 0);
      }
    }
  }

  function change(key: number, label: number, by: number, now: number): void {
    const slot = slotOf(key);
    // What only one mistake ever touched is not worth a row: the first touch is only noted.
    if (slots[slot] === 0 && !isKnown(key, by)) return;
    if (slots[slot] === 0) begin(slot, key);
    const entry = entryOf(slot, label, now);
    totals[entry] = (totals[entry] ?? 0) + (now - (since[entry] ?? 0)) * (weights[entry] ?? 0);
    since[entry] = now;
    weights[entry] = (weights[entry] ?? 0) + by;
  }

  function isKnown(key: number, by: number): boolean {
    const at = Math.imul(key, 0x85ebca6b) >>> (32 - SEEN_BITS);
    if ((seen[at] ?? 0) >= 2) return true;
    if (by < 0) seen[at] = (seen[at] ?? 0) + 1;
    return false;
  }

  function begin(slot: number, key: number): void {
    filled += 1;
    if (filled > MASK * 0.8) throw new Error('There are too many features: raise SLOT_BITS.');
    slots[slot] = key;
    slots[slot + 1] = used;
    slots[slot + 3] = FIRST_ROOM;
    used += FIRST_ROOM;
  }

  function entryOf(slot: number, label: number, now: number): number {
    const start = slots[slot + 1] ?? 0;
    const length = slots[slot + 2] ?? 0;
    for (let entry = start; entry < start + length; entry += 1) if (labels[entry] === label) return entry;
    if (length === slots[slot + 3]) grow(slot, start, length);
    const entry = (slots[slot + 1] ?? 0) + length;
    slots[slot + 2] = length + 1;
    labels[entry] = label;
    since[entry] = now;
    return entry;
  }

  /** A row that is full moves behind the others and gets twice the room. */
  function grow(slot: number, start: number, length: number): void {
    if (used + length * 2 > ENTRIES) throw new Error('There are too many weights: raise ENTRIES.');
    for (const array of [labels, weights, totals, since]) array.copyWithin(used, start, start + length);
    slots[slot + 1] = used;
    slots[slot + 3] = length * 2;
    used += length * 2;
  }

  function means(now: number): readonly { key: number; means: readonly (readonly [number, number])[] }[] {
    const found: { key: number; means: readonly (readonly [number, number])[] }[] = [];
    for (let slot = 0; slot < slots.length; slot += FIELDS) {
      if (slots[slot] === 0) continue;
      const start = slots[slot + 1] ?? 0;
      const entries = Array.from({ length: slots[slot + 2] ?? 0 }, (_, at) => start + at);
      found.push({
        key: slots[slot] ?? 0,
        means: entries.map((entry) => [labels[entry] ?? 0, meanOf(entry, now)] as const),
      });
    }
    return found;
  }

  function meanOf(entry: number, now: number): number {
    return ((totals[entry] ?? 0) + (now - (since[entry] ?? 0)) * (weights[entry] ?? 0)) / now;
  }
}
