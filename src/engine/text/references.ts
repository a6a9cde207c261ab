import { FILLER } from '../model/masked';

/**
 * References to other places of a text or to literature: they point, and state nothing. "[12]", "[3, p. 4]", "(p. 44)",
 * "(see Figure 2)", "(Lind 2019)", "(Lind and Moe, 2019, p. 3)".
 */
const REFERENCE = new RegExp(
  [
    '\\[\\^?\\d[\\d\\s,;:–-]*(?:pp?\\.\\s?\\d[\\d\\s–-]*)?\\]',
    '\\[-?@[^\\]]*\\]',
    '\\((?:see|cf\\.?|compare|pp?\\.|fig(?:ure|\\.)|table|section|chapter|note|§|¶)\\s[^()]*\\)',
    "\\(\\p{Lu}[\\p{L}'’-]+(?:(?:,| and| &)\\s\\p{Lu}[\\p{L}'’-]+| et al\\.)*,?\\s(?:1[89]|20)\\d\\d[a-z]?(?:[,:]\\s?[^()]{1,20})?\\)",
  ].join('|'),
  'giu',
);

/** The text with every reference replaced by fillers of the same length, so that offsets stay. */
export const withoutReferences = (text: string): string =>
  text.replace(REFERENCE, (reference) => FILLER.repeat(reference.length));
