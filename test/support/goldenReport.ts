import type { Finding } from '../../src/engine/model/finding';

/** Findings as a page to review: a diff of it reads like a change of mind. */
export function goldenReport(findings: readonly Finding[]): string {
  return findings.map(entry).join('\n') + '\n';
}

function entry(finding: Finding): string {
  const { claim, verdict, rule } = finding;
  const head = verdict.kind === 'notChecked' ? `not checked: ${verdict.reason}` : `${verdict.kind} (${rule})`;
  return [head, `  ${claim.text}`, ...details(finding).map((line) => `    ${line}`)].join('\n');
}

function details({ claim, verdict }: Finding): readonly string[] {
  const words = ({ start, end }: { start: number; end: number }): string => `“${claim.masked.slice(start, end)}”`;
  switch (verdict.kind) {
    case 'supported':
      return verdict.evidence.map(({ document, text }) => `${document}: ${oneLine(text)}`);
    case 'partlySupported':
      return [
        `not backed: ${verdict.unsupported.map(words).join(', ')}`,
        ...verdict.evidence.map(({ document, text }) => `${document}: ${oneLine(text)}`),
      ];
    case 'contradicted':
      return verdict.discrepancies.map(
        ({ kind, claimed, found }) => `${kind}: “${claimed.text}” here, “${oneLine(found.text)}” in ${found.document}`,
      );
    default:
      return [];
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
