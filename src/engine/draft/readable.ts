import { FILLER } from '../text/words';

/** Masked text as a person reads it: without fillers, runs of space as one. */
export const readable = (masked: string): string => masked.replaceAll(FILLER, '').replace(/\s+/g, ' ').trim();
