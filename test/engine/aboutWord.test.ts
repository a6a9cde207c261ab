import { describe, expect, it } from 'vitest';
import { engineWith } from '../support/documents';

const engine = engineWith({
  'minutes.txt':
    'The council of Brackmere approved the bridge on 4 March 2019.\n\nThe bridge cost 3,200,000 crowns, said Mayor Ilse Varn.',
  'report.txt':
    'Ilse Varn opened the weir at Pellow in 2020.\n\nThe river rose in spring.\n\nThe river fell in summer.',
  'more.txt':
    'The river froze.\n\nThe river thawed.\n\nThe river dried up.\n\nThe river is long.\n\nA heron nests there.',
});

/** What is told of the word that `|` stands in. */
function about(marked: string) {
  const found = engine.aboutWord(marked.replace('|', ''), marked.indexOf('|'));
  return found && { kind: found.kind, text: found.text, hits: found.hits.map(({ text }) => text.slice(0, 24)) };
}

describe('what the sources say about a word', () => {
  it('takes a name as a whole', () => {
    expect(about('The weir was built by Ilse Va|rn in 1998.')).toEqual({
      kind: 'name',
      text: 'Ilse Varn',
      hits: ['Ilse Varn opened the wei', 'The bridge cost 3,200,00'],
    });
  });

  it('finds a value in another notation', () => {
    expect(about('The bridge of Brackmere cost 3.2 mil|lion crowns.')).toMatchObject({
      kind: 'value',
      hits: ['The bridge cost 3,200,00'],
    });
  });

  it('finds a date that is less exact', () => {
    expect(about('The council approved the bridge in March 20|19.')).toMatchObject({
      kind: 'value',
      hits: ['The council of Brackmere'],
    });
  });

  it('marks the words in the sentence', () => {
    const hit = engine.aboutWord('They saw a heron.', 12)?.hits[0];
    const spans = hit?.matched.map(({ start, end }) => hit.text.slice(start - hit.span.start, end - hit.span.start));
    expect(spans).toEqual(['heron']);
  });

  it('says of a name and of a value that no source has it', () => {
    expect(about('The mayor met Anna Lun|de there.')).toEqual({ kind: 'name', text: 'Anna Lunde', hits: [] });
    expect(about('The weir cost 77,1|23 crowns.')).toMatchObject({ kind: 'value', hits: [] });
  });

  it.each([
    'He went o|f his own will.',
    'The ri|ver rose.',
    'A xylo|phone was played.',
    'They| saw it.',
    'He met fo|ur mayors.',
  ])('says nothing of a word of grammar, a common one, or one that no source has, or a small number: %s', (marked) => {
    expect(about(marked)).toBeUndefined();
  });
});
