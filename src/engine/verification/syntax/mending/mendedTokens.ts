import type { Token } from '../../../grammar/token';
import { agentNouns } from './agentNouns';
import { relativeRoots, subjectsBeforeClauses, subjectsOfClauses, verbsAfterClauses } from './behindClauses';
import { clauseInCommas } from './clauseInCommas';
import { objectClauses, participlesBehindNouns, relativeClauses, sameNounAgain, whoseClauses } from './clauses';
import { falseAuxiliaries } from './falseAuxiliaries';
import { finiteVerbs } from './finiteVerbs';
import { gerundsThatAct } from './gerunds';
import { measures } from './measures';
import { apartByComma, behindNames, besideNames, titlesSideBySide } from './names';
import { apartByAnd, havingNumbers, measuredRows, namedAs, verbsBehindAnd } from './objects';
import {
  besideDirections,
  besideItsVerb,
  besideNouns,
  endsOfSpans,
  ledInSubjects,
  subjectsWithPreposition,
} from './phrases';
import { clausesBehindSemicolons, conjunctsOfNearest } from './semicolons';
import { possessors } from './possessors';
import { secondAgents } from './secondAgents';
import { timePhrases } from './timePhrases';
import { yetTo } from './yetTo';
import { adverbBeforeVerb, ledInRoots, offPunctuation, verbBehindClause, verbBehindNoun } from './sentenceVerb';

/** A tree with the slips of the parser mended that are plain from the words alone; places are those of the words. */
export const mendedTokens = (tokens: readonly Token[]): readonly Token[] =>
  MENDINGS.reduce((read, mend) => {
    const mended = mend(read);
    return mended === read || isTree(mended) ? mended : read;
  }, tokens);

/** Whether every word leads up to a root: where a slip has others beside it, mending one may tie a ring. */
const isTree = (tokens: readonly Token[]): boolean =>
  tokens.every((_, from) => {
    let at = from;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > tokens.length) return false;
      at = tokens[at]?.head ?? -1;
    }
    return true;
  });

const MENDINGS: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  agentNouns,
  falseAuxiliaries,
  gerundsThatAct,
  yetTo,
  offPunctuation,
  measures,
  timePhrases,
  finiteVerbs,
  ledInRoots,
  participlesBehindNouns,
  besideNames,
  titlesSideBySide,
  apartByComma,
  besideNouns,
  whoseClauses,
  verbBehindClause,
  clauseInCommas,
  endsOfSpans,
  sameNounAgain,
  ledInSubjects,
  adverbBeforeVerb,
  verbBehindNoun,
  havingNumbers,
  clausesBehindSemicolons,
  conjunctsOfNearest,
  verbsBehindAnd,
  apartByAnd,
  measuredRows,
  namedAs,
  relativeClauses,
  objectClauses,
  subjectsBeforeClauses,
  relativeRoots,
  subjectsOfClauses,
  verbsAfterClauses,
  besideDirections,
  secondAgents,
  possessors,
  subjectsWithPreposition,
  besideItsVerb,
  behindNames,
];
