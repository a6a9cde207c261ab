import type { Check } from '../check';
import { attributionCheck } from './attribution';
import { coverageCheck } from './coverage';
import { nameCheck } from './name';
import { polarityCheck } from './polarity';
import { roleCheck } from './role';
import { strengthCheck } from './strength';
import { quantityCheck } from './quantity';
import { quotationCheck } from './quotation';

/** All checks, the most certain first: the first that refutes names the finding's rule. */
export const checks: readonly Check[] = [
  quotationCheck,
  attributionCheck,
  quantityCheck,
  nameCheck,
  roleCheck,
  polarityCheck,
  strengthCheck,
  coverageCheck,
];
