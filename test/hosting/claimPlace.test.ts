import { describe, expect, it } from 'vitest';
import type { DraftEdit } from '../../src/host/draftFindings';
import { createDraftFindings } from '../../src/host/draftFindings';
import { claimAt, isSameClaim, placeAfter, placeOf } from '../../src/host/claimPlace';
import { engineWith } from '../support/documents';

const session = engineWith({ 'a.txt': 'The bridge cost 4,512 crowns in 1998.' }).openDraft();
const text = 'The bridge cost 4,215 crowns in 1998. Nobody has ever sailed under it.\n\nThe mayor opened it in May.';

/** A draft that is checked, edited and, unless the check is still to come, checked again, as the editor does it. */
function followed(words: string) {
  const found = createDraftFindings();
  let now = text;
  const receive = (): void => {
    const findings = [...session.check({ text: now, language: 'plaintext' }).findings];
    found.receive(findings.map((finding) => ({ finding, found: [] })));
  };
  const settle = (): void => {
    receive();
    const findings = [...session.check({ text: now, language: 'plaintext' }).findings];
    found.settle(findings.map(({ claim: { id, span } }) => ({ id, start: span.start, end: span.end })));
  };
  settle();
  const standing = found.at(now.indexOf(words));
  if (standing === undefined) throw new Error(`No claim holds ${words}.`);
  let place = placeOf(standing);
  return {
    receive,
    settle,
    edit(part: string, by: string) {
      const edit: DraftEdit = { offset: now.indexOf(part), removed: part.length, inserted: by };
      now = now.replace(part, by);
      found.edit(edit);
      place = placeAfter(place, edit);
      return this;
    },
    words() {
      const claim = claimAt(found.all(), place);
      if (claim !== undefined) place = placeOf(claim);
      return claim && now.slice(claim.start, claim.end);
    },
    isSame: () => found.all().map((claim) => isSameClaim(claim, place)),
  };
}

describe('the place of a claim', () => {
  it('goes along with edits before it, inside it and behind it', () => {
    const claim = followed('Nobody');
    claim.edit('The bridge', 'The new iron bridge').edit('ever', 'once').edit('in May', 'in June');
    expect(claim.words()).toBe('Nobody has once sailed under it.');
  });
  it('finds the claim again under its new name after the check', () => {
    const claim = followed('Nobody').edit('sailed', 'rowed').edit('4,215', '4,512');
    claim.settle();
    expect(claim.words()).toBe('Nobody has ever rowed under it.');
  });
  it('takes the newer of two claims while a check runs', () => {
    const claim = followed('4,215').edit('4,215', '4,512');
    claim.receive();
    expect(claim.words()).toBe('The bridge cost 4,512 crowns in 1998.');
  });
  it('takes the greater part of a sentence that became two', () => {
    const claim = followed('The bridge').edit('4,215 crowns in', 'a lot. It cost 4,215 crowns in the spring of');
    claim.settle();
    expect(claim.words()).toBe('It cost 4,215 crowns in the spring of 1998.');
  });
  it('holds nothing when the claim was deleted, and finds it again when it comes back', () => {
    const claim = followed('Nobody').edit('Nobody has ever sailed under it.', '');
    claim.settle();
    expect(claim.words()).toBeUndefined();
    claim.edit('in May.', 'in May. Nobody has ever sailed under it.').settle();
    expect(claim.words()).toBe('Nobody has ever sailed under it.');
  });
  it('tells its own claim from its neighbours', () => {
    expect(followed('Nobody').isSame()).toEqual([false, true, false]);
  });
});
