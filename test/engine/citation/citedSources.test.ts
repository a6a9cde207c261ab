import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../../src/engine/engine';
import type { Reference } from '../../../src/engine/model/citable';
import type { CitationFault } from '../../../src/engine/model/citation';
import type { SourceDocument } from '../../../src/engine/model/document';
import { documentOf } from '../../support/documents';

const PATH = '/work/book/chapters/draft.md';

/** A source whose paragraphs stand on pages of their own, from `first` on. */
const paged = (document: SourceDocument, first: number): SourceDocument => ({
  ...document,
  blocks: document.blocks.map((block, at) => ({
    ...block,
    locator: { page: { index: at + 1, label: String(first + at) } },
  })),
});

const SOURCES: readonly SourceDocument[] = [
  paged(
    documentOf(
      'sources/Lind - Dams of the Orr.pdf',
      'The dam at Orr was built in 1931 by the province. It holds 40 million cubic metres of water.\n\nThe engineer wrote that “nobody in the valley had ever seen so much concrete in one place”, and she was right.\n\nThe turbines came from a foundry in Sandry, which closed soon after.',
      { title: 'Dams of the Orr', author: 'Marta Lind' },
    ),
    11,
  ),
  documentOf(
    'sources/storks.txt',
    'The storks returned to the valley in 1998, after an absence of forty years. Schoolchildren counted nineteen nests on the chimneys of the old brewery.',
    { title: 'Birds of the lower valley', url: 'https://doi.org/10.5555/Storks.98' },
  ),
  documentOf(
    'sources/Über Fähren.txt',
    'Die Fähre in Pellow trägt 86 Menschen. Sie fährt zwölfmal am Tag über den Fluss.',
    {
      title: 'Über Fähren',
      url: 'https://ferries.example/pellow/',
    },
  ),
];

const REFERENCES: readonly Reference[] = [
  {
    metadata: { key: 'lind2019', title: 'Dams' },
    files: ['C:\\Users\\m\\Zotero\\storage\\X1\\Lind - Dams of the Orr.pdf'],
  },
  { metadata: { key: 'moeStorks1999', title: 'On storks' }, doi: '10.5555/storks.98', files: [] },
  { metadata: { key: 'fähren', title: 'Uber  Fahren' }, files: [] },
  { metadata: { key: 'harrowgate1998', title: 'Bridges and tolls' }, files: ['gone.pdf'] },
];

function engineOf(references = REFERENCES): Engine {
  const engine = createEngine();
  for (const source of SOURCES) engine.put(source);
  engine.cite({
    sources: SOURCES.map(({ id, metadata }) => ({ id, metadata, path: `/work/book/${id}`, isRead: 'whole' })),
    references,
  });
  return engine;
}

/** For each citation: what is cited, what it leads to, what is wrong. */
const cited = (text: string, language: 'markdown' | 'plaintext' = 'markdown', engine = engineOf()): readonly string[] =>
  [...engine.openDraft().check({ text, language, path: PATH }).findings].flatMap(({ claim, citations = [] }) =>
    citations.map(({ cited: name, span, document, absent, fault }) => {
      const words = text.slice(claim.span.start + span.start, claim.span.start + span.end);
      const to = document ?? (absent === undefined ? 'nothing' : `(${absent})`);
      const detail = fault === undefined ? '' : faultText(fault);
      return `${words} [${name}] → ${to.replace('sources/', '')}${detail}`;
    }),
  );

function faultText(fault: CitationFault): string {
  switch (fault.kind) {
    case 'unknownKey':
      return `: unknownKey ${fault.near ?? ''}`.trimEnd();
    case 'missingPage':
    case 'otherPage':
      return `: ${fault.kind} ${fault.page}`;
    case 'notSaid':
      return `: notSaid, but ${fault.instead?.document.replace('sources/', '') ?? 'none'}`;
  }
}

describe('keys', () => {
  it('lead to a source by the file, the DOI or the title of their entry', () => {
    expect(cited('The dam at Orr was built in 1931 by the province [@lind2019, p. 11].')).toEqual([
      '[@lind2019, p. 11] [lind2019] → Lind - Dams of the Orr.pdf',
    ]);
    expect(cited('The storks returned to the valley in 1998. [@moeStorks1999]')).toEqual([
      '[@moeStorks1999] [moeStorks1999] → storks.txt',
    ]);
    expect(cited('Die Fähre in Pellow trägt 86 Menschen [@fähren].')).toEqual(['[@fähren] [fähren] → Über Fähren.txt']);
  });

  it('lead to a work that is not among the sources, which nobody is blamed for', () => {
    expect(cited('The toll at Tollen was three crowns [@harrowgate1998].')).toEqual([
      '[@harrowgate1998] [harrowgate1998] → (Bridges and tolls)',
    ]);
  });

  it('are unknown, with the nearest one', () => {
    expect(cited('The dam at Orr was built in 1931 [@lind2091].')).toEqual([
      '[@lind2091] [lind2091] → nothing: unknownKey lind2019',
    ]);
    expect(cited('The dam at Orr was built in 1931 [@somebody1900].')).toEqual([
      '[@somebody1900] [somebody1900] → nothing: unknownKey',
    ]);
  });

  it('are nobody’s business without a bibliography, when they are names on the web, or figures', () => {
    expect(cited('The dam was built in 1931 [@lind2091].', 'markdown', engineOf([]))).toEqual([]);
    expect(cited('The dam was built in 1931, wrote @waterworks on the web, as @fig:dam shows [@tbl:dams].')).toEqual(
      [],
    );
  });

  it('of the draft’s own bibliographies stand above the others', () => {
    const references: readonly Reference[] = [{ metadata: { key: 'lind2019', title: 'Another work' }, files: [] }];
    const draft = {
      text: 'It was built in 1931 by the province [@lind2019].',
      language: 'markdown',
      references,
    } as const;
    const [finding] = engineOf().openDraft().check(draft).findings;
    expect(finding?.citations?.[0].absent).toBe('Another work');
  });
});

describe('notes, links and numbers', () => {
  it('lead to a source by the path of its file, from the draft’s folder', () => {
    expect(
      cited('The dam was built in 1931 ([Dams, p. 11](../sources/Lind%20-%20Dams%20of%20the%20Orr.pdf)).'),
    ).toEqual([
      '[Dams, p. 11](../sources/Lind%20-%20Dams%20of%20the%20Orr.pdf) [../sources/Lind%20-%20Dams%20of%20the%20Orr.pdf] → Lind - Dams of the Orr.pdf',
    ]);
    expect(cited('A page of no source: [here](../sources/nothing.txt) and [there](https://other.example).')).toEqual(
      [],
    );
  });

  it('lead to a source by its address or DOI', () => {
    expect(cited('The storks returned in 1998, see https://dx.doi.org/10.5555/storks.98.')).toEqual([
      'https://dx.doi.org/10.5555/storks.98 [https://dx.doi.org/10.5555/storks.98] → storks.txt',
    ]);
    expect(cited('Die Fähre trägt 86 Menschen ([Fähren](http://www.ferries.example/pellow#top)).')[0]).toContain(
      '→ Über Fähren.txt',
    );
  });

  it('lead there by what the note says: a key, a link, a title or a file', () => {
    const note = (words: string) =>
      cited(`The storks returned to the valley in 1998.[^1]\n\n[^1]: ${words}\n`).slice(0, 1);
    const storks = ['[^1] [1] → storks.txt'];
    expect(note('See @moeStorks1999, p. 3.')).toEqual(storks);
    expect(note('[Storks](../sources/storks.txt), ¶ 1.')).toEqual(storks);
    expect(note('Moe, *Birds of the Lower Valley*, 1999.')).toEqual(storks);
    expect(note('My copy is storks.txt.')).toEqual(storks);
    expect(note('A friend told me.')).toEqual([]);
  });

  it('lead there by a list at the end, in Markdown and in plain text', () => {
    expect(cited('The storks returned in 1998 [2].\n\n[2]: ../sources/storks.txt "Birds"\n')).toEqual([
      '[2] [2] → storks.txt',
    ]);
    const list =
      'The storks returned to the valley in 1998 [2, p. 4].\n\n[2] A. Moe: Birds of the lower valley, 1999.\n';
    expect(cited(list, 'plaintext')).toEqual(['[2, p. 4] [2] → storks.txt']);
    expect(cited('The year [1998] is no citation.')).toEqual([]);
  });

  it('belong to the sentence they stand in or directly behind', () => {
    const text =
      'The storks returned to the valley in 1998. [@moeStorks1999] The dam at Orr was built in 1931.[^a] In [@harrowgate1998] it is older.\n\n[^a]: @lind2019, p. 11.\n';
    const findings = [...engineOf().openDraft().check({ text, language: 'markdown' }).findings];
    expect(findings.map(({ claim, citations }) => [claim.text.slice(0, 9), citations?.[0].cited]).slice(0, 3)).toEqual([
      ['The stork', 'moeStorks1999'],
      ['The dam a', 'a'],
      ['In it is ', 'harrowgate1998'],
    ]);
  });
});

const QUOTED = 'She wrote that “nobody in the valley had ever seen so much concrete in one place”';

describe('pages', () => {
  it('are missed where words are quoted from a source that has some', () => {
    expect(cited(`${QUOTED} [@lind2019].`)).toEqual([
      '[@lind2019] [lind2019] → Lind - Dams of the Orr.pdf: missingPage 12',
    ]);
    expect(cited('The dam at Orr was built in 1931 by the province [@lind2019].')).toEqual([
      '[@lind2019] [lind2019] → Lind - Dams of the Orr.pdf',
    ]);
    expect(cited('He counted “nineteen nests on the chimneys of the old brewery” [@moeStorks1999].')).toEqual([
      '[@moeStorks1999] [moeStorks1999] → storks.txt',
    ]);
  });

  it('are other ones when the words stand elsewhere; the next page and the viewer’s count are no others', () => {
    expect(cited(`${QUOTED} [@lind2019, p. 14].`)).toEqual([
      '[@lind2019, p. 14] [lind2019] → Lind - Dams of the Orr.pdf: otherPage 12',
    ]);
    for (const page of ['p. 12', 'pp. 11-12', 'p. 2', '12', 'p. 13', 'chap. 2'])
      expect(cited(`${QUOTED} [@lind2019, ${page}].`), page).toEqual([
        `[@lind2019, ${page}] [lind2019] → Lind - Dams of the Orr.pdf`,
      ]);
  });
});

describe('a source that does not say so', () => {
  it('is named beside the one that does', () => {
    expect(cited('The dam at Orr was built in 1931 by the province [@moeStorks1999].')).toEqual([
      '[@moeStorks1999] [moeStorks1999] → storks.txt: notSaid, but Lind - Dams of the Orr.pdf',
    ]);
    expect(cited(`${QUOTED} [@moeStorks1999].`)[0]).toContain('notSaid, but Lind');
    const link = '([Storks](../sources/storks.txt))';
    expect(cited(`The dam at Orr was built in 1931 by the province ${link}.`)[0]).toContain('notSaid, but Lind');
  });

  it('is not blamed beside the right one, when it is only compared, in another language, or when no source says so', () => {
    const fine = (text: string) => {
      expect(cited(text).filter((line) => line.includes('notSaid'))).toEqual([]);
    };
    fine('The dam at Orr was built in 1931 by the province [@lind2019; @moeStorks1999].');
    fine('The dam at Orr was built in 1931 by the province [@moeStorks1999; @harrowgate1998].');
    fine('The dam at Orr was built in 1931 by the province [cf. @moeStorks1999].');
    fine('The dam at Orr was built in 1931 by the province [@fähren].');
    fine('The dam at Orr, unlike [the brewery](../sources/storks.txt), was built in 1931 by the province.');
    fine('The bakery at Pellow sold forty kinds of bread [@moeStorks1999].');
  });
});

describe('notes and lists of references', () => {
  const judged = (text: string, language: 'markdown' | 'plaintext') =>
    [...engineOf().openDraft().check({ text, language, path: PATH }).findings].map(({ claim, verdict }) =>
      'reason' in verdict ? `${claim.text} (${verdict.reason})` : claim.text,
    );

  it('are not judged where they name a source, each by itself', () => {
    expect(
      judged(
        'The storks returned in 1998.[^1]\n\n[^1]: Moe: Birds of the lower valley, 1999, p. 3.\n[^b]: The brewery had been closed by the ministry in 1920.\n',
        'markdown',
      ),
    ).toEqual([
      'The storks returned in 1998.',
      'Moe: Birds of the lower valley, 1999, p. 3. (reference)',
      'The brewery had been closed by the ministry in 1920.',
    ]);
    expect(
      judged('The storks returned in 1998 [1].\n\n[1] Moe: Birds, 1999.\n[2] Lunde: Ferries, 2004.\n', 'plaintext'),
    ).toEqual([
      'The storks returned in 1998 [1].',
      'Moe: Birds, 1999. (reference)',
      'Lunde: Ferries, 2004. (reference)',
    ]);
  });

  it('are where a key in them is unknown', () => {
    expect(cited('The storks returned in 1998.[^1]\n\n[^1]: See @moeStorks1998, p. 3.\n')).toEqual([
      '@moeStorks1998 [moeStorks1998] → nothing: unknownKey moeStorks1999',
    ]);
  });
});

describe('a draft over time', () => {
  it('keeps the citations that did not change, and takes those that did', () => {
    const engine = engineOf();
    const session = engine.openDraft();
    const check = (text: string) => [...session.check({ text, language: 'markdown' }).findings];
    const before = check('The storks returned in 1998 [@moeStorks1999].\n\nIt was built in 1931 [@lind2019].\n');
    const after = check(
      'Storks.\n\nThe storks returned in 1998 [@moeStorks1999].\n\nIt was built in 1931 [@harrowgate1998].\n',
    );
    expect(after[1]?.citations).toBe(before[0]?.citations);
    expect(after[2]?.citations?.[0].absent).toBe('Bridges and tolls');
    engine.cite({ sources: [], references: [] });
    expect(check('The storks returned in 1998 [@moeStorks1999].')[0]?.citations).toBeUndefined();
  });
});
