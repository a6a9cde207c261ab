import { languageOf } from '../text/language';
import { accountOf, type Account } from './account/account';
import type { Claim } from '../model/claim';
import type { Candidate } from '../model/passage';
import { detectors } from './detectors/index';
import type { Suspect } from './detectors/detector';
import { sceneOf } from './detectors/scene';
import { groundsOf, type Ground } from './grounds';
import type { DetectorId } from './learned';
import { rankedEvidence } from './ranking';
import type { SourceTexts } from './sourceTexts';
import { statementOf, type Rarity, type Statement } from './statement';
import { evidenceSetFor } from './support/evidenceSet';
import { supportFeatures, type SupportFeatures } from './support/supportFeatures';

/** A statement before its candidates, taken apart: what every check and every learned weight looks at. */
export interface Examination {
  readonly statement: Statement;
  readonly candidates: readonly Candidate[];
  /** Those that say most of it first. */
  readonly sentences: readonly Ground[];
  /** The same in the order in which a person should see them. */
  readonly ranked: readonly Ground[];
  /** `undefined` where no sentence has a word of the statement. */
  readonly support: SupportFeatures | undefined;
  /** What the passage that says most of it says of each part; `undefined` where grammar cannot take it apart. */
  readonly account: Account | undefined;
  readonly suspects: readonly { readonly detector: DetectorId; readonly suspect: Suspect }[];
}

/** Holds a claim against candidates, without judging it. */
export function examine(
  claim: Claim,
  rarity: Rarity,
  candidates: readonly Candidate[],
  sources: SourceTexts,
): Examination {
  const statement = statementOf(claim, rarity);
  const sentences = groundsOf(statement, candidates, sources);
  const evidence = evidenceSetFor(statement, sentences);
  const scene = sceneOf(statement, sentences);
  const ranked = rankedEvidence(statement, sentences, candidates);
  return {
    statement,
    candidates,
    sentences,
    ranked,
    account: languageOf(claim.text) === 'en' ? accountOf(statement, ranked, sources) : undefined,
    support: evidence && supportFeatures(statement, sentences, evidence),
    suspects: detectors.flatMap(({ id, suspects }) => suspects(scene).map((suspect) => ({ detector: id, suspect }))),
  };
}
