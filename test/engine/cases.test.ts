import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/model/finding';
import { engineReading } from '../support/documents';
import { readCases, type ExpectedSentence } from '../support/readCase';

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', ''), () => {
    for (const { title, sources, sentences } of readCases(readFileSync(new URL(file, folder), 'utf8'))) {
      it(title, async () => {
        const text = sentences.map((sentence) => sentence.text).join('\n\n');
        const findings = [...(await engineReading(sources)).openDraft().check({ text, language: 'markdown' }).findings];
        expect(findings.map((finding, at) => shown(finding, sentences[at]))).toEqual(sentences.map(expectation));
      });
    }
  });
}

/** What a case expects, in the shape of what is shown. */
const expectation = ({ text, verdict, marks }: ExpectedSentence) => ({
  text: text.replace(/^> /, ''),
  ...(verdict === undefined ? {} : { verdict }),
  marks: marks.map(({ words, label }) => `${words} | ${label}`),
});

/** A finding as far as its case speaks of it: carets show differences and unbacked words, and may leave the verdict out. */
function shown({ claim, verdict, remarks }: Finding, expected: ExpectedSentence | undefined) {
  const kind = verdict.kind === 'notChecked' ? `notChecked: ${verdict.reason}` : verdict.kind;
  const differences = 'discrepancies' in verdict ? verdict.discrepancies : [];
  const unsupported = verdict.kind === 'partlySupported' ? verdict.unsupported : [];
  const marks = [
    ...differences.map(({ kind: what, claimed, found }) => `${claimed.text} | ${what}: ${found.text}`),
    ...(remarks ?? []).map(({ kind: what, claimed }) => `${claimed.text} | hint: ${what}`),
    ...unsupported.map(({ start, end }) => `${claim.masked.slice(start, end)} | unsupported`),
  ];
  const speaksOfMarks = (expected?.marks.length ?? 0) > 0 || verdict.kind === 'contradicted';
  return {
    text: claim.text,
    ...(expected?.verdict === undefined ? {} : { verdict: kind }),
    marks: speaksOfMarks ? marks : [],
  };
}
