import { describe, expect, it } from 'vitest';
import { falseAlarmName, falseAlarmText } from '../../src/presentation/marks/falseAlarm';
import { contradicted, findingOf, unbacked } from './findings';

const context = { version: '1.2.3', language: 'markdown' as const, isConfidential: () => false };
const alarm = (text: string): unknown => JSON.parse(text);

describe('a false alarm', () => {
  const finding = findingOf(contradicted, 'contradicted');

  it('is written down with the statement, what differs, the words of the source and the version', () => {
    expect(alarm(falseAlarmText(finding, context))).toMatchObject({
      groundwork: '1.2.3',
      language: 'markdown',
      statement: contradicted,
      verdict: 'contradicted',
      rule: 'quantity',
      differences: [{ kind: 'number', draft: '4,215', source: '4,512' }],
      sources: [expect.stringContaining('The bridge cost 4,512 crowns')],
    });
  });
  it('has the words that no source says', () => {
    const text = falseAlarmText(findingOf(unbacked, 'notEnoughEvidence'), context);
    expect(alarm(text)).toMatchObject({ verdict: 'notEnoughEvidence', differences: [], sources: [] });
  });
  it('names no file, and has no word of a confidential source', () => {
    expect(falseAlarmText(finding, context)).not.toContain('minutes');
    const text = falseAlarmText(finding, { ...context, isConfidential: () => true });
    expect(text).not.toContain('4,512');
    expect(alarm(text)).toMatchObject({ sources: ['(confidential)'] });
  });
  it('has a name that is the same for the same finding, and leads to no other folder', () => {
    expect(falseAlarmName(finding)).toBe(falseAlarmName(findingOf(contradicted, 'contradicted')));
    expect(falseAlarmName(finding)).toMatch(/^[\w-]+\.json$/);
  });
});
