import { expect, it } from 'vitest';
import { apartSamples } from '../support/apartSamples';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { pdfOf, stacked } from '../support/pdfWriter';
import { HARBOUR, harbourGreys, tiffOf } from '../support/scans';
import { apartSamples as pageSamples } from '../formats/contractSamples';
import { bytesOf } from '../formats/outline';

const { groundwork } = cliBundle();

const WORDS = 'The dyke holds.\n';
const CUES = '0:00:01.000,0:00:02.000\nThe dyke holds.\n';
const SRT = '1\n00:00:01,000 --> 00:00:02,000\nThe dyke holds.\n';
const ASS = '[Script Info]\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,A,,0,0,0,,The dyke holds.\n';
const XML = '<?xml version="1.0"?><a><b>The dyke holds.</b></a>';

/** Kinds that are read, a file of each. */
const read: Readonly<Record<string, string | Uint8Array>> = {
  ...apartSamples,
  'a.pdf': pdfOf([stacked(['The dyke holds.'])]),
  'a.html': pageSamples['html'] ?? '',
  'a.xhtml': pageSamples['html'] ?? '',
  'a.mhtml': pageSamples['mhtml'] ?? '',
  'a.eml': pageSamples['eml'] ?? '',
  'a.mbox': pageSamples['mbox'] ?? '',
  'a.ipynb': pageSamples['notebook'] ?? '',
  'a.opml': pageSamples['xml'] ?? '',
  'a.xml': XML,
  'a.fb2': XML,
  'a.rss': XML,
  'a.ttml': '<?xml version="1.0"?><tt><p begin="1s">The dyke holds.</p></tt>',
  'a.csv': 'name,state\nThe dyke,holds\n',
  'a.tsv': 'name\tstate\nThe dyke\tholds\n',
  'a.json': '{"text": "The dyke holds."}',
  'a.jsonl': '{"text": "The dyke holds."}\n',
  'a.srt': SRT,
  'a.vtt': `WEBVTT\n\n${SRT.replaceAll(',', '.')}`,
  'a.sbv': CUES,
  'a.ass': ASS,
  ...Object.fromEntries(
    'txt md qmd Rmd mdx log tex org adoc rst typ vcf ics'.split(' ').map((ending) => [`a.${ending}`, WORDS]),
  ),
  README: WORDS,
};

/** Bibliographies: no sources, but listed with their works. */
const works: Readonly<Record<string, string>> = {
  'a.bib': '@book{a, title={B}}\n',
  'a.ris': 'TY  - BOOK\nTI  - B\nER  - \n',
  'a.nbib': 'PMID- 1\nTI  - B\n',
  'a.enw': '%0 Book\n%T B\n',
  'a.csl.json': '[{"id": "a", "title": "B"}]',
};

/** Kinds that are not read, with what is true of each. */
const unread: readonly (readonly [endings: string, advice: RegExp])[] = [
  ['xls xlsb numbers', /as \.xlsx, \.ods or \.csv/],
  ['ppt key', /as \.pptx, \.odp or PDF/],
  ['wps wpd pages', /as \.docx, \.odt or PDF/],
  ['kfx lit djvu', /into EPUB or PDF/],
  ['pst ost', /as \.eml or \.msg/],
  ['zip 7z rar gz', /Unpack it/],
  ['heic gif svg webp', /as \.png or \.jpg/],
  ['png tif', /it is a scan, 1 page\. Turn on reading of pictures/],
  ['mp3 m4a wav mp4 mov', /transcript or subtitles/],
  ['lnk url webloc', /only leads elsewhere/],
  ['accdb sqlite parquet', /as \.csv/],
  ['indd xps pub', /as PDF/],
  ['exe dll woff2', /take it out/],
  ['css js py yaml', /code or settings/],
  ['enl', /BibTeX/],
  ['qqq', /Save its text as \.txt or \.md/],
];

interface Listed {
  readonly sources: readonly { path: string; words: number; problems: readonly { message: string }[] }[];
  readonly bibliographies: readonly { path: string; works: number }[];
}

it('lists a file of each of a hundred kinds: as read, read in part or not read, with advice that is true for it', () => {
  const binary = Uint8Array.of(1, 0, 2, 0, 0, 255, 254, 3);
  const refused = unread.flatMap(([endings]) => endings.split(' ')).map((ending) => `a.${ending}`);
  const partly = {
    'part.txt': Uint8Array.of(...bytesOf('Žižkov — “Zoë” holds.\n'), 0x92, 0x0a),
    'cut.rtf': '{\\rtf1\\ansi The dyke holds.\\par The',
  };
  const pictures = { 'a.png': HARBOUR, 'a.tif': tiffOf([harbourGreys()]) };
  const binaries = Object.fromEntries(refused.map((name) => [name, binary]));
  const files = { ...read, ...works, ...partly, ...binaries, ...pictures };
  expect(Object.keys(files).length).toBeGreaterThan(100);
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`sources/${name}`, bytes])),
  );
  const { status, stdout } = groundwork(folder, ['sources', '--no-cache', '--format', 'json']);
  const listed = JSON.parse(stdout) as Listed;
  const told = new Map(listed.sources.map((source) => [source.path.replace('sources/', ''), source]));
  expect(status).toBe(0);
  expect([...told.keys()].sort()).toEqual(
    Object.keys(files)
      .filter((name) => !(name in works))
      .sort(),
  );
  for (const name of Object.keys(read))
    expect({ name, words: told.get(name)?.words ?? 0 }).not.toMatchObject({ words: 0 });
  for (const name of Object.keys(partly)) {
    expect(told.get(name)?.words).toBeGreaterThan(0);
    expect(told.get(name)?.problems[0]?.message).toContain('was read but for');
  }
  for (const [endings, advice] of unread) {
    for (const ending of endings.split(' ')) {
      expect(told.get(`a.${ending}`)).toMatchObject({ words: 0 });
      expect(
        told
          .get(`a.${ending}`)
          ?.problems.map(({ message }) => message)
          .join(),
      ).toMatch(advice);
    }
  }
  expect(listed.bibliographies.map((one) => `${one.path.replace('sources/', '')} ${String(one.works)}`).sort()).toEqual(
    Object.keys(works)
      .map((name) => `${name} 1`)
      .sort(),
  );
});
