import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/presentation/report/page';
import { pageStyle, pageStyleHash } from '../../../src/presentation/report/pageStyle';
import { reportOf, type Report } from '../../../src/presentation/report/report';
import { growth } from '../../support/cpuTime';
import { checkedReport, draftOf, evidenceOf, sourceOf } from './reports';

const source = {
  'flood.txt':
    'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere and cost 86 million euros.',
  'unused.txt': 'Nobody ever quotes this sentence about the price of turnips in Halvick.',
};
const backed = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.';
const altered = 'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.';
const invented = 'The orchestra of Halvick bought eleven trombones from a retired sailor last summer.';
const draft = `# The flood\n\n${backed} ${altered}\n\n- ${invented}\n- Is it so?\n\n\`\`\`\ncode of mine\n\`\`\`\n\n## After\n\n> ${backed}\n`;

const parsed = (report: Report): Document => parseHTML(htmlReport(report, { made: '2026-11-23' })).document;
const texts = (within: Document | Element, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the page', () => {
  const page = parsed(checkedReport({ 'book/draft.md': draft }, source));

  it('has the parts that a fact-checker looks for, in order, and links to each', () => {
    const parts = texts(page, 'main > section > h2');
    expect(parts).toEqual([
      'Summary',
      'Coverage by section',
      'Sources by section',
      'Open questions',
      'The text, statement by statement',
      'Sources by use',
      'What could not be read',
    ]);
    expect(texts(page, 'nav a')).toEqual(parts);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(page.getElementById(target), target).not.toBeNull();
    }
    expect(texts(page, 'h1')).toEqual(['The flood']);
    expect(texts(page, '.origin')[0]).toBe('book/draft.md, held against 2 sources on 23 November 2026.');
  });

  it('never leaves out a rank of headings, and has every id once', () => {
    const ranks = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName.slice(1)));
    ranks.slice(1).forEach((rank, at) => {
      expect(rank).toBeLessThanOrEqual((ranks[at] ?? 0) + 1);
    });
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows the draft in its own order, every statement numbered and named', () => {
    const statements = texts(page, '.said .s');
    expect(statements.map((text) => text.replace(/:.*$/, ''))).toEqual([
      '1✓ Backed',
      '2≠ Differs from a source',
      '3? No source backs it',
      '4– Not checked',
      expect.stringMatching(/^5/),
    ]);
    expect(texts(page, '.text li .s')).toHaveLength(2);
    expect(texts(page, '.said blockquote .s')).toHaveLength(1);
    expect(texts(page, '.text h3, .text h4')).toEqual(['The flood', 'After']);
    expect(texts(page, '.leftOut')).toEqual(['[1 line that is not prose]']);
  });

  it('puts verdict, words, place and source beside each statement', () => {
    const note = page.getElementById('n2');
    expect(note?.textContent).toMatch(/Differs from a source.*says 4,512.*the draft says 4,521/);
    expect(texts(note ?? page, 'mark.differs')[0]).toContain('4,512');
    expect(texts(note ?? page, 'figcaption')[0]).toBe('flood.txt, ¶ 1');
  });

  it('shows coverage as a picture with words, and the same numbers as a table', () => {
    const picture = page.querySelector('svg.picture');
    const [title, description] = (picture?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(page.getElementById(title ?? '')?.textContent).toBe('Coverage by section');
    expect(page.getElementById(description ?? '')?.textContent).toMatch(/\.$/);
    expect(texts(page, 'svg.picture rect > title')).toContain('The flood: Differs from a source, 1');
    expect(texts(page, '#coverage tbody tr')[0]).toBe('The flood1101001');
    expect(page.querySelectorAll('#coverage th:not([scope])')).toHaveLength(0);
  });

  it('lists open questions with boxes that have labels, and sources that nothing rests on', () => {
    const boxes = [...page.querySelectorAll('#open input')];
    expect(boxes).toHaveLength(2);
    for (const { id } of boxes) expect(page.querySelector(`label[for="${id}"]`)).not.toBeNull();
    expect(texts(page, '.unused cite')).toEqual(['unused.txt']);
  });

  it('runs nothing, loads nothing, and allows no style but its own', () => {
    const html = htmlReport(checkedReport({ 'draft.md': draft }, source), {});
    expect(html).not.toMatch(/<script|<img|<link|<iframe|url\((?!#)|@import|\son\w+=|\sstyle=/);
    expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`);
    expect(html).toContain(`default-src 'none'; style-src '${pageStyleHash}'`);
    expect(html).toContain(`<style>${pageStyle}</style>`);
    expect(pageStyle).not.toMatch(/[<&]/);
  });

  it('keeps the anchors of several drafts apart', () => {
    const many = parsed(checkedReport({ 'a.md': draft, 'b.md': draft }, source));
    const ids = [...many.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts(many, 'article > h2')).toEqual(['The flood', 'The flood']);
  });
});

describe('hostile words', () => {
  const evil = `<script>alert(1)</script> "><img src=x onerror=alert(2)> \u202Egpj.exe\u2066 '--> &lt; </style>`;
  const report = reportOf(
    '1.0.0',
    [
      sourceOf('evil".txt', { title: evil, author: evil, url: 'javascript:alert(3)', date: evil, language: '"><b>' }),
      sourceOf('odd.txt', { title: 'Odd', url: 'https://a.example.org/"onmouseover="alert(4)' }, 0),
      sourceOf('good.txt', { title: 'Good', url: 'https://a.example.org/?a=1&b=2' }),
    ],
    [
      draftOf(evil, [
        { text: evil, verdict: { kind: 'notChecked', reason: 'heading' }, role: 'heading' },
        {
          text: evil,
          section: [evil],
          verdict: { kind: 'supported', evidence: [evidenceOf('evil".txt', evil), evidenceOf('good.txt', evil)] },
          more: { mark: { kind: 'evidence', reason: evil, where: 'statement' } },
        },
      ]),
    ],
  );
  const html = htmlReport(report, {});
  const page = parsed(report);

  it('stand as text wherever they stand', () => {
    expect(page.querySelectorAll('script, img, b:not(.m):not(.vd b)')).toHaveLength(0);
    expect(texts(page, 'h1')[0]).toContain('<script>alert(1)</script>');
    expect(texts(page, 'blockquote')[0]).toContain('"><img src=x onerror=alert(2)>');
    for (const element of page.querySelectorAll('*'))
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
    expect(page.querySelectorAll('style')).toHaveLength(1);
  });

  it('cannot turn the direction of what stands around them', () => {
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(texts(page, 'h1')[0]).toContain('⟦U+202E⟧gpj.exe⟦U+2066⟧');
  });

  it('make no links but to the web, and no languages but real ones', () => {
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => !link.startsWith('#'))).toEqual(['https://a.example.org/?a=1&b=2']);
    expect([...page.querySelectorAll('blockquote[lang]')]).toEqual([]);
  });
});

it('makes the page of 2,500 statements in five times the time of 500, and not absurdly large', async () => {
  const words =
    'The council of Brackmere approved the bridge over the Ostrel on 4 March 2019 by eleven votes to five'.split(' ');
  const statementAt = (at: number) => ({
    text: `${[...words, ...words].slice(at % 7, (at % 7) + 20).join(' ')} ${String(at)}.`,
    section: [`Section ${String(Math.floor(at / 50))}`],
    verdict: { kind: 'supported', evidence: [evidenceOf('a.txt', `${words.join(' ')}, ${words.join(' ')}.`)] } as const,
  });
  const lines = { line: 1, character: 1 };
  const reportOn = (length: number) => {
    const draft = draftOf(
      'long.md',
      Array.from({ length }, (_, at) => statementAt(at)),
    );
    return reportOf('1.0.0', [sourceOf('a.txt')], [{ ...draft, placeAt: () => lines }]);
  };
  const [few, many] = [reportOn(500), reportOn(2500)];
  const pageOf = (report: typeof few) => () => htmlReport(report, {});
  // Twenty-five times the work, were it the square.
  expect(await growth(9, pageOf(few), pageOf(many))).toBeLessThan(9);
  expect(htmlReport(many, {}).length).toBeLessThan(4_000_000);
});
