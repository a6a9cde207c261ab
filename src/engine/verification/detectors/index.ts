import type { Detector } from './detector';
import { nameDetector } from './name';
import { negationDetector } from './negation';
import { numberDetector } from './number';
import { oppositeDetector } from './opposite';
import { roleDetector } from './role';
import { strengthDetector } from './strength';

/** Every detector, one for each kind of error. */
export const detectors: readonly Detector[] = [
  numberDetector,
  nameDetector,
  roleDetector,
  negationDetector,
  oppositeDetector,
  strengthDetector,
];
