import { describe, expect, it } from 'vitest';
import {
  citation,
  joinedCiting,
  quotation,
  type CitableWords,
  type CitingDraft,
} from '../../src/presentation/citations/citationWords';

const minutes: CitableWords = {
  words: 'The council voted “seven to four”.',
  metadata: { title: 'Minutes of the Council', author: 'A. Threlby', date: '2018-05-25', key: 'threlby2018' },
  locator: { page: { index: 14, label: 'xii' }, paragraph: 3 },
  link: 'sources/council minutes (1).pdf',
};
const keyless = Object.fromEntries(Object.entries(minutes.metadata).filter(([name]) => name !== 'key'));
const withoutKey: CitableWords = { ...minutes, metadata: { title: minutes.metadata.title, ...keyless } };
const draft = (
  style: CitingDraft['style'],
  text = '',
  language: CitingDraft['language'] = 'markdown',
): CitingDraft => ({
  text,
  language,
  style,
});

describe('a quotation', () => {
  it.each([
    ['', '“The council voted ‘seven to four’” [@'],
    ['He said “no” and „nein“ and “no”.', '“The council voted ‘seven to four’” [@'],
    ['He said "no" (and "never").', `"The council voted 'seven to four'" [@`],
    ['He said "no" (and “never”).', '“The council voted ‘seven to four’” [@'],
    ['Der Rat ist nicht einig, und das Geld ist weg.', '„The council voted ‚seven to four‘“ [@'],
    ['Er sagte „nein“. (Und „ja“.)', '„The council voted ‚seven to four‘“ [@'],
    ['Er sagte »nein«.', '»The council voted ›seven to four‹« [@'],
    ['Il dit «\u202fnon\u202f».', '«\u202fThe council voted “seven to four”\u202f» [@'],
    ['Il dit «\u00a0non\u00a0».', '«\u202fThe council voted “seven to four”\u202f» [@'],
    ['Er sagte «nein».', '«The council voted ‹seven to four›» [@'],
  ])('has the marks of the draft: %s', (text, begins) => {
    expect(quotation(minutes, draft('pandoc', text)).inline.slice(0, begins.length)).toBe(begins);
  });
});

describe('a citation', () => {
  it('names the key and the printed page for Pandoc', () => {
    expect(citation(minutes, draft('pandoc')).inline).toBe('[@threlby2018, p. xii]');
  });

  it('names a paragraph only where it is counted from the beginning', () => {
    const at = (locator: CitableWords['locator']): string => citation({ ...minutes, locator }, draft('pandoc')).inline;
    expect(at({ paragraph: 3 })).toBe('[@threlby2018, para. 3]');
    expect(at({ paragraph: 3, heading: ['Minutes of the Council'] })).toBe('[@threlby2018, para. 3]');
    expect(at({ paragraph: 3, heading: ['Costs'] })).toBe('[@threlby2018]');
  });

  it('puts an unusual key in braces', () => {
    const odd = { ...minutes, metadata: { ...minutes.metadata, key: 'https://a.example/b_(c)' } };
    expect(citation(odd, draft('pandoc')).inline).toBe('[@{https://a.example/b_(c)}, p. xii]');
  });

  it('goes by what draft and source have when no style is set', () => {
    expect(citation(minutes, draft('auto')).inline).toMatch(/^\[@/);
    expect(citation(withoutKey, draft('auto', 'A.[^1]\n\n[^1]: B.')).inline).toBe('[^2]');
    expect(citation(withoutKey, draft('auto')).inline).toBe(
      '([Minutes of the Council, p. xii \\[14\\]](sources/council%20minutes%20%281%29.pdf))',
    );
    expect(citation(withoutKey, draft('auto', '', 'plaintext')).inline).toBe('(Minutes of the Council, p. xii [14])');
  });

  it('takes the next free number for a note, which says the whole reference', () => {
    expect(citation(minutes, draft('footnote', 'A.[^7]'))).toEqual({
      inline: '[^8]',
      atEnd: '[^8]: A. Threlby: Minutes of the Council, 25 May 2018, p. xii \\[14\\].',
      isAfterStop: true,
    });
  });

  it('uses the number that the source already has', () => {
    const first = citation(minutes, draft('numeric', 'Text.'));
    expect(first.inline).toBe('[1]');
    const again = citation(minutes, draft('numeric', `Text [1].\n\n${first.atEnd ?? ''}\n`));
    expect(again).toEqual({ inline: '[1]', isAfterStop: false });
  });
});

describe('a quotation', () => {
  it('has single marks inside and no full stop of its own', () => {
    expect(quotation(minutes, draft('pandoc')).inline).toBe(
      '“The council voted ‘seven to four’” [@threlby2018, p. xii]',
    );
    expect(quotation(minutes, draft('footnote')).inline).toBe('“The council voted ‘seven to four’”[^1]');
  });
});

describe('several quotations', () => {
  it('stand one after the other, with their notes in the same order at the end', () => {
    const first = quotation(withoutKey, draft('footnote'));
    const second = quotation(withoutKey, draft('footnote', `${first.inline}\n${first.atEnd ?? ''}`));
    const both = joinedCiting([first, second]);
    expect(both.inline.match(/\[\^\d\]/g)).toEqual(['[^1]', '[^2]']);
    expect(both.atEnd?.match(/^\[\^\d\]:/gm)).toEqual(['[^1]:', '[^2]:']);
  });

  it('need no end where none of them has one', () => {
    const linked = quotation(withoutKey, draft('link'));
    expect(joinedCiting([linked, linked])).not.toHaveProperty('atEnd');
  });
});
