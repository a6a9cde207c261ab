import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../src/engine/engine';
import type { DocumentId } from '../../src/engine/model/document';
import type { Finding } from '../../src/engine/model/finding';
import { readSource } from '../../src/formats/readSource';

/** What a careful person says of one sentence of a golden draft; see `test/golden/README.md`. */
export interface PlannedSentence {
  readonly text: string;
  readonly expect: 'supported' | 'contradicted' | 'notEnoughEvidence' | 'notChecked' | 'any';
  readonly planted: string;
}

/** The findings of a draft against every source of a folder, as the editor would compute them. */
export async function findingsFor(draft: URL, sources: URL): Promise<readonly Finding[]> {
  const engine = createEngine();
  for (const name of readdirSync(sources)) {
    const bytes = new Uint8Array(readFileSync(new URL(name, sources)));
    const read = await readSource(name as DocumentId, { name, bytes });
    if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
    engine.put(read.value);
  }
  return [...engine.openDraft().check({ text: readFileSync(draft, 'utf8'), language: 'markdown' }).findings];
}

/** The plan of a golden draft. */
export const planFrom = (file: URL): readonly PlannedSentence[] =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly PlannedSentence[];

/** Each planned sentence with its finding. */
export function paired(
  plan: readonly PlannedSentence[],
  findings: readonly Finding[],
): readonly (readonly [PlannedSentence, Finding])[] {
  return plan.map((planned) => {
    const finding = findings.find(
      ({ claim }) => claim.text.includes(planned.text) || planned.text.includes(claim.text),
    );
    if (finding === undefined) throw new Error(`No finding for: ${planned.text}`);
    return [planned, finding] as const;
  });
}
