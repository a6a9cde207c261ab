import type { Feature } from '../feature';
import { agentServer } from './agentServer';
import { agentTools } from './agentTools';
import { askOnce } from './askOnce';
import { checking } from './checking';
import { citationKeys } from './citationKeys';
import { citing } from './citing';
import { claimsTree } from './claimsTree';
import { context } from './context';
import { diagnostics } from './diagnostics';
import { documentDraft } from './documentDraft';
import { engine } from './engine';
import { evidence } from './evidence';
import { extracts } from './extracts';
import { falseAlarm } from './falseAlarm';
import { fixes } from './fixes';
import { findSupport } from './findSupport';
import { goToEvidence } from './goToEvidence';
import { hover } from './hover';
import { indexing } from './indexing';
import { lookUp } from './lookUp';
import { marks } from './marks';
import { marksList } from './marksList';
import { openClaims } from './openClaims';
import { openSource } from './openSource';
import { readings } from './readings';
import { pictures } from './pictures';
import { sampleProject } from './sampleProject';
import { sentenceCompletion } from './sentenceCompletion';
import { sourceUses } from './sourceUses';
import { pasting } from './pasting';
import { report } from './report';
import { sourcesFolder } from './sourcesFolder';
import { sourcesTree } from './sourcesTree';
import { statusBar } from './statusBar';
import { strip } from './strip';
import { whereUsed } from './whereUsed';
import { whyNothing } from './whyNothing';

/** Everything the writer sees and can do; the order does not matter. */
export const features: readonly Feature[] = [
  context,
  askOnce,
  diagnostics,
  hover,
  strip,
  claimsTree,
  sourcesTree,
  evidence,
  lookUp,
  findSupport,
  goToEvidence,
  sourceUses,
  whereUsed,
  sentenceCompletion,
  checking,
  openClaims,
  openSource,
  citing,
  fixes,
  pasting,
  pictures,
  falseAlarm,
  marks,
  marksList,
  citationKeys,
  extracts,
  readings,
  documentDraft,
  sourcesFolder,
  sampleProject,
  engine,
  indexing,
  statusBar,
  whyNothing,
  report,
  agentServer,
  agentTools,
];
