import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { engineWith } from '../support/documents';

const text =
  'The ferry left at nine.\nIt carried 86 people. Nobody was hurt.\n\nThe crew was praised by the harbour master.';
const engine = engineWith({ 'a.txt': text });
const around = (words: string, id = 'a.txt') => {
  const start = text.indexOf(words);
  return engine.surroundings(id as DocumentId, { start, end: start + words.length });
};

describe('what stands around words of a source', () => {
  it('is the sentence before and the sentence behind', () => {
    expect(around('It carried 86 people.')).toEqual({ before: 'The ferry left at nine.', after: 'Nobody was hurt.' });
  });
  it('is found across paragraphs', () => {
    expect(around('Nobody was hurt.')).toEqual({
      before: 'It carried 86 people.',
      after: 'The crew was praised by the harbour master.',
    });
  });
  it('leaves out the sentence that the words are part of', () => {
    expect(around('86 people')).toEqual({ before: 'The ferry left at nine.', after: 'Nobody was hurt.' });
  });
  it('lacks what is not there at the edges of the text', () => {
    expect(around('The ferry left at nine.')).toEqual({ after: 'It carried 86 people.' });
    expect(around('The crew was praised by the harbour master.')).toEqual({ before: 'Nobody was hurt.' });
  });
  it('is nothing for an unknown source', () => {
    expect(around('86', 'gone.txt')).toBeUndefined();
  });
});
