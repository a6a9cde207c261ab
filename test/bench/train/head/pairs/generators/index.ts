import { acts } from './acts';
import { adverbials } from './adverbials';
import { bounds } from './bounds';
import { comparisons } from './comparisons';
import { details } from './details';
import { names } from './names';
import { numberForms } from './numberForms';
import { parts } from './parts';
import { polarity } from './polarity';
import { compared, converses, symmetries } from './relations';
import { signs } from './signs';
import { speakers } from './speakers';
import { strength } from './strength';
import { subjects } from './subjects';
import { values } from './values';
import { voice } from './voice';
import { wording } from './wording';
import type { Generator } from '../variant';

/** One generator a phenomenon. */
export const generators: readonly Generator[] = [
  names,
  values,
  subjects,
  voice,
  converses,
  symmetries,
  compared,
  comparisons,
  acts,
  wording,
  polarity,
  strength,
  bounds,
  numberForms,
  signs,
  adverbials,
  details,
  parts,
  speakers,
];
