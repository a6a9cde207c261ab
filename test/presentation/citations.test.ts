import { describe, expect, it } from 'vitest';
import type { CitationFault, CitedSource } from '../../src/engine/model/citation';
import type { DocumentId } from '../../src/engine/model/document';
import type { Finding } from '../../src/engine/model/finding';
import { spanOf } from '../../src/engine/model/span';
import { citationAt, keyView } from '../../src/presentation/citations/citationCompletion';
import { citationText } from '../../src/presentation/citationText';
import { diagnosticViews } from '../../src/presentation/diagnosticView';
import { evidenceView } from '../../src/presentation/evidence/evidenceView';

const report = 'sources/report.pdf' as DocumentId;
const titleOf = (document: DocumentId): string => (document === report ? 'Second Report' : document);

const cited = (more: Partial<CitedSource>): CitedSource => ({ cited: 'lind2019', span: spanOf(20, 31), ...more });
const saying = (fault: CitationFault): string | undefined => citationText(cited({ document: report, fault }), titleOf);

const findingWith = (...[first, ...others]: readonly [CitedSource, ...CitedSource[]]): Finding => ({
  claim: {
    id: 'c' as Finding['claim']['id'],
    span: spanOf(100, 131),
    text: 'The dam was built in 1931.',
    masked: 'The dam was built   [@lind2019]',
    role: 'paragraph',
    section: [],
    context: '',
  },
  verdict: { kind: 'notEnoughEvidence', nearest: [], unsupported: [] },
  rule: 'coverage',
  citations: [first, ...others],
});

describe('what is said of a citation', () => {
  it('names the key, the page, the source', () => {
    expect(citationText(cited({ fault: { kind: 'unknownKey', near: 'lind2018' } }), titleOf)).toBe(
      'No bibliography has the key “lind2019”; the nearest is “lind2018”.',
    );
    expect(saying({ kind: 'missingPage', page: 'xii' })).toBe(
      'The quoted words stand on page xii of Second Report; the citation names no page.',
    );
    expect(saying({ kind: 'otherPage', page: '12' })).toBe(
      'The quoted words stand on page 12 of Second Report; the citation names another.',
    );
    expect(saying({ kind: 'notSaid' })).toBe('Nothing in Second Report comes near this statement.');
    expect(citationText(cited({ document: report }), titleOf)).toBeUndefined();
  });

  it('is flagged at the citation, a wrong source louder than a page', () => {
    const views = diagnosticViews(
      findingWith(
        cited({ document: report, fault: { kind: 'otherPage', page: '12' } }),
        cited({ fault: { kind: 'unknownKey' } }),
      ),
      titleOf,
    ).filter(({ rule }) => rule === 'citation');
    expect(views.map(({ verdict, span, fault }) => [verdict, span.start, span.end, fault?.kind])).toEqual([
      ['notEnoughEvidence', 20, 31, 'otherPage'],
      ['contradicted', 20, 31, 'unknownKey'],
    ]);
  });

  it('is quiet where the cited work was never given, and no source backs the statement', () => {
    const finding = findingWith(cited({ absent: 'Dams of the Orr' }));
    expect(diagnosticViews(finding, titleOf)).toEqual([]);
    expect(evidenceView(finding, () => undefined).remarks).toEqual([
      '“Dams of the Orr”, which is cited here, is not among your sources: add its file to check against it.',
    ]);
  });
});

describe('a citation that is being typed', () => {
  const at = (textWithCursor: string, language: 'markdown' | 'plaintext' = 'markdown') => {
    const offset = textWithCursor.indexOf('|');
    return citationAt(textWithCursor.replace('|', ''), offset, language);
  };

  it('begins with an "@", alone, behind a bracket or in braces', () => {
    expect(at('As @|')).toEqual({ typed: '', before: 0, behind: 0 });
    expect(at('So [see @li|nd; @moe]')).toEqual({ typed: 'li', before: 2, behind: 2 });
    expect(at('So [-@lind:20|].')).toEqual({ typed: 'lind:20', before: 7, behind: 0 });
    expect(at('So [@{odd k|ey}]')).toEqual({ typed: 'odd k', before: 6, behind: 3 });
  });

  it('is none in an address, in code, in front matter, or without an "@"', () => {
    for (const text of ['nell@harrow|', '`@li|`', '```\n@li|\n```\n', '---\nauthor: @li|\n---\n', 'So [li|]', 'So |'])
      expect(at(text), text).toBeUndefined();
    expect(at('`@li|', 'plaintext')).toBeDefined();
    expect(at('---\ntitle: a\n---\n\n```\ncode\n```\n\nAs @li|')).toBeDefined();
  });

  it('is offered with who wrote it and whether it is at hand', () => {
    const typed = { typed: 'li', before: 2, behind: 0 };
    const work = { key: 'odd key', title: 'Dams', author: 'Marta Lind', date: '2019-05', document: report };
    expect(keyView(work, typed)).toEqual({
      label: 'odd key',
      detail: 'Marta Lind, 2019',
      documentation: ['Dams', 'Among your sources: sources/report.pdf'],
      insertText: '{odd key}',
      filterText: 'odd key Marta Lind Dams',
    });
    expect(keyView({ key: 'moe' }, typed)).toMatchObject({ detail: '', documentation: ['Not among your sources.'] });
  });
});
