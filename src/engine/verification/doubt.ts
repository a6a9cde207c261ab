import { isNonEmpty } from '../model/brand';
import { spanOf } from '../model/span';
import type { Opinion } from '../model/verdict';
import { abstains, type Grounds } from './check';
import type { DetectorId } from './learned';
import { isQuoted, type Statement } from './statement';
import { DOUBTED_SHARE_MOST } from './thresholds';

/** The opinion that the parts which a detector finds very suspicious are not what the source says; quiet. */
export function doubtFrom({ quotations }: Statement, { backing }: Grounds, detectors: readonly DetectorId[]): Opinion {
  const unsupported = backing.suspicions
    .filter(({ detector, share }) => detectors.includes(detector) && share <= DOUBTED_SHARE_MOST)
    .filter((suspicion) => !isQuoted(suspicion, quotations))
    .map(({ start, end }) => spanOf<'claim'>(start, end));
  return isNonEmpty(unsupported) ? { kind: 'doubts', evidence: [], unsupported } : abstains;
}
