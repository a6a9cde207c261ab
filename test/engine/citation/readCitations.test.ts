import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../../src/engine/citation/definitions';
import { hideCode } from '../../../src/engine/markup/hideCode';
import { readCitations } from '../../../src/engine/citation/readCitations';
import { growth } from '../../support/cpuTime';

/** Each citation on a line: what it stands as, what it names, the place. */
const read = (text: string, where?: 'note'): readonly string[] =>
  readCitations(hideCode(text), where).map(({ kind, name, start, end, place, lead }) => {
    const ranges = 'ranges' in place ? place.ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)) : [];
    const named = place.kind === 'none' ? '' : ` ${place.kind} ${ranges.join('+')}`.trimEnd();
    return `${text.slice(start, end)} = ${lead === '' ? '' : `(${lead}) `}${kind} ${name}${named}`;
  });

describe('citations of Pandoc', () => {
  it('name a key and the pages', () => {
    expect(read('Built in 1931 [@lind2019, p. 12].')).toEqual(['[@lind2019, p. 12] = key lind2019 pages 12']);
    expect(read('So [@lind2019, pp. 33-35, 38-9 and passim].')).toEqual([
      '[@lind2019, pp. 33-35, 38-9 and passim] = key lind2019 pages 33–35+38–39',
    ]);
    expect(read('So [@lind2019, 12].')).toEqual(['[@lind2019, 12] = key lind2019 pages 12']);
    expect(read('So [@lind2019, S. 12 f.].')).toEqual(['[@lind2019, S. 12 f.] = key lind2019 pages 12']);
    expect(read('So [@lind2019, p. xii].')).toEqual(['[@lind2019, p. xii] = key lind2019 pages xii']);
  });

  it('name paragraphs, or places that cannot be looked up', () => {
    expect(read('So [@lind2019, para. 4].')).toEqual(['[@lind2019, para. 4] = key lind2019 paragraphs 4']);
    expect(read('So [@lind2019, ¶ 4].')).toEqual(['[@lind2019, ¶ 4] = key lind2019 paragraphs 4']);
    expect(read('So [@lind2019, chap. 3].')).toEqual(['[@lind2019, chap. 3] = key lind2019 other']);
  });

  it('name several works in one pair of brackets, each with what introduces it', () => {
    expect(read('So [see @a, pp. 3-5; cf. @b; -@{odd key}].')).toEqual([
      'see @a, pp. 3-5 = (see) key a pages 3–5',
      'cf. @b = (cf.) key b',
      '-@{odd key} = (-) key odd key'.replace('(-) ', ''),
    ]);
  });

  it('stand in the sentence, with the place behind', () => {
    expect(read('@lind2019 [p. 12] says so, as does @moe:2020-1.')).toEqual([
      '@lind2019 [p. 12] = textKey lind2019 pages 12',
      '@moe:2020-1 = textKey moe:2020-1',
    ]);
  });

  it('are no addresses of mail, no code, no comments, no links', () => {
    expect(read('Write to nell@harrowgate.example or see `[@lind2019]`, <!-- [@moe] --> ``@a ` @b``.')).toEqual([]);
    expect(read('---\nauthor: "[@nobody]"\n---\n\n```\n[@lind2019]\n```\n\n~~~~\n@moe\n~~~~\n')).toEqual([]);
    expect(read('[@lind on the web](https://social.example/@lind)')).toEqual([
      '[@lind on the web](https://social.example/@lind) = link https://social.example/@lind',
    ]);
  });
});

describe('notes, links and numbers', () => {
  it('are read with what they name', () => {
    expect(read('So.[^1] And so [3, p. 4], [1, 4] [2–4].[^long-name]')).toEqual([
      '[^1] = note 1',
      '[3, p. 4] = number 3 pages 4',
      '[1, 4] = number 1',
      '[1, 4] = number 4',
      '[2–4] = number 2',
      '[2–4] = number 3',
      '[2–4] = number 4',
      '[^long-name] = note long-name',
    ]);
  });

  it('are links with a page in their text or behind their target, and never pictures', () => {
    expect(
      read('So ([Report, p. 3](sources/a%20report.pdf)), [here](<b c.pdf#page=7> "Title") ![map](map.png).'),
    ).toEqual([
      '[Report, p. 3](sources/a%20report.pdf) = link sources/a%20report.pdf pages 3',
      '[here](<b c.pdf#page=7> "Title") = link b c.pdf#page=7 pages 7',
    ]);
  });

  it('are addresses in the text, without the full stop behind', () => {
    expect(read('See https://ostrel.example/report. Also <https://moe.example> and doi:10.1234/ab.c_5.')).toEqual([
      'https://ostrel.example/report = link https://ostrel.example/report',
      '<https://moe.example> = link https://moe.example',
      'doi:10.1234/ab.c_5 = link doi:10.1234/ab.c_5',
    ]);
  });

  it('name a place without brackets only in a note', () => {
    expect(read('See @lind2019, p. 12.', 'note')).toEqual(['@lind2019 = textKey lind2019 pages 12']);
    expect(read('See @lind2019, p. 12.')).toEqual(['@lind2019 = textKey lind2019']);
  });
});

describe('definitions', () => {
  it('are notes with their further lines, and entries of a list', () => {
    const text =
      'A.[^1] B.[^b] C [3].\n\n[^1]: Lind: *Bridges*,\n    p. 3.\n[^b]: Moe.\n\n[3]: sources/a.md "Title"\n[4] Moe: Ferries, 1998.\n';
    const { notes, numbers } = definitionsOf({ text, language: 'markdown' }, []);
    expect([...notes]).toEqual([
      ['1', 'Lind: *Bridges*,\n    p. 3.'],
      ['b', 'Moe.'],
    ]);
    expect([...numbers]).toEqual([
      ['3', 'sources/a.md "Title"'],
      ['4', 'Moe: Ferries, 1998.'],
    ]);
  });

  it('are not read from code', () => {
    expect(definitionsOf({ text: '```\n[^1]: Lind.\n```\n', language: 'markdown' }, []).notes.size).toBe(0);
  });
});

describe('reading', () => {
  it('takes time in proportion to the text, whatever stands there', async () => {
    const hostile = ['[', '[@', '`', '``` ', '<!--', '@a;', '[1, ', '[a](', '[^', '('];
    const reading = (text: string) => () => {
      readCitations(hideCode(text));
      definitionsOf({ text, language: 'markdown' }, []);
    };
    // Four times the text, and sixteen times the work, were it the square.
    for (const part of hostile)
      expect(await growth(8, reading(part.repeat(15_000)), reading(part.repeat(60_000))), part).toBeLessThan(8);
  });
});
