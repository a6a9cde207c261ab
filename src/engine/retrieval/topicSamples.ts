import type { NumberedLayer } from './documentNumbers';
import { entriesOfTerm } from './mentions';

/** Sources of which one sentence each is looked at. Default: 5. Source: most names are told by the first three. */
const SAMPLES = 5;

/** One sentence with the term from each of the first sources by id: the same whatever was indexed first. */
export function samplesOf(layers: readonly NumberedLayer[], term: string): readonly string[] {
  const firsts = layers.flatMap(({ layer, numbers }) => {
    const found: { readonly id: string; readonly read: () => string }[] = [];
    let last = -1;
    for (const entry of entriesOfTerm(layer, term)) {
      const number = numbers.of(entry);
      if (number === last) continue;
      last = number;
      found.push({ id: numbers.id(number), read: () => layer.read(entry).sentence.text });
    }
    return found;
  });
  return firsts
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, SAMPLES)
    .map(({ read }) => read());
}
