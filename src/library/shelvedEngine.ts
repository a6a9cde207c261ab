import { createEngine, type Engine } from '../engine/engine';
import { PassageIndex } from '../engine/retrieval/passageIndex';
import { createShelf, type Shelf } from './shelf';

/** An engine without sources, and the shelf through which a library gives it some. */
export function createShelvedEngine(): { readonly engine: Engine; readonly shelf: Shelf } {
  const index = new PassageIndex();
  return { engine: createEngine(index), shelf: createShelf(index) };
}
