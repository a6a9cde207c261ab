import { createEngine } from '../../../src/engine/engine';
import type { DocumentId } from '../../../src/engine/model/document';
import type { Finding } from '../../../src/engine/model/finding';
import { readSource } from '../../../src/formats/readSource';
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
  return { case: one, outcome: outcomeOf(one.expect, findings), findings };
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
