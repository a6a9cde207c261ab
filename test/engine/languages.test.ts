import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/engine/text/language';
import type { Finding } from '../../src/engine/model/finding';
import { engineWith } from '../support/documents';

/**
 * Sources and drafts in other languages, of our own writing: backed statements, and one planted error in each of the
 * others, under the name of its kind. There is no grammar for these languages: what is compared is what can be decided, and
 * the rest is said to be not checked closely.
 */
const folder = new URL('languages/', import.meta.url);

for (const file of readdirSync(folder)) {
  const language = file.replace('.txt', '');
  const parts = new Map(
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^--- /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()] as const),
  );
  const engine = engineWith({ [`${language}.txt`]: parts.get('source') ?? '' });
  const findings = (kind: string): readonly Finding[] => [
    ...engine.openDraft().check({ text: (parts.get(kind) ?? '').replaceAll('\n', '\n\n'), language: 'plaintext' })
      .findings,
  ];
  const told = (kind: string, is: (finding: Finding) => boolean): readonly string[] =>
    findings(kind)
      .filter(is)
      .map(({ claim }) => claim.text);
  const isContradicted = ({ verdict }: Finding): boolean => verdict.kind === 'contradicted';

  describe(`a draft in ${language}`, () => {
    it('is known for what it is', () => {
      const all = [...parts].filter(([kind]) => kind !== 'source').flatMap(([, lines]) => lines.split('\n'));
      expect(all.filter((line) => languageOf(line) !== language)).toEqual([]);
    });

    it('has nothing contradicted that is backed, and nearly all of it found', () => {
      expect(told('backed', isContradicted)).toEqual([]);
      const isFound = ({ verdict }: Finding): boolean =>
        verdict.kind === 'supported' || verdict.kind === 'notCheckedClosely' || verdict.kind === 'partlySupported';
      expect(told('backed', (finding) => !isFound(finding))).toEqual([]);
      const isAlike = ({ verdict }: Finding): boolean =>
        verdict.kind !== 'partlySupported' && isFound({ verdict } as Finding);
      expect(told('backed', isAlike).length).toBeGreaterThanOrEqual(6);
    });

    for (const kind of ['number', 'date', 'quotation']) {
      it(`has every changed ${kind} told`, () => {
        expect(told(kind, (finding) => !isContradicted(finding))).toEqual([]);
      });
    }

    it('has no changed name and nothing invented passed as backed', () => {
      const isPassed = ({ verdict }: Finding): boolean => verdict.kind === 'supported' || verdict.kind === 'notChecked';
      expect([...told('name', isPassed), ...told('invented', isPassed)]).toEqual([]);
      expect(told('invented', isContradicted)).toEqual([]);
    });
  });
}
