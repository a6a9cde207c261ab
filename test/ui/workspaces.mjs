// Workspaces for the UI tests, made from the examples; each is a folder that the caller removes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { pdfOf, stacked } from '../support/pdfWriter.ts';
import { examples } from '../host/paths.mjs';

const made = [];

function newFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-ui-'));
  made.push(folder);
  return folder;
}

/** Removes every workspace that was made here. */
export const removeWorkspaces = () =>
  made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** The examples with sources that cannot be read, or not well, beside the good ones. */
export function troubledWorkspace() {
  const folder = newFolder();
  cpSync(examples, folder, { recursive: true });
  const source = (name, content) => writeFileSync(path.join(folder, 'sources', name), content);
  source('empty.txt', '');
  source('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)));
  source(
    'latin.txt',
    Buffer.from('The caf\xe9 of Br\xe4ckmere reopened in 2021 after the flood of the river.\n', 'latin1'),
  );
  return folder;
}

/** The same in a git repository, with two earlier versions of the draft: its first half, and all of it with other numbers. */
export function versionedWorkspace() {
  const folder = troubledWorkspace();
  const draft = path.join(folder, 'draft.md');
  const text = readFileSync(draft, 'utf8');
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', ...words], { cwd: folder });
  git('init', '--quiet');
  const blocks = text.split('\n\n');
  const half = blocks.slice(0, Math.ceil(blocks.length / 2)).join('\n\n');
  for (const version of [half, text.replace(/\d+/g, (digits) => String(Number(digits) + 7)), text]) {
    writeFileSync(draft, version);
    git('add', 'draft.md');
    git('commit', '--quiet', '--message', 'Write');
  }
  return folder;
}

/** A folder with a text and nothing that concerns Groundwork. */
export function plainWorkspace() {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'letter.md'), 'Dear reader, this text has no sources beside it.\n');
  return folder;
}

/**
 * The examples' sources and one draft of at least `words` words, each sentence its own. It is plain text, since VS Code's
 * own Markdown extension parses a Markdown file of this size for 200 ms in the extension host whose tasks are measured.
 */
export function longWorkspace(words) {
  const folder = newFolder();
  cpSync(path.join(examples, 'sources'), path.join(folder, 'sources'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'groundwork.json'), '{}\n');
  writeFileSync(path.join(folder, 'long.txt'), longDraft(words));
  writeFileSync(path.join(folder, 'short.txt'), 'The council met in the town hall of Brackmere in 2023.\n');
  return folder;
}

function longDraft(words) {
  const prose = readFileSync(path.join(examples, 'draft.md'), 'utf8').replace(/<!--[^]*?-->|```[^]*?```/g, '');
  const parts = [];
  for (let count = 0, copy = 1; count < words; copy += 1) {
    // Other numbers and names make other sentences: nothing of one copy is known from another.
    const text = prose
      .replace(/\d+/g, (digits) => String(Number(digits) + copy))
      .replaceAll('Brackmere', `Brackmere-${copy}`);
    parts.push(`Part ${copy}\n\n${text}`);
    count += text.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

/** The examples among many other sources of made-up words, each of so many paragraphs: reading them takes some seconds. */
export function largeWorkspace(sources, paragraphs = 30) {
  const folder = newFolder();
  cpSync(examples, folder, { recursive: true });
  mkdirSync(path.join(folder, 'sources', 'archive'));
  for (let at = 0; at < sources; at += 1)
    writeFileSync(
      path.join(folder, 'sources', 'archive', `${String(at).padStart(5, '0')}.txt`),
      madeUpText(at, paragraphs),
    );
  return folder;
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Paragraphs of five sentences, of which no two are alike. */
function madeUpText(seed, paragraphs) {
  let state = seed + 1;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const word = () => Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const sentence = () => `The ${Array.from({ length: 14 }, word).join(' ')}.`;
  return Array.from({ length: paragraphs }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n');
}

const letters = (text) => new TextEncoder().encode(text);

/** A Word document with these paragraphs. */
function wordDocument(paragraphs) {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="${office}" Target="word/document.xml"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': letters('<Types/>'),
    '_rels/.rels': letters(links),
    'word/document.xml': letters(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A draft whose sources are no text files: a Word document, a web page, a table, a broken book. */
export function documentsWorkspace() {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'sources'));
  const source = (name, content) => writeFileSync(path.join(folder, 'sources', name), content);
  source(
    'bridges.docx',
    wordDocument([
      'The old bridge at Tollen was closed to lorries in March 1998.',
      'Repairing it cost the province 412 crowns a metre, as the surveyor Nell Harrowgate wrote.',
    ]),
  );
  source(
    'ferries.html',
    `<!doctype html><html lang="en"><head><title>Ferries of the lower Ostrel</title></head><body><nav>Home Contact</nav><article><h1>Ferries of the lower Ostrel</h1>${'<p>The ferry at Pellow carries 86 passengers and crosses the river twelve times a day, in summer until ten in the evening. It was built in Sandry in 1957 and has sunk twice, both times at its moorings.</p>'.repeat(3)}</article></body></html>`,
  );
  source('tolls.csv', 'year,crossing,toll in crowns\n1997,Tollen,3\n1998,Pellow,4\n');
  source('broken.epub', 'PK and nothing more');
  source('stamped.pdf', pdfOf([stacked(['Received 1998'])]));
  source(
    'talk.vtt',
    'WEBVTT\n\n00:04:31.000 --> 00:04:33.000\n<v Ida Brandt>The lock at Sandry\n\n00:04:33.000 --> 00:04:35.000\nhas been <i>dry</i> since May.\n',
  );
  writeFileSync(path.join(folder, 'groundwork.json'), '{}\n');
  writeFileSync(
    path.join(folder, 'draft.md'),
    '# Crossings\n\nRepairing the old bridge at Tollen cost the province 421 crowns a metre, as the surveyor Nell Harrowgate wrote. The ferry at Pellow carries 86 passengers and crosses the river.\n',
  );
  return folder;
}

/** The same with a draft in Word, which is read and never written. */
export function wordDraftWorkspace() {
  const folder = documentsWorkspace();
  const draft = path.join(folder, 'chapter.docx');
  const altered =
    'Repairing the old bridge at Tollen cost the province 421 crowns a metre, as the surveyor Nell Harrowgate wrote.';
  const other = 'The ferry at Pellow carries 86 passengers.';
  writeFileSync(draft, wordDocument([altered, other]));
  return { folder, draft, mended: wordDocument([altered.replace('421', '412'), other]) };
}

/** One story in a Quarto draft and in a chapter of LaTeX, with a bibliography and a source. */
export function languagesWorkspace() {
  const folder = newFolder();
  const file = (name, words) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), words);
  };
  file('groundwork.json', '{}\n');
  file(
    'sources/mill.txt',
    'The Mill at Oster\n\nThe mill at Oster was rebuilt in 1894 for 38,000 crowns. Its wheel turned until March 1931. The miller Tilda Brenner kept forty geese in the yard.\n',
  );
  file('works.bib', '@book{brenner, title = {The Mill at Oster}, author = {Brenner, Tilda}, file = {mill.txt}}\n');
  const geese = 'The miller Tilda Brenner kept forty geese in the yard.';
  const zoo = 'Seven flamingos escaped from the zoo of Porlock during the parade.';
  file(
    'mill.qmd',
    `---\ntitle: "The mill cost 99,000 crowns"\nbibliography: works.bib\n---\n\n## Rebuilding {#sec-mill}\n\n\`\`\`{r}\n#| label: geese\n# The miller kept 99 geese.\ncost <- 99000\n\`\`\`\n\nThe mill at Oster was rebuilt in 1894 for **83,000** crowns [@brenner].\n\n::: {.callout-note}\n${geese}\n:::\n\n${zoo}\n`,
  );
  file(
    'mill.tex',
    `\\documentclass{article}\n\\title{The mill cost 99,000 crowns}\n\\addbibresource{works.bib}\n\\begin{document}\n\\section{Rebuilding}\n% The miller kept 99 geese.\n\nThe mill at Oster was rebuilt in 1894 for \\textbf{83,000} crowns \\autocite{brenner}.\n\n\\emph{The miller} Tilda Brenner kept forty geese in the yard.\n\n${zoo}\n\\end{document}\n`,
  );
  return folder;
}

/** The beginning of the long title by which every place in its source is named. */
export const LONG_TITLE = 'Minutes of the extraordinary joint meeting';

/** Two sources of which title, heading and file name are as long as such things are in life, and a draft that rests on them. */
export function longNamesWorkspace() {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'sources'));
  const source = (name, words) => writeFileSync(path.join(folder, 'sources', name), words);
  source(
    'minutes-of-the-extraordinary-joint-meeting-of-the-regional-drainage-board-and-the-parishes.md',
    `# ${LONG_TITLE} of the regional drainage board and the parishes of the lower valley\n\n## Resolutions on the maintenance of the embankments between Pellow and Little Harne in the coming winter\n\nThe board resolved to spend 412,000 crowns on the embankments. The engineer Nell Harrowgate counted 86 leaks in the northern embankment.\n`,
  );
  source(
    'letters-to-the-board.txt',
    'The parish clerk wrote that the chapel of Pellow was flooded on 3 May 1998.\n\nThe bells were carried to Sandry.\n',
  );
  writeFileSync(path.join(folder, 'groundwork.json'), '{}\n');
  writeFileSync(
    path.join(folder, 'draft.md'),
    '# Embankments\n\nThe board resolved to spend 421,000 crowns on the embankments.\n\nThe engineer Nell Harrowgate counted 86 leaks in the northern embankment.\n\nThe engineer Nell Harrowgate counted 86 leaks in the northern embankment and wept.\n',
  );
  return folder;
}
