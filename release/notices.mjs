// `npm run notices`: writes into THIRD-PARTY-NOTICES.md what ships of packages, with their licences. Some packages hold parts of
// those that they depend on (linkedom its parsers), so every package is named that is not there for development only.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'THIRD-PARTY-NOTICES.md');
const read = (...names) => readFileSync(path.join(root, ...names), 'utf8');

const HEAD = '## Packages';

/** The whole text of the licence that Mozilla's packages only point at. */
const APACHE = ['node_modules', 'cssomnom', 'LICENSE'];

const MIT = `Permission is hereby granted${read('LICENSE').split('Permission is hereby granted')[1]}`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.${read('node_modules', 'linkedom', 'LICENSE').split('appear in all copies.')[1]}`;

const inBrief = (text) => text.replace(/\s+/g, ' ').trim();

/** A package as it stands among the notices; `terms` is its licence without the line that says whose work it is. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(read(folder, 'package.json'));
  const found = readdirSync(path.join(root, folder)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = found === undefined ? '' : read(folder, found).trim();
  const holders = text.split('\n').filter((line) => /^\W*copyright\b.*(?:\d{4}|\(c\))/i.test(line.trim()));
  const stated = holders.map(inBrief).join('; ');
  // Where the text names its holders in another way, they stand in it.
  const holder = stated === '' && /copyright/i.test(text) ? '' : stated || `Copyright ${nameOf(author)}`;
  return { name, version, license: license ?? 'MIT', holder, terms: termsOf(text, license, holders) };
}

const nameOf = (author) =>
  (typeof author === 'object' ? author.name : (author ?? 'its authors')).replace(/ [<(].*/, '');

function termsOf(text, license, holders) {
  if (license === 'Apache-2.0') return read(...APACHE).trimEnd();
  if (text === '')
    return { MIT, ISC }[license]?.trim() ?? `To the extent of the law, all rights are waived (${license}).`;
  return text
    .split('\n')
    .filter(
      (line) => !holders.includes(line) && !/^\W*(?:the )?(?:mit|isc|bsd\S*) licen[cs]e\W*(?:\(mit\))?\W*$/i.test(line),
    )
    .join('\n')
    .trim();
}

const sectionOf = (notices) => {
  const lines = notices.map(
    ({ name, version, holder }) => `- \`${name}\` ${version}. ${holder.replaceAll('<', '\\<')}`,
  );
  return `### ${notices[0].license}\n\n${lines.join('\n')}\n\n\`\`\`\n${notices[0].terms}\n\`\`\`\n`;
};

/** What stands below the head: packages under each wording of a licence, as often as there are wordings. */
function packagesText() {
  const { packages } = JSON.parse(read('package-lock.json'));
  const shipped = Object.entries(packages).filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional);
  const notices = shipped.map(([folder]) => noticeOf(folder)).sort((one, other) => (one.name < other.name ? -1 : 1));
  const groups = new Map();
  for (const notice of notices) {
    const key = `${notice.license} ${inBrief(notice.terms).toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), notice]);
  }
  return [...groups.values()].map((group) => sectionOf(group)).join('\n');
}

const own = readFileSync(file, 'utf8').split(HEAD)[0];
const about = 'Written by `npm run notices`. Some are named because others hold parts of them.';
const options = { ...(await resolveConfig(file)), parser: 'markdown' };
const wanted = await format(`${own}${HEAD}\n\n${about}\n\n${packagesText()}`, options);
const isCheck = process.argv.includes('--check');
if (isCheck && existsSync(file) && readFileSync(file, 'utf8') !== wanted) {
  console.error('THIRD-PARTY-NOTICES.md does not name what ships. Run npm run notices.');
  process.exitCode = 1;
}
if (!isCheck) writeFileSync(file, wanted);
