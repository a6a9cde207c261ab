import { ForeignCache } from '../library/cache/ownership.node';
import { writingFault } from './outputFile';

/** Why stored indexes were not deleted, and what to do. */
export function notClearedText(folder: string, fault: unknown): string {
  if (fault instanceof ForeignCache)
    return `Nothing was deleted in ${folder}: ${fault.message}. Take it out, or delete by hand what is not needed.`;
  return `Not everything was deleted in ${folder}: ${writingFault(fault)}.`;
}
