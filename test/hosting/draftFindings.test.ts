import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftFindings, type DraftEdit } from '../../src/host/draftFindings';
import type { LocatedFinding } from '../../src/host/protocol';
import { engineWith } from '../support/documents';

const engine = engineWith({ 'a.txt': 'The bridge cost 4,512 crowns in 1998.' });
const text = 'The bridge cost 4,215 crowns in 1998. Nobody has ever sailed under it.\n\nWas it worth the money?';

const check = (draft: string): readonly LocatedFinding[] =>
  [...engine.openDraft().check({ text: draft, language: 'markdown' }).findings].map((finding) => ({
    finding,
    found: [],
  }));

function checked(draft: string) {
  const found = createDraftFindings();
  found.receive(check(draft));
  return found;
}

const apply = (draft: string, { offset, removed, inserted }: DraftEdit): string =>
  draft.slice(0, offset) + inserted + draft.slice(offset + removed);

/** The words at the place of each claim, with a star when touched. */
function after(edit: DraftEdit): readonly string[] {
  const found = checked(text);
  found.edit(edit);
  const edited = apply(text, edit);
  return found.all().map(({ start, end, isTouched }) => edited.slice(start, end) + (isTouched ? '*' : ''));
}

describe('findings between two checks', () => {
  it('stand where the engine placed them', () => {
    expect(after({ offset: 0, removed: 0, inserted: '' })).toEqual([
      'The bridge cost 4,215 crowns in 1998.',
      'Nobody has ever sailed under it.',
      'Was it worth the money?',
    ]);
  });
  it('follow text that is written above them', () => {
    expect(after({ offset: 0, removed: 0, inserted: '# Heading\n\n' })).toEqual([
      'The bridge cost 4,215 crowns in 1998.',
      'Nobody has ever sailed under it.',
      'Was it worth the money?',
    ]);
  });
  it('grow with an edit inside, and are touched by it', () => {
    expect(after({ offset: 16, removed: 5, inserted: 'some 4,512' })).toEqual([
      'The bridge cost some 4,512 crowns in 1998.*',
      'Nobody has ever sailed under it.',
      'Was it worth the money?',
    ]);
  });
  it('are not touched when the next sentence is begun behind a space', () => {
    const [first] = after({ offset: 37, removed: 0, inserted: ' And' });
    expect(first).toBe('The bridge cost 4,215 crowns in 1998.');
  });
  it('are touched by a word written right at the end', () => {
    expect(after({ offset: text.length, removed: 0, inserted: '?' }).at(-1)).toBe('Was it worth the money?*');
  });
  it('tell only the first touch, so that nobody works at every key', () => {
    const found = checked(text);
    const touched = (offset: number) =>
      found.edit({ offset, removed: 0, inserted: 'x' }).map(({ finding }) => finding.claim.text);
    expect(touched(5)).toEqual(['The bridge cost 4,215 crowns in 1998.']);
    expect(touched(6)).toEqual([]);
    expect(touched(60)).toEqual(['Nobody has ever sailed under it.']);
  });
  it('never leave the draft, whatever is edited', () => {
    const edit = fc.record({ offset: fc.nat(120), removed: fc.nat(60), inserted: fc.string({ maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const found = checked(text);
        let draft = text;
        for (const { offset, removed, inserted } of edits) {
          const at = Math.min(offset, draft.length);
          const real = { offset: at, removed: Math.min(removed, draft.length - at), inserted };
          draft = apply(draft, real);
          found.edit(real);
        }
        for (const { start, end } of found.all()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      }),
    );
  });
});

describe('findings at the end of a check', () => {
  it('are forgotten when their claim has gone', () => {
    const found = checked(text);
    const [first] = found.all();
    if (first === undefined) throw new Error('no finding');
    found.settle([{ id: first.finding.claim.id, start: 3, end: 9 }]);
    expect(found.all().map(({ start, end }) => [start, end])).toEqual([[3, 9]]);
    expect(found.counts()).toEqual({
      supported: 0,
      partlySupported: 0,
      contradicted: 1,
      notEnoughEvidence: 0,
      notCheckedClosely: 0,
      marked: 0,
      notChecked: 0,
    });
  });
  it('are counted without headings, which say nothing', () => {
    expect(checked('# The bridge\n\nThe bridge cost 4,215 crowns in 1998.').counts()).toMatchObject({
      contradicted: 1,
      notChecked: 0,
    });
  });
  it('are found by place, the end included', () => {
    const found = checked(text);
    expect(found.at(37)?.finding.verdict.kind).toBe('contradicted');
    expect(found.at(38)?.finding.claim.text).toBe('Nobody has ever sailed under it.');
    expect(found.at(71)).toBeUndefined();
  });
});
