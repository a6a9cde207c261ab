import type { DocumentId } from '../model/document';
import type { Layer } from './layer';

/** Tells the documents of a layer's entries apart, quickly: each has a number from 1 on. */
export interface DocumentNumbers {
  /** The number of a living entry's document. */
  of(entry: number): number;
  id(number: number): DocumentId;
}

/** A document is looked up once; all its entries, which stand side by side, are then known. */
export function documentNumbersOf(layer: Layer): DocumentNumbers {
  const numbers = new Uint32Array(layer.entries);
  const ids: DocumentId[] = [];
  return {
    of(entry) {
      const known = numbers[entry] ?? 0;
      if (known > 0) return known;
      const { document, sentence, sentences } = layer.place(entry);
      const number = ids.push(document);
      numbers.fill(number, entry - sentence, entry - sentence + sentences);
      return number;
    },
    id: (number) => ids[number - 1] ?? ('' as DocumentId),
  };
}

/** A layer with the numbers of its documents. */
export interface NumberedLayer {
  readonly layer: Layer;
  readonly numbers: DocumentNumbers;
}
