import { describe, expect, it } from 'vitest';
import type { DraftMarks } from '../../src/engine/model/mark';
import type { Finding } from '../../src/engine/model/finding';
import { engineWith } from '../support/documents';

const SOURCES = {
  'sources/river.txt':
    'The Ostrel froze over in the winter of 1963. Ice stood for 41 days between Tollen and Pellow. The ferry at Pellow carries 86 passengers.',
  'sources/clinic.txt':
    'The trial at Halvick suggests that the salve may ease the itching. Nurse Imke Lund treated 212 patients with it.',
};

interface Said {
  readonly language?: 'markdown' | 'plaintext';
  readonly elsewhere?: DraftMarks['marks'];
  readonly idPrefix?: string;
}

function check(text: string, { language = 'markdown', elsewhere = [], idPrefix = '' }: Said = {}) {
  const { findings, marks } = engineWith(SOURCES).openDraft().check({ text, language }, { marks: elsewhere, idPrefix });
  return { findings: [...findings], marks };
}

/** `verdict`, and the mark with its reason where there is one, for each sentence. */
const seen = (text: string, said?: Said): readonly string[] => check(text, said).findings.map(asSeen);

const asSeen = ({ verdict, mark }: Finding): string =>
  [verdict.kind, mark && [mark.kind, mark.rule, mark.reason, mark.isStale && 'stale'].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' / ');

const wrong = 'The ferry at Pellow carries 68 passengers.';
const right = 'The Ostrel froze over in the winter of 1963.';
const invented = 'The orchestra of Halvick bought eleven trombones from a retired sailor.';

describe('what a writer says of a statement', () => {
  it.each([
    ['behind it', `${wrong} <!-- groundwork: own-knowledge "I sailed on it" --> ${right}`],
    ['behind it without a space', `${wrong}<!-- groundwork: own-knowledge "I sailed on it" --> ${right}`],
    ['in the line below', `${wrong}\n<!-- groundwork: own-knowledge "I sailed on it" -->\n${right}`],
  ])('holds for that one: %s', (_, text) => {
    expect(seen(text)).toEqual(['marked / ownKnowledge I sailed on it', 'supported']);
  });

  it('holds for a paragraph below it', () => {
    expect(seen(`${right}\n\n<!-- groundwork: opinion -->\n\n${wrong} ${invented}\n\n${wrong}`)).toEqual([
      'supported',
      'marked / opinion',
      'marked / opinion',
      'contradicted',
    ]);
  });

  it('holds for an item of a list, a block quote and a sentence that it stands in', () => {
    expect(seen(`- ${wrong} <!-- groundwork: ignore -->\n- ${wrong}`)).toEqual(['marked / ignored', 'contradicted']);
    expect(seen(`> ${right.replace('Ostrel', 'Elbe')} <!-- groundwork: ignore "from memory" -->`)).toEqual([
      'marked / ignored from memory',
    ]);
    expect(seen(`The ferry at Pellow <!-- groundwork: ignore --> carries 68 passengers.`)).toEqual([
      'marked / ignored',
    ]);
  });

  it('changes neither how sentences are split nor what they are called', () => {
    const comment = '<!-- groundwork: own-knowledge "He said so on 3 May. Twice, to Dr. Lund and me, at the pier" -->';
    const bare = `Nurse Imke Lund met Dr. Varn there. ${right} “We stay.” she said. ${invented}`;
    const ids = (text: string) => check(text).findings.map(({ claim }) => [claim.id, claim.text, claim.context]);
    for (const place of ['there. ', 'Dr. ', '1963. ', '“We stay.” ']) {
      expect(ids(bare.replace(place, `${place}${comment} `)), place).toEqual(ids(bare));
    }
  });

  it('silences one rule, and leaves the others their say', () => {
    const strong = 'The trial at Halvick proves that the salve eases the itching.';
    expect(check(strong).findings[0]?.rule).toBe('strength');
    expect(seen(`${strong} <!-- groundwork: ignore strength "the paper says so later" -->`)[0]).toMatch(
      /^(?:marked|partlySupported) \/ ignored strength the paper says so later$/,
    );
    expect(seen(`${wrong} <!-- groundwork: ignore strength -->`)).toEqual(['contradicted']);
    expect(seen(`${wrong} <!-- groundwork: ignore number -->`)).toEqual(['marked / ignored quantity']);
    expect(seen(`${invented} <!-- groundwork: ignore coverage -->`)).toEqual(['marked / ignored coverage']);
  });

  it('never makes a statement backed by silencing what speaks against it', () => {
    const near = `The ferry at Pellow carries 68 passengers for a brewery. <!-- groundwork: ignore number -->`;
    const [finding] = check(near).findings;
    const { claim, verdict } = finding ?? fail();
    // The number is the writer's word; what nobody says is told still.
    if (verdict.kind !== 'partlySupported') throw new Error(`It is ${verdict.kind}.`);
    const named = verdict.unsupported.map(({ start, end }) => claim.masked.slice(start, end)).join(' ');
    expect(named).toContain('brewery');
    expect(named).not.toContain('68');
    const [hinted] = check(`${right} <!-- groundwork: ignore quotation -->`).findings;
    expect(hinted?.verdict.kind).toBe('supported');
  });

  it('is the same verdict at every check, so that it is not sent again', () => {
    const session = engineWith(SOURCES).openDraft();
    const text = `${wrong} <!-- groundwork: ignore number -->`;
    const verdict = () => [...session.check({ text, language: 'markdown' }).findings][0]?.verdict;
    expect(verdict()).toMatchObject({ kind: 'marked' });
    expect(verdict()).toBe(verdict());
  });

  it('rests a statement on the words of a source, as they are spaced and quoted there or not', () => {
    const text = `People walked from Tollen to Pellow. <!-- groundwork: evidence "sources/river.txt" "Ice stood   for 41 days" -->`;
    const [finding] = check(text).findings;
    expect(asSeen(finding ?? fail())).toBe('marked / evidence');
    expect(finding?.verdict).toMatchObject({
      evidence: [{ document: 'sources/river.txt', text: 'Ice stood for 41 days' }],
    });
  });

  it('judges as usual, and says so, when the words are in that source no longer', () => {
    expect(seen(`${wrong} <!-- groundwork: evidence "sources/river.txt" "68 passengers" -->`)).toEqual([
      'contradicted / evidence stale',
    ]);
  });

  it('finds the source of its own workspace folder first', () => {
    const mark = { kind: 'evidence', where: 'project', evidence: { source: 'river.txt', words: '41 days' } } as const;
    expect(seen(invented, { elsewhere: [{ mark }], idPrefix: 'sources/' })).toEqual(['marked / evidence']);
  });

  it('holds for the whole draft in front matter', () => {
    expect(seen(`---\ntitle: A\ngroundwork:\n  ignore: true\n  reason: a parody\n---\n\n${wrong}\n`)).toEqual([
      'marked / ignored a parody',
    ]);
    expect(seen(`---\ngroundwork: { ignore: [number], reason: old units }\n---\n\n${wrong} ${invented}\n`)).toEqual([
      'marked / ignored quantity old units',
      'notEnoughEvidence',
    ]);
  });

  it('comes from elsewhere for a file, or for the statements with some words', () => {
    const mark = { kind: 'ownKnowledge', where: 'project', reason: 'diary' } as const;
    const text = `${wrong}\n\n${invented}\n`;
    const elsewhere = [{ mark, words: 'the ferry at Pellow  carries 68 passengers.' }];
    expect(seen(text, { language: 'plaintext', elsewhere })).toEqual([
      'marked / ownKnowledge diary',
      'notEnoughEvidence',
    ]);
    expect(seen(text, { elsewhere: [{ mark }] })).toEqual(Array(2).fill('marked / ownKnowledge diary'));
  });

  it('beside the statement stands above what is said elsewhere', () => {
    const mark = { kind: 'opinion', where: 'project' } as const;
    expect(seen(`${wrong} <!-- groundwork: own-knowledge -->`, { elsewhere: [{ mark }] })).toEqual([
      'marked / ownKnowledge',
    ]);
  });
});

describe('a mark that cannot be understood', () => {
  const faults = (text: string): readonly string[] =>
    check(text).marks.flatMap((mark) =>
      mark.kind === 'unclear' ? [`${mark.fault.kind}: ${text.slice(mark.span.start, mark.span.end)}`] : [],
    );

  it.each([
    [`${right} <!-- groundwork: ownknowlege -->`, 'unknownMark: <!-- groundwork: ownknowlege -->'],
    [`# Ice\n\n<!-- groundwork: opinion -->\n`, 'aboutNothing: <!-- groundwork: opinion -->'],
    [`<!-- groundwork: opinion --> ${right}\n`, 'hidesLine: <!-- groundwork: opinion -->'],
    [`---\ngroundwork: ignore\n---\n\n${right}`, 'badFrontMatter: groundwork'],
    [`---\ngroundwork: { ignroe: true }\n---\n\n${right}`, 'badFrontMatter: groundwork'],
    [`---\ngroundwork: { ignore: [nothing] }\n---\n\n${right}`, 'unknownRule: groundwork'],
    [`---\ngroundwork: { ignore: [number\n---\n\n${right}`, 'brokenYaml: groundwork'],
  ])('is told at its place: %j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('is not sought in code, nor in front matter of others', () => {
    expect(faults('```\n<!-- groundwork: nonsense -->\n```\n\n`<!-- groundwork: nonsense -->` is a mark.')).toEqual([]);
    expect(faults(`---\ntitle: "The groundwork: a novel\n---\n\n${right}`)).toEqual([]);
  });
});

describe('a draft over time', () => {
  it('judges no other sentence again when a reason is edited', () => {
    const session = engineWith(SOURCES).openDraft();
    const text = (reason: string): string =>
      `${wrong} <!-- groundwork: ignore name "${reason}" --> ${right}\n\n${invented} <!-- groundwork: opinion "${reason}" -->\n`;
    const verdicts = (reason: string) =>
      [...session.check({ text: text(reason), language: 'markdown' }).findings].map(({ verdict }) => verdict);
    const before = verdicts('one');
    const after = verdicts('a longer reason');
    expect(after.map((verdict, at) => verdict === before[at])).toEqual([true, true, true]);
  });
});

function fail(): never {
  throw new Error('There is no finding.');
}
