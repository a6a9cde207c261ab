import type { Format } from './format';
import { pdf } from './pdf/pdf';

/** Kinds of file with heavy parsers, which are read in a worker of their own: a file that brings one down costs no index. */
export const apartFormats: readonly Format[] = [pdf];
