import type { NumberedLayer } from './documentNumbers';
import { entriesOfTerm } from './mentions';

/** Sources of which sentences are looked at. Default: 5. Source: most names are told by the first three. */
const SOURCES = 5;

/** Sentences of each. Default: 3. Source: a term that stands in a title stands in the text beside it, as a name or not. */
const SENTENCES = 3;

/** The first sentences with the term in each of the first sources by id: the same whatever was indexed first. */
export function samplesOf(layers: readonly NumberedLayer[], term: string): readonly string[] {
  const firsts = layers.flatMap(({ layer, numbers }) => {
    const found = new Map<number, (() => string)[]>();
    for (const entry of entriesOfTerm(layer, term)) {
      const number = numbers.of(entry);
      const own = found.get(number) ?? [];
      if (own.length < SENTENCES) own.push(() => layer.read(entry).sentence.text);
      found.set(number, own);
    }
    return [...found].map(([number, sentences]) => ({ id: numbers.id(number), sentences }));
  });
  return firsts
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, SOURCES)
    .flatMap(({ sentences }) => sentences.map((read) => read()));
}
