import { describe, expect, it } from 'vitest';
import { outlineOf, textOf } from '../support/apart';
import { flatOdtOf, odfOf, pptxOf, shape, xlsxOf } from '../support/officeFiles';
import { apartSamples } from './contractSamples';
import { bytesOf, dedent, read, readableOf } from './outline';

describe('a workbook', () => {
  it('is its sheets, row by row, with dates as dates and formulas as their values', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Share</t></is></c></row>' +
      '<row r="4"><c r="A4" s="1"><v>45336</v></c><c r="B4"><f>SUM(1)</f><v>0.30000000000000004</v></c><c r="C4" s="2"><v>0.54</v></c></row>' +
      '<row r="5" hidden="1"><c r="A5"><v>7</v></c></row>';
    expect(await outlineOf('a.xlsx', xlsxOf({ Landings: rows }, ['Day', 'Tons']))).toBe(
      dedent(`
      heading | Landings
      heading row 1 (Landings) | Day, Tons, Share
      tableRow row 4 (Landings > Day, Tons, Share) | 2024-02-14 | 0.3 | 54 % ⇒ 2024-02-14  0.3  54 %`),
    );
  });

  it('of LibreOffice is the same, with its own row numbers', async () => {
    const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
    const body = `<table:table table:name="Landings"><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row>${cell('eels')}${cell('312')}</table:table-row></table:table>`;
    expect(await outlineOf('a.ods', odfOf('spreadsheet', body))).toBe(
      'heading | Landings\ntableRow row 4 (Landings) | eels | 312 ⇒ eels  312',
    );
  });
});

describe('a presentation', () => {
  it('is its slides in order, each with what is said to it', async () => {
    const slides = [
      {
        shapes: shape('title', 'The quay') + shape('body', 'Sold in March', 'for 41 million'),
        notes: shape('sldNum', '1') + shape('body', 'Nobody else bid.'),
      },
      { shapes: shape('body', 'Thank you') },
    ];
    expect(await outlineOf('a.pptx', pptxOf(slides))).toBe(
      dedent(`
      heading p. 1 | The quay
      listItem p. 1 (The quay) | Sold in March
      listItem p. 1 (The quay) | for 41 million
      paragraph p. 1 (The quay) | Nobody else bid.
      listItem p. 2 (The quay) | Thank you`),
    );
  });

  it('of LibreOffice has its slides and notes, too', async () => {
    const frame = (use: string, words: string): string =>
      `<draw:frame presentation:class="${use}"><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`;
    const body = `<draw:page>${frame('title', 'The quay')}<presentation:notes>${frame('notes', 'Nobody else bid.')}</presentation:notes></draw:page><draw:page>${frame('outline', 'Sold')}</draw:page>`;
    expect(await outlineOf('a.odp', odfOf('presentation', body))).toBe(
      'heading p. 1 | The quay\nparagraph p. 1 (The quay) | Nobody else bid.\nparagraph p. 2 (The quay) | Sold',
    );
  });
});

describe('further kinds', () => {
  it('OpenDocument in one file', async () => {
    const read = await textOf(
      'a.fodt',
      bytesOf(flatOdtOf('<text:section text:display="none"><text:p>no</text:p></text:section><text:p>yes</text:p>')),
    );
    expect([read.text, read.metadata.title]).toEqual(['yes', 'T']);
  });

  it('a mailbox: each mail under its subject', async () => {
    const { text } = await textOf('a.mbox', bytesOf(apartSamples['mbox'] ?? ''));
    expect(text).toMatch(/^The dyke\n\nFrom: Ida[^]*\n\nAgain\n\nSubject: Again\n\nFrom here it leaks\.$/);
  });

  it('a notebook: its prose, without what code printed', async () => {
    expect(await outlineOf('a.ipynb', bytesOf(apartSamples['notebook'] ?? ''))).toBe(
      'heading | The dyke\nparagraph (The dyke) | It holds.\ncode (The dyke) | print(1)'.replace('# ', ''),
    );
  });

  it('an outline and other XML', async () => {
    const { text, metadata } = await textOf('a.opml', bytesOf(apartSamples['xml'] ?? ''));
    expect(text).toBe('The dyke\n\nClay\n\nStone & sand: from the quarry');
    expect(metadata.title).toBe('The dyke');
    const timed = await textOf(
      'a.ttml',
      bytesOf(
        '<?xml version="1.0"?><tt><body><div><p begin="00:01:02.500">The quay<br/>was sold.</p></div></body></tt>',
      ),
    );
    expect(timed.text).toBe('The quay was sold.');
    expect(timed.blocks[0]?.locator.time).toBe(62.5);
  });

  it.each([
    [
      'a.tex',
      '\\documentclass{article}\n\\begin{document}\n\\section{Costs}\n% nobody\nIt \\emph{cost} 54 million.\\cite{a}\n\\begin{equation}\nx\n\\end{equation}\n',
      ['Costs', 'It cost 54 million.'],
    ],
    [
      'a.org',
      '#+TITLE: T\n* Costs\nIt *cost* 54 million.\n#+begin_src\nx = 1\n#+end_src\n',
      ['Costs', 'It cost 54 million.'],
    ],
    ['a.adoc', '== Costs\n\n// nobody\nIt *cost* 54 million.\n\n----\nx\n----\n', ['Costs', 'It cost 54 million.']],
    ['a.rst', 'Costs\n=====\n\nIt **cost** 54 million.\n\n.. nobody\n', ['Costs', 'It cost 54 million.']],
    ['a.typ', '= Costs\n#set text(11pt)\nIt *cost* 54 million. @a\n', ['Costs', 'It cost 54 million.']],
    ['a.qmd', '# Costs\n\nIt *cost* 54 million.\n\n```{r}\nx\n```\n', ['Costs', 'It cost 54 million.']],
    ['a.log', 'The pump failed at noon.\n', ['The pump failed at noon.']],
    [
      'a.ass',
      '[Script Info]\nTitle: T\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\nDialogue: 0,0:00:01.00,0:00:02.00,A,Ida,{\\i1}The quay,\\Nat last,\nDialogue: 0,0:00:02.10,0:00:03.00,A,,was sold.\nComment: 0,0:00:03.00,0:00:04.00,A,,no\n',
      ['The quay, at last, was sold.'],
    ],
    ['a.notes', 'The pump failed at noon.\n', ['The pump failed at noon.']],
    ['a.sbv', '0:00:01.000,0:00:02.000\nThe quay\n\n0:00:02.000,0:00:03.000\nwas sold.\n', ['The quay was sold.']],
  ])('%s: its prose', async (name, text, words) => {
    const document = await read(name, text);
    const prose = readableOf({ ...document, blocks: document.blocks.filter(({ role }) => role !== 'code') });
    expect(prose.map((one) => one.replace(/^(?:\\section\{|[=*#]+ )|\}$| =====$/g, ''))).toEqual(words);
  });
});
