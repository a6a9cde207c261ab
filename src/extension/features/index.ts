import type { Feature } from '../feature';
import { checking } from './checking';
import { citing } from './citing';
import { claimsTree } from './claimsTree';
import { context } from './context';
import { diagnostics } from './diagnostics';
import { engine } from './engine';
import { evidence } from './evidence';
import { extracts } from './extracts';
import { fixes } from './fixes';
import { hover } from './hover';
import { indexing } from './indexing';
import { lookUp } from './lookUp';
import { marks } from './marks';
import { marksList } from './marksList';
import { openClaims } from './openClaims';
import { openSource } from './openSource';
import { sampleProject } from './sampleProject';
import { sourcesFolder } from './sourcesFolder';
import { sourcesTree } from './sourcesTree';
import { statusBar } from './statusBar';
import { whyNothing } from './whyNothing';

/** Everything the writer sees and can do; the order does not matter. */
export const features: readonly Feature[] = [
  context,
  diagnostics,
  hover,
  claimsTree,
  sourcesTree,
  evidence,
  lookUp,
  checking,
  openClaims,
  openSource,
  citing,
  fixes,
  marks,
  marksList,
  extracts,
  sourcesFolder,
  sampleProject,
  engine,
  indexing,
  statusBar,
  whyNothing,
];
