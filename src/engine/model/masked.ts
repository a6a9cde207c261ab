/**
 * A filler that stands for markup in masked text. U+2060 WORD JOINER is a format character, so that sentence and word
 * boundaries ignore it (Unicode UAX #29, rule SB5).
 */
export const FILLER = '\u2060';

/** Masked text as a person reads it: without fillers, runs of space as one. */
export const readable = (masked: string): string => masked.replaceAll(FILLER, '').replace(/\s+/g, ' ').trim();
