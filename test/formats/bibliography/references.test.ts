import { describe, expect, it } from 'vitest';
import { readReferences } from '../../../src/formats/bibliography/readReferences';
import type { References } from '../../../src/formats/bibliography/references';
import { bytesOf } from '../outline';

function read(name: string, text: string): References {
  const outcome = readReferences({ name, bytes: bytesOf(text) });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

describe('BibTeX', () => {
  it('says who wrote what, when and where, and which files hold it', () => {
    const { references, broken } = read(
      'a.bib',
      String.raw`@string{sp = "Sandry Press"}
      @book{h98, title = {The {Ostrel} and its B{\"a}nks}, author = "Harrowgate, Nell and Petra Lunde and {River Authority}",
        year = 1998, month = may, publisher = sp, doi = {10.5555/1},
        file = {Full Text:C\:\\works\\bridges.pdf:application/pdf;notes/own notes.md}}`,
    );
    expect(broken).toEqual([]);
    expect(references).toEqual([
      {
        metadata: {
          title: 'The Ostrel and its Bänks',
          author: 'Nell Harrowgate, Petra Lunde and River Authority',
          date: '1998-05',
          publisher: 'Sandry Press',
          url: 'https://doi.org/10.5555/1',
          key: 'h98',
        },
        doi: '10.5555/1',
        files: [String.raw`C:\works\bridges.pdf`, 'notes/own notes.md'],
      },
    ]);
  });

  it('takes the start of a range of dates, and reads on behind a broken entry', () => {
    const { references, broken } = read(
      'a.bib',
      '@misc{a, title={Open\n\n@misc{b, title={Whole}, date={2020-03-04/2021}}',
    );
    expect(references.map(({ metadata }) => metadata)).toEqual([{ title: 'Whole', date: '2020-03-04', key: 'b' }]);
    expect(broken).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  it('says the same in its own way', () => {
    const item = {
      title: 'Ferries',
      author: [{ family: 'Lunde', given: 'Petra' }, { literal: 'Town of Pellow' }],
      issued: { 'date-parts': [[2024, 5]] },
      'container-title': 'River Notes',
      URL: 'https://ferries.example.org',
      language: 'de-AT',
    };
    expect(read('a.csl.json', JSON.stringify([item, 3]))).toEqual({
      references: [
        {
          metadata: {
            title: 'Ferries',
            author: 'Petra Lunde and Town of Pellow',
            date: '2024-05',
            publisher: 'River Notes',
            url: 'https://ferries.example.org',
            language: 'de-AT',
          },
          files: [],
        },
      ],
      broken: ['item 2 must begin with {'],
    });
  });

  it('is refused where it is no JSON', () => {
    expect(readReferences({ name: 'a.csl.json', bytes: bytesOf('[{') })).toMatchObject({
      problem: { kind: 'corrupt' },
    });
  });
});

describe('what is broken', () => {
  it.each([
    ['a.bib', '@book{a, title={Open to the end,\n@book{b, title={X}}'],
    ['a.bib', '@book{a, title = "x\r\n\r\n\ty'],
    ['a.bib', `@book{a, title={${'Open\nto the end '.repeat(1000)}`],
    ['a.csl.json', '[\n{\n"id": }\n]'],
    ['a.csl.json', '[1]'],
  ])('is told in one short line: %s %j', (name, text) => {
    const outcome = readReferences({ name, bytes: bytesOf(text) });
    const problem = outcome.ok ? undefined : outcome.problem;
    const told = outcome.ok ? outcome.value.broken : [problem?.kind === 'corrupt' ? problem.reason : ''];
    expect(told.length).toBeGreaterThan(0);
    for (const reason of told) expect(reason).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{5,201}$/u);
  });
});
