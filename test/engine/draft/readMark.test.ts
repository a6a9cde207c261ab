import { describe, expect, it } from 'vitest';
import { readMarkComment } from '../../../src/engine/draft/readMark';

const read = (words: string) => readMarkComment(` groundwork: ${words} `);

describe('a mark in a comment', () => {
  it.each([
    ['own-knowledge', [{ kind: 'ownKnowledge' }]],
    ['Own Knowledge "interview, 3 May"', [{ kind: 'ownKnowledge', reason: 'interview, 3 May' }]],
    [
      'common-knowledge “every child at school knows”',
      [{ kind: 'commonKnowledge', reason: 'every child at school knows' }],
    ],
    ['opinion „so sehe ich das“', [{ kind: 'opinion', reason: 'so sehe ich das' }]],
    ['opinion «je le pense»', [{ kind: 'opinion', reason: 'je le pense' }]],
    ['ignore', [{ kind: 'ignored' }]],
    ['ignore: "as printed"', [{ kind: 'ignored', reason: 'as printed' }]],
    ['ignore number "as printed"', [{ kind: 'ignored', rule: 'quantity', reason: 'as printed' }]],
    [
      'ignore name, role',
      [
        { kind: 'ignored', rule: 'name' },
        { kind: 'ignored', rule: 'role' },
      ],
    ],
    [
      'evidence "sources/minutes.txt" "The bridge was \\"closed\\"."',
      [{ kind: 'evidence', evidence: { source: 'sources/minutes.txt', words: 'The bridge was "closed".' } }],
    ],
    [
      'own-knowledge "C:\\\\dives \\"Ostrel\\" --\\> log"',
      [{ kind: 'ownKnowledge', reason: 'C:\\dives "Ostrel" --> log' }],
    ],
    ['own-knowledge "notes of\n   the dive"', [{ kind: 'ownKnowledge', reason: 'notes of the dive' }]],
    ['own-knowledge “he said “no” twice”', [{ kind: 'ownKnowledge', reason: 'he said “no” twice' }]],
    ['own-knowledge "closed by the editor”', [{ kind: 'ownKnowledge', reason: 'closed by the editor' }]],
  ])('%s', (words, marks) => {
    expect(read(words)).toEqual({ ok: true, marks });
  });

  it.each([
    ['ownknowlege', { kind: 'unknownMark', word: 'ownknowlege' }],
    ['', { kind: 'unknownMark', word: '' }],
    ['ignore numbers', { kind: 'unknownRule', word: 'numbers' }],
    ['own-knowledge interview, 3 May', { kind: 'unquoted', words: 'interview 3 May' }],
    ['opinion "a" "b"', { kind: 'unquoted', words: 'b' }],
    ['opinion "never closed', { kind: 'unclosedQuote' }],
    ['evidence "sources/minutes.txt"', { kind: 'incompleteEvidence' }],
  ])('that cannot be understood says why: %s', (words, fault) => {
    expect(read(words)).toEqual({ ok: false, fault });
  });

  it('is told from comments about other things', () => {
    expect(readMarkComment(' groundwork is laid here ')).toBeUndefined();
    expect(readMarkComment(' a note ')).toBeUndefined();
    expect(readMarkComment(' groundwork opinion ')).toEqual({ ok: true, marks: [{ kind: 'opinion' }] });
  });
});
