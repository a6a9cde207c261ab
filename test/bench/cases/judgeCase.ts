import { createEngine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import type { Finding } from '../../../src/engine/model/finding';
import { readSource } from '../../../src/formats/readSource';
import { headWindow } from '../data/headWindow';
import { shownState, type ShownState } from '../data/shownState';
import type { Expectation, ReportedCase } from './reportedCases';

/** What became of a statement. */
export type Outcome =
  | 'supported'
  | 'partly'
  | 'notClosely'
  | 'unbacked'
  | 'contradicted'
  | 'caught'
  | 'quiet'
  | 'wronglyBacked'
  | 'unseen'
  | 'leftAlone'
  | 'judged';

/** A case with the findings that touch its statement. */
export interface JudgedCase {
  readonly case: ReportedCase;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** What the writer is shown of the statement as a whole, and the words of the sources it was read from. */
  readonly state: ShownState;
  readonly window: string;
  /** Higher is better backed, and freer of differences. */
  readonly support: number;
}

/** Judges a case as the command line would: its sources read as files, its draft as Markdown. */
export async function judgeCase(one: ReportedCase): Promise<JudgedCase> {
  const engine = createEngine();
  for (const { name, text } of one.sources) {
    const read = await readSource(name as DocumentId, { name, bytes: new TextEncoder().encode(text) });
    if (read.ok) engine.put(read.value);
  }
  const start = one.draft.indexOf(one.statement);
  const end = start + one.statement.length;
  const all = [...engine.openDraft().check({ text: one.draft, language: 'markdown' }).findings];
  const findings = all.filter(({ claim: { span } }) => span.start < end && span.end > start);
  const judged = findings.flatMap(({ claim: { text, context } }) => engine.judge(text, context));
  return {
    case: one,
    outcome: outcomeOf(one.expect, findings),
    findings,
    state: shownState(findings.map(({ verdict }) => verdict.kind)),
    window: headWindow(judged, undefined),
    support: judged.reduce((sum, { backing }) => sum + backing.score, 0) / Math.max(1, judged.length),
  };
}

function outcomeOf(expect: Expectation, findings: readonly Finding[]): Outcome {
  const said = new Set(findings.map(({ verdict }) => verdict.kind).filter((kind) => kind !== 'notChecked'));
  if (expect === 'notProse') return said.size > 0 ? 'judged' : 'leftAlone';
  if (said.size === 0) return 'unseen';
  if (expect === 'differs') {
    if (said.has('contradicted')) return 'caught';
    return said.size === 1 && said.has('supported') ? 'wronglyBacked' : 'quiet';
  }
  if (said.has('notCheckedClosely')) return 'notClosely';
  if (said.has('contradicted')) return 'contradicted';
  if (said.has('notEnoughEvidence')) return 'unbacked';
  return said.size === 1 && said.has('supported') ? 'supported' : 'partly';
}
