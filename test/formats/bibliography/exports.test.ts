import { expect, it } from 'vitest';
import { bibliographiesNamedIn, rootNamedIn } from '../../../src/formats/bibliography/namedInDraft';
import { readReferences } from '../../../src/formats/bibliography/readReferences';

const read = (name: string, text: string) => {
  const outcome = readReferences({ name, bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

const QUAY = {
  title: 'The Quay: A History',
  author: 'Marta Lind and Amos Threlby',
  date: '2019-03-04',
  publisher: 'Quay Books',
  url: 'https://doi.org/10.1234/quay',
  key: 'lind2019',
};

it('an export of Zotero or Mendeley in RIS', () => {
  const ris =
    'TY  - BOOK\r\nTI  - The Quay: A History\r\nAU  - Lind, Marta\r\nAU  - Threlby, Amos\r\nDA  - 2019/03/04/\r\nPB  - Quay Books\r\nDO  - 10.1234/quay\r\nL1  - files/quay.pdf\r\nID  - lind2019\r\nER  - \r\n';
  expect(read('works.ris', ris)).toEqual({
    references: [{ metadata: QUAY, doi: '10.1234/quay', files: ['files/quay.pdf'] }],
    broken: [],
  });
  expect(read('works.ris', ris.replace('ER  - ', '')).broken).toHaveLength(1);
});

it.each([
  [
    String.raw`:C$\backslash$:/Users/lind/AppData/Local/Mendeley Ltd./Mendeley Desktop/Downloaded/Lind et al. - 2019 - The Quay.pdf:pdf`,
    ['C:/Users/lind/AppData/Local/Mendeley Ltd./Mendeley Desktop/Downloaded/Lind et al. - 2019 - The Quay.pdf'],
  ],
  [String.raw`:Users/lind/Documents/The{\_}Quay.pdf:pdf;::`, ['Users/lind/Documents/The_Quay.pdf']],
  [
    String.raw`:home/lind/a.pdf:pdf;:home/lind/M{\"{u}}ller {\&} S{\'{a}}nchez - Stra{\ss}e, 50{\%}.pdf:pdf`,
    ['home/lind/a.pdf', 'home/lind/Müller & Sánchez - Straße, 50%.pdf'],
  ],
  [':/Users/lind/Doc.pdf:application/pdf', ['/Users/lind/Doc.pdf']],
  [String.raw`Full Text:C\:\\works\\quay\; north.pdf:application/pdf`, [String.raw`C:\works\quay; north.pdf`]],
  [String.raw`C:\works\quay.pdf`, [String.raw`C:\works\quay.pdf`]],
])('the files of an export of Mendeley or Zotero in BibTeX: %s', (field, files) => {
  const bib = `@article{lind2019,\nauthor = {Lind, Marta},\ndoi = {DOI 10.1234/the{\\_}quay},\nfile = {${field}},\nurl = {https://a.example/the{\\_}quay},\n}`;
  expect(read('works.bib', bib).references).toEqual([
    {
      metadata: { author: 'Marta Lind', key: 'lind2019', url: 'https://a.example/the_quay' },
      doi: '10.1234/the_quay',
      files,
    },
  ]);
});

it.each([
  ['a.bib', '@book{a, title={Q}, doi={https://doi.org/10.1234/quay}}'],
  ['a.ris', 'TY  - BOOK\nTI  - Q\nDO  - doi:10.1234/quay\nER  - \n'],
  ['a.nbib', 'PMID- 1\nTI  - Q\nAID - S0 [pii]\nAID - 10.1234/quay [doi]\n'],
  ['a.enw', '%0 Book\n%T Q\n%R http://dx.doi.org/10.1234/quay\n'],
  ['a.json', '[{"title":"Q","DOI":"https://doi.org/10.1234/quay"}]'],
  ['a.yml', 'a:\n  title: Q\n  serial-number: doi:10.1234/quay\n'],
])('a DOI is the same, however it is written: %s', (name, text) => {
  expect(read(name, text).references[0]).toMatchObject({
    doi: '10.1234/quay',
    metadata: { url: 'https://doi.org/10.1234/quay' },
  });
});

it('an export of PubMed, with lines that go on', () => {
  const nbib =
    'PMID- 1\nTI  - The Quay:\n      A History.\nFAU - Lind, Marta\nFAU - Threlby, Amos\nAU  - Lind M\nDP  - 2019 Mar 4\nPB  - Quay Books\nLID - 10.1234/quay [doi]\n\nPMID- 2\nTI  - Clay\nDP  - 2018\n';
  const { title, author, date, publisher, url } = QUAY;
  expect(read('works.nbib', nbib)).toEqual({
    references: [
      { metadata: { title, author, date, publisher, url }, doi: '10.1234/quay', files: [] },
      { metadata: { title: 'Clay', date: '2018' }, files: [] },
    ],
    broken: [],
  });
});

it('an export of EndNote', () => {
  const enw =
    '%0 Book\r\n%T The Quay: A History\r\n%A Lind, Marta\r\n%A Threlby, Amos\r\n%D 2019-03-04\r\n%I Quay Books\r\n%R 10.1234/quay\r\n%F lind2019\r\n%> internal-pdf://1/quay.pdf\r\n\r\n%0 Book\r\n%T Clay\r\n';
  expect(read('works.enw', enw)).toEqual({
    references: [
      { metadata: QUAY, doi: '10.1234/quay', files: ['1/quay.pdf'] },
      { metadata: { title: 'Clay' }, files: [] },
    ],
    broken: [],
  });
});

it('Hayagriva', () => {
  const yaml =
    'lind2019:\n  type: book\n  title:\n    value: "The Quay: A History"\n  author: ["Lind, Marta", { name: Threlby, given-name: Amos }]\n  date: 2019-03-04\n  publisher: Quay Books\n  serial-number:\n    doi: 10.1234/quay\nmoe: 3\n';
  const { references, broken } = read('works.yml', yaml);
  expect(references).toEqual([{ metadata: QUAY, doi: '10.1234/quay', files: [] }]);
  expect(broken).toEqual(['moe must hold the fields of a work']);
});

it('CSL in YAML', () => {
  const yaml =
    'references:\n- id: lind2019\n  title: "The Quay: A History"\n  author:\n  - family: Lind\n    given: Marta\n  - family: Threlby\n    given: Amos\n  issued:\n    date-parts: [[2019, 3, 4]]\n  publisher: Quay Books\n  DOI: 10.1234/quay\n';
  expect(read('works.yaml', yaml).references).toEqual([{ metadata: QUAY, doi: '10.1234/quay', files: [] }]);
});

it.each([
  [
    'latex',
    '% \\bibliography{no}\n\\addbibresource[location=local]{works.bib}\n\\bibliography{a,b/c}',
    ['works.bib', 'a.bib', 'b/c.bib'],
  ],
  ['typst', '#bibliography(("works.yml", "b.bib"), title: "Works.bib")', ['works.yml', 'b.bib']],
  ['org', '#+BIBLIOGRAPHY: works.bib\n', ['works.bib']],
  ['asciidoc', ':bibtex-file: works.bib\n', ['works.bib']],
  ['restructuredtext', '.. bibliography:: works.bib more.bib\n', ['works.bib', 'more.bib']],
  ['markdown', '---\nbibliography: [works.bib, b.json]\n---\n', ['works.bib', 'b.json']],
] as const)('bibliographies that a draft in %s names', (language, text, names) => {
  expect(bibliographiesNamedIn(text, language)).toEqual(names);
});

it('the main document that a chapter names', () => {
  expect(rootNamedIn('% !TeX encoding = UTF-8\n% !TEX root = ../main.tex\n')).toBe('../main.tex');
  expect(rootNamedIn('% The root = of it\n')).toBeUndefined();
});
