import { mirroredPlace } from '../../../src/engine/grammar/mirrored';
import type { Gold } from './oracle';

/** The tree of a sentence that is read from its end. */
export const mirroredGold = ({ heads, relations }: Gold): Gold => ({
  heads: Int32Array.from(heads, (_, at) => mirroredPlace(heads[heads.length - 1 - at] ?? 0, heads.length)),
  relations: Int32Array.from(relations).reverse(),
});
