/**
 * Share of a statement that one sentence must account for, the disputed words left out, before a difference in those
 * words counts as a contradiction: two sentences about the same thing.
 *
 * Unit: share of weighted terms, 0 to 1. Default: 0.5.
 * Source: planted errors and honest paraphrases of `test/golden`, 2026-11.
 */
export const ANCHOR_LEAST = 0.5;

/**
 * The same for differences that are read from small words (a "not", an antonym) and for names that stand elsewhere in
 * the source: these need sentences that say nearly the same.
 *
 * Unit: share of weighted terms, 0 to 1. Default: 0.68.
 * Source: planted errors and honest paraphrases of `test/golden`, 2026-11.
 */
export const CLOSE_ANCHOR_LEAST = 0.68;

/**
 * Share of a statement's weight that exact quotations and the evidence account for, from which it counts as supported
 * whatever the learned score says.
 *
 * Unit: share of weighted terms, 0 to 1. Default: 0.66.
 * Source: planted errors and honest paraphrases of `test/golden`, 2026-11.
 */
export const QUOTED_SUPPORTED_LEAST = 0.66;

/**
 * Neighbouring terms in no evidence that make a part of a statement new, however well the rest is backed.
 *
 * Unit: terms. Default: 4.
 * Source: three take 1.0 points of balanced accuracy from the natural dev sets, four 0.5, 2026-11.
 */
export const NEW_RUN_LEAST = 4;

/**
 * The same for the plain words around several names of the sources: the names in new company are no support.
 *
 * Unit: share of plain terms, 0 to 1. Default: 0.65.
 * Source: invented statements with a source's own names; at 0.7 beside the run above the natural dev sets lose nothing,
 * 2026-11.
 */
export const NEW_WORDS_LEAST = 0.65;

/**
 * Share of a statement's surprise in up to three neighbouring sentences up to which they have it by chance.
 *
 * Unit: share, 0 to 1. Default: 0.25.
 * Source: with the next one it catches 9 to 12 more of a hundred unbacked claims of WiCE and LFQA, and calls 0 to 2 more
 * of a hundred backed ones unbacked on the natural dev sets; at 0.35 it would be 2 to 6, 2026-11.
 */
export const SCATTERED_COVERAGE_MOST = 0.25;

/**
 * Share of a statement's neighbouring terms that stand near each other in a source, up to which the same holds.
 *
 * Unit: share, 0 to 1. Default: 0.15.
 * Source: see `SCATTERED_COVERAGE_MOST`.
 */
export const SCATTERED_PAIRS_MOST = 0.15;

/**
 * Share of backed statements that may hold as suspicious a part as one that is doubted.
 *
 * Unit: share of backed statements, 0 to 1. Default: 0.01.
 * Source: a choice: six detectors together then doubt a part of some 5 % of backed statements, quietly, 2026-11.
 */
export const DOUBTED_SHARE_MOST = 0.01;

/**
 * Share of a statement that a further sentence must add to be evidence beside the best one.
 *
 * Unit: share of weighted terms, 0 to 1. Default: 0.1.
 * Source: planted errors and honest paraphrases of `test/golden`, 2026-11.
 */
export const ADDED_LEAST = 0.1;

/**
 * The same for a sentence that stands elsewhere, or in another source.
 *
 * Unit: share of weighted terms, 0 to 1. Default: 0.2.
 * Source: WiCE dev, where it takes wholly backed claims found so from 32 to 42 % and unbacked ones from 0 to 2 %, 2026-11.
 */
export const ADDED_FROM_AFAR_LEAST = 0.2;

/**
 * Fewest quoted words that are held against a source. Fewer are a term, a title or a distancing.
 *
 * Unit: words. Default: 3.
 * Source: scare quotes in the example's sources have one or two words, 2026-11.
 */
export const QUOTED_WORDS_LEAST = 3;

/**
 * Edits that a quotation may need to count as an altered quotation of the words found, and not as other words.
 *
 * Unit: word edits per quoted word, 0 to 1. Default: 0.4.
 * Source: nearest stretches of invented quotations lie above 0.6, of altered ones below 0.35, in `test/golden`, 2026-11.
 */
export const EDITS_PER_WORD_MOST = 0.4;

/**
 * Fewest words of a quotation in a row that must stand in a source before its rest counts as altered, when too much of
 * it differs for an altered quotation.
 *
 * Unit: words. Default: 6.
 * Source: `npm run bench:quotations`, where sentences of other documents share runs of up to five words, 2026-11.
 */
export const RUN_LEAST = 6;

/**
 * Words up to which a quotation is short: found with an edit, it may be another sentence's, and must stand in a passage
 * that has a word of the statement around it, too.
 *
 * Unit: words. Default: 5.
 * Source: `npm run bench:quotations`, sentences without a source, 2026-11.
 */
export const SHORT_QUOTATION = 5;

/**
 * Words in a row, without quotation marks, from which a statement is a source's own sentence and not a retelling.
 *
 * Unit: words. Default: 12.
 * Source: the longest such run of an honest retelling in the golden drafts has ten words; twice the six that WCopyfind
 * looks for and half again the eight of Turnitin's smallest match, since a writer is near the source on purpose, 2026-11.
 */
export const VERBATIM_LEAST = 12;

/**
 * Passages that are looked at for one statement.
 *
 * Unit: passages. Default: 12.
 * Source: the gold sentence of WiCE's dev split stands within them for nearly every claim that has one, 2026-11.
 */
export const CANDIDATES_MOST = 12;

/**
 * Passages that are looked through for a quotation to the letter when the nearest do not have it: words that stand in
 * many passages lead to none of them.
 *
 * Unit: passages. Default: 80.
 * Source: `npm run bench:quotations`, where fewer miss "Thank you all very, very much", 2026-11.
 */
export const QUOTED_CANDIDATES_MOST = 80;

/**
 * Pieces of evidence that a verdict carries.
 *
 * Unit: sentences. Default: 3.
 * Source: what a hover can show without scrolling.
 */
export const EVIDENCE_MOST = 3;

/**
 * Values of one sentence that are compared one by one; more are a row of figures.
 *
 * Unit: values. Default: 40.
 * Source: the fullest sentence of the dev sets has ten; the cost of more grows with the cube, 2026-11.
 */
export const VALUES_MOST = 40;
