import { describe, expect, it } from 'vitest';
import { readMarkComment } from '../../src/engine/draft/readMark';
import type { CitationFault } from '../../src/engine/model/citation';
import type { Finding } from '../../src/engine/model/finding';
import type { DocumentId } from '../../src/engine/model/document';
import { spanOf } from '../../src/engine/model/span';
import type { Fix } from '../../src/presentation/fixes/fix';
import { fixesOf } from '../../src/presentation/fixes/fixesOf';
import { beforeStop, closingMarkup } from '../../src/presentation/fixes/sentenceEnd';
import { typographicEdits } from '../../src/presentation/fixes/typography';
import { marksOf } from '../../src/presentation/quotationMarks';
import { markComment } from '../../src/presentation/marks/markComment';
import { removedMark } from '../../src/presentation/marks/marksList';
import { engineWith } from '../support/documents';

const SOURCES = {
  'port.txt':
    'The harbour wall at Kessel was rebuilt on 4 March 1987 for 86 million crowns. The engineer Ilse Varn led the work.',
  'clinic.txt':
    'In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet. The salve may spare the patients at Halvick an operation on their feet.',
  'speech.txt':
    'Nell Harrowgate said: "We don\'t know – not yet... – what the river\'s bed will do next spring." She left at noon.',
};

const findingOf = (sentence: string): Finding => {
  const [finding] = engineWith(SOURCES).openDraft().check({ text: sentence, language: 'markdown' }).findings;
  if (finding === undefined) throw new Error('There is no finding.');
  return finding;
};

const marks = marksOf('');

const fixes = (sentence: string): readonly Fix[] =>
  fixesOf(findingOf(sentence), sentence, { metadataOf: () => undefined, language: 'markdown', marks });

const applied = (sentence: string, edits: readonly { span: { start: number; end: number }; text: string }[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: other }) => text.slice(0, span.start) + other + text.slice(span.end), sentence);

const corrected = (sentence: string): readonly string[] =>
  fixes(sentence).flatMap((fix) => (fix.kind === 'edit' ? [`${fix.title} → ${applied(sentence, fix.edits)}`] : []));

describe('the menu', () => {
  const long = { title: 'A very long title that a ministry gave to the second of its many reports on progress' };
  it.each([
    'The harbour wall at Kessel was rebuilt on 4 March 1987 for 68 million crowns.',
    'The harbour wall at Kessel was rebuilt on 4 March 1987 for 86 million crowns.',
    'The harbour wall at Kessel was rebuilt by Amos Lind on 4 March 1987 for 86 million crowns of gold.',
    'Nell Harrowgate said: “We don’t know, not yet, what the river’s bank will do next spring.”',
    'Seven flamingos escaped from the zoo of Porlock.',
  ])('is no wider than sixty characters: %s', (sentence) => {
    const offered = fixesOf(findingOf(sentence), sentence, { metadataOf: () => long, language: 'markdown', marks });
    expect(offered.length).toBeGreaterThan(0);
    for (const { title } of offered) expect(title.length, title).toBeLessThanOrEqual(60);
  });
});

describe("the source's words", () => {
  it.each([
    [
      'The harbour wall at Kessel was rebuilt on 4 March 1987 for 68 million crowns.',
      'Use the source’s number: 86 million → The harbour wall at Kessel was rebuilt on 4 March 1987 for 86 million crowns.',
    ],
    [
      'The salve will spare the patients at Halvick an operation on their feet.',
      'Use the source’s wording: “may” → The salve may spare the patients at Halvick an operation on their feet.',
    ],
    [
      'The harbour wall at Kessel was rebuilt on 4 March 1978 for 86 million crowns.',
      'Use the source’s date: 4 March 1987 → The harbour wall at Kessel was rebuilt on 4 March 1987 for 86 million crowns.',
    ],
    [
      'In the trial at Halvick, 421 of 1,200 patients slept better after the salve was applied to their feet.',
      'Use the source’s number: 412 → In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet.',
    ],
    [
      'Nell Harrowgate said: “We don’t know, not yet, what the river’s bank will do next spring.”',
      'Use the source’s wording: “bed” → Nell Harrowgate said: “We don’t know, not yet, what the river’s bed will do next spring.”',
    ],
    [
      'The harbour wall at Kessel was rebuilt on 4 March 1987 for **68** million crowns.',
      'Use the source’s number: 86 million → The harbour wall at Kessel was rebuilt on 4 March 1987 for **86** million crowns.',
    ],
  ])('take the place of others: %s', (sentence, fix) => {
    expect(corrected(sentence)).toEqual([fix]);
    expect(fixes(sentence)[0]).toMatchObject({ isPreferred: true });
  });

  it('are not offered where markup stands between the words that differ', () => {
    const split = 'The harbour wall at Kessel was rebuilt on 4 March 1987 for 6*8* million crowns.';
    expect(findingOf(split).verdict.kind).toBe('contradicted');
    expect(corrected(split)).toEqual([]);
  });

  it('are preferred only where one thing differs', () => {
    const two = 'The harbour wall at Kessel was rebuilt on 4 March 1978 for 68 million crowns.';
    const edits = fixes(two).filter(({ kind }) => kind === 'edit');
    expect(edits).toHaveLength(2);
    expect(edits.some((fix) => 'isPreferred' in fix)).toBe(false);
  });
});

describe('what the source says the other way round', () => {
  const source = {
    'island.txt':
      'The number of wrecks off Skarholm has fallen from nine to four a year. Dogs are not allowed on the island in summer. Councillor Jens Dahl voted against the letter of the mayor. The council closed the old school in the village of Tonsvik. The price of the crossing did not rise in May.',
  };
  it.each([
    ['The number of wrecks off Skarholm has risen from nine to four a year.', ['has fallen from']],
    ['Dogs are allowed on the island in summer.', ['are not allowed']],
    ['Councillor Jens Dahl voted for the letter of the mayor.', ['voted against the']],
    // Another form of the verb would be wrong here.
    ['The number of wrecks off Skarholm rose from nine to four a year.', []],
    ['The price of the crossing rose in May.', []],
  ])('is put in the place of its opposite only where it fits: %s', (sentence, expected) => {
    const [finding] = engineWith(source).openDraft().check({ text: sentence, language: 'markdown' }).findings;
    if (finding?.verdict.kind !== 'contradicted') throw new Error(`The engine says ${String(finding?.verdict.kind)}.`);
    const edits = fixesOf(finding, sentence, { metadataOf: () => undefined, language: 'markdown', marks }).flatMap(
      (fix) => (fix.kind === 'edit' ? [applied(sentence, fix.edits)] : []),
    );
    expect(edits).toEqual(expected.map((words) => expect.stringContaining(words) as string));
  });
});

const titles = (sentence: string): readonly string[] => fixes(sentence).map(({ title }) => title);

describe('what is offered', () => {
  it('for a statement that differs: the words, search, the source, marks', () => {
    expect(titles('The harbour wall at Kessel was rebuilt on 4 March 1987 for 68 million crowns.')).toEqual([
      'Use the source’s number: 86 million',
      'Search for support…',
      'Open the source: port.txt, ¶ 1',
      'Mark as my own knowledge…',
      'Mark as my opinion…',
      'Mark as common knowledge…',
      'This is a false alarm',
      'Ignore here…',
      'Ignore other numbers and dates in this file…',
      'Ignore other numbers and dates in this project…',
    ]);
  });

  it('for one that is backed: to cite, to quote, to open', () => {
    expect(titles('The engineer Ilse Varn led the work.')).toEqual([
      'Cite the evidence: port.txt, ¶ 1',
      'Quote the evidence: port.txt, ¶ 1',
      'Open the source: port.txt, ¶ 1',
    ]);
  });

  it('for one that a passage is only near: to search and to open, never to cite', () => {
    const near = 'The engineer Ilse Varn led the work with sixty trained otters.';
    expect(findingOf(near).verdict.kind).toBe('partlySupported');
    expect(titles(near).slice(0, 2)).toEqual(['Search for support…', 'Open the source: port.txt, ¶ 1']);
  });

  it('for one that rests on what the writer named: to cite, to quote, to open', () => {
    const finding = findingOf('The engineer Ilse Varn led the work.');
    if (finding.verdict.kind !== 'supported') throw new Error('The statement is backed.');
    const { evidence } = finding.verdict;
    const of = (kept: typeof evidence | readonly []): readonly string[] =>
      fixesOf({ ...finding, verdict: { kind: 'marked', evidence: kept } }, '', {
        metadataOf: () => undefined,
        language: 'markdown',
        marks,
      }).map(({ kind }) => kind);
    expect(of(evidence)).toEqual(['cite', 'cite', 'open']);
    expect(of([])).toEqual([]);
  });

  it('for copied words: to put them in quotation marks', () => {
    const copied =
      'In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet.';
    const fix = fixes(copied).find(({ kind, title }) => kind === 'cite' && title.startsWith('Turn into'));
    expect(fix?.title).toMatch(/^Turn into a quotation: “In the trial at Halvick/);
    expect(fix?.kind === 'cite' && applied(copied, fix.edits)).toBe(
      '“In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet”.',
    );
  });

  it.each([
    ['', '“', '”'],
    ['Der Rat ist nicht einig, und das Geld ist weg.', '„', '“'],
    ['He said "no" and "never".', '"', '"'],
    ['Er rief »nein« und »nie«.', '»', '«'],
  ])('for copied words: to put them in the quotation marks of the draft: %s', (draft, opens, closes) => {
    const copied =
      'In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet.';
    const offered = fixesOf(findingOf(copied), copied, {
      metadataOf: () => undefined,
      language: 'markdown',
      marks: marksOf(draft),
    });
    const fix = offered.find(({ title }) => title.startsWith('Turn into'));
    expect(fix?.kind === 'cite' && applied(copied, fix.edits)).toBe(`${opens}${copied.slice(0, -1)}${closes}.`);
  });

  it('for what is not checked: nothing', () => {
    expect(titles('## A heading')).toEqual([]);
  });
});

describe('a citation that is wrong', () => {
  const mended = (raw: string, written: string, fault: CitationFault): readonly string[] => {
    const at = raw.indexOf(written);
    const finding = findingOf('The engineer Ilse Varn led the work.');
    const citations = [{ cited: 'varn87', span: spanOf<'claim'>(at, at + written.length), fault }] as const;
    return fixesOf({ ...finding, citations }, raw, {
      metadataOf: () => undefined,
      language: 'markdown',
      marks,
    }).flatMap((fix) =>
      fix.kind === 'edit'
        ? [`${fix.title}: ${applied(raw, fix.edits)}`]
        : fix.kind === 'cite' && fix.instead
          ? [fix.title]
          : [],
    );
  };

  it.each<[string, string, CitationFault, string]>([
    [
      'The wall [@varn87].',
      '[@varn87]',
      { kind: 'unknownKey', near: 'varn1987' },
      'Use the key varn1987: The wall [@varn1987].',
    ],
    [
      'The wall [@varn87].',
      '[@varn87]',
      { kind: 'missingPage', page: '12' },
      'Cite page 12: The wall [@varn87, p. 12].',
    ],
    [
      'The wall [@{varn87}; @x].',
      '[@{varn87}; @x]',
      { kind: 'missingPage', page: '12' },
      'Cite page 12: The wall [@{varn87}, p. 12; @x].',
    ],
    [
      'The wall [@varn87, pp. 3–4].',
      '[@varn87, pp. 3–4]',
      { kind: 'otherPage', page: 'xii' },
      'Cite page xii: The wall [@varn87, p. xii].',
    ],
    ['As @varn87 says.', '@varn87', { kind: 'missingPage', page: '12' }, 'Cite page 12: As @varn87 [p. 12] says.'],
  ])('is mended: %s', (raw, written, fault, expected) => {
    expect(mended(raw, written, fault)).toEqual([expected]);
  });

  it('gives way to the source that says so', () => {
    const { verdict } = findingOf('The engineer Ilse Varn led the work.');
    const instead = verdict.kind === 'supported' ? verdict.evidence[0] : undefined;
    expect(instead?.document).toBe('port.txt' as DocumentId);
    expect(mended('The wall [@varn87].', '[@varn87]', { kind: 'notSaid', ...(instead && { instead }) })).toEqual([
      'Cite port.txt, ¶ 1 instead',
    ]);
    expect(mended('The wall [@x; @varn87].', '@varn87', { kind: 'notSaid', ...(instead && { instead }) })).toEqual([]);
  });
});

describe('typographic corrections', () => {
  const setAs = (sentence: string): string => applied(sentence, typographicEdits(findingOf(sentence), sentence));

  it.each([
    'Nell Harrowgate said: “We don’t know — not yet… — what the river’s bed will do next spring.”',
    'Nell Harrowgate said: “We don’t know - not yet... - what the river’s  bed will do next\u00a0spring.”',
  ])("make a quotation the source's: %s", (sentence) => {
    expect(setAs(sentence)).toBe(
      "Nell Harrowgate said: “We don't know – not yet... – what the river's bed will do next spring.”",
    );
  });

  it('touch nothing outside quotations, and nothing that differs in a letter', () => {
    for (const sentence of [
      'She said that we don’t know — not yet — what the river’s bed will do next spring.',
      'Nell Harrowgate said: “We don’t know — not yet… — what a river’s bed will do next spring.”',
    ])
      expect(setAs(sentence)).toBe(sentence);
  });

  it('leave line breaks where they are', () => {
    const sentence = "Nell Harrowgate said: “We don't know – not yet... – what the river's\nbed will do next spring.”";
    expect(setAs(sentence)).toBe(sentence);
  });
});

const saidIn = (comment = ''): string => comment.replace(/^ <!--|-->$/g, '');

describe('a mark', () => {
  it.each([
    [{ kind: 'ownKnowledge', reason: 'he said "no" \\ twice --> then\nleft' }],
    [{ kind: 'opinion' }],
    [{ kind: 'ignored', rule: 'quantity', reason: 'as printed' }],
    [{ kind: 'evidence', evidence: { source: 'sources/a b.txt', words: 'The “wall” is 3" thick --!> so' } }],
  ] as const)('is read as it was written: %j', (mark) => {
    const folded = 'reason' in mark ? { ...mark, reason: mark.reason.replace('\n', ' ') } : mark;
    expect(readMarkComment(saidIn(markComment(mark, 'markdown')))).toEqual({ ok: true, marks: [folded] });
  });

  it.each([
    ['One. <!-- x --> Two.', 'One. Two.'],
    ['One.<!-- x -->', 'One.'],
    ['One.\n\n<!-- x -->\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\n<!-- x -->\nTwo.', 'One.\nTwo.'],
  ])('leaves no trace when it is removed from %j', (text, after) => {
    const start = text.indexOf('<!--');
    const { start: from, end } = removedMark(text, { start, end: start + '<!-- x -->'.length });
    expect(text.slice(0, from) + text.slice(end)).toBe(after);
  });
});

describe('the end of a sentence', () => {
  it('is before its stop for a citation, and behind its markup for a note', () => {
    expect(
      ['The wall.', 'The wall…', 'Who?', '“The wall.”', 'The wall'].map((words) => beforeStop(words).start),
    ).toEqual([8, 8, 3, 11, 8]);
    expect(['** It', '[^1] It', ' [@a, p. 3] It', ' It'].map((after) => closingMarkup(after, 'markdown'))).toEqual([
      2, 4, 11, 0,
    ]);
  });
});
