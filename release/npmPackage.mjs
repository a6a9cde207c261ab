// Makes the folder of the npm package in out/npm from what is built: the command line, the engine as a library, its types, the
// schema of what is printed. Its manifest is made from the one package.json, which is the extension's.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outsideLinks } from './outsideLinks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...names) => path.join(root, ...names);
const read = (...names) => readFileSync(at(...names), 'utf8');

/** The name on npm, where "groundwork" is somebody else's. */
const NPM_NAME = 'groundwork-check';

export const npmFolder = at('out', 'npm');

/** Writes the folder anew; wants what `npm run build -- --production` and `npm run types` make. */
export function makeNpmPackage() {
  rmSync(npmFolder, { recursive: true, force: true });
  mkdirSync(npmFolder, { recursive: true });
  const programs = reached(['cli.js', 'reader.js', 'pictures.js', 'worker.js', 'index.js'], requiredBy);
  const types = reached(['src/api/groundwork.d.ts'], importedBy);
  for (const file of programs) copy(['dist', file], ['dist', file]);
  for (const file of types) copy(['out', 'types', file], ['types', file.slice('src/'.length)]);
  copy(['media', 'output.schema.json'], ['output.schema.json']);
  for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md']) copy([file], [file]);
  for (const file of ['examples/draft.md', 'examples/sources'])
    cpSync(at(file), path.join(npmFolder, file), { recursive: true });
  writeFileSync(path.join(npmFolder, 'README.md'), outsideLinks(read('docs/command-line.md'), 'docs/command-line.md'));
  writeFileSync(path.join(npmFolder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function copy(from, to) {
  const target = path.join(npmFolder, ...to);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(at(...from), target);
}

/** Nothing is depended on: all that is needed is bundled. */
function manifest() {
  const { version, license, homepage, repository, bugs, keywords, engines } = JSON.parse(read('package.json'));
  return {
    name: NPM_NAME,
    version,
    description:
      'Holds every statement of a draft against your sources, and says which differ and which no source backs. Offline.',
    license,
    ...{ homepage, repository, bugs, keywords: [...keywords, 'cli', 'linter', 'sarif'] },
    engines: { node: engines.node },
    bin: { groundwork: 'dist/cli.js', [NPM_NAME]: 'dist/cli.js' },
    main: './dist/index.js',
    types: './types/api/groundwork.d.ts',
    exports: {
      '.': { types: './types/api/groundwork.d.ts', default: './dist/index.js' },
      './output.schema.json': './output.schema.json',
      './package.json': './package.json',
    },
    files: ['dist', 'types', 'examples', 'output.schema.json', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md'],
    publishConfig: { access: 'public', provenance: true },
  };
}

/** Some files and all that they ask for, which `askedBy` tells of each. */
function reached(files, askedBy) {
  const all = new Set();
  const visit = (file) => {
    if (all.has(file)) return;
    all.add(file);
    for (const other of askedBy(file)) visit(other);
  };
  files.forEach(visit);
  return [...all];
}

const requiredBy = (file) => [...read('dist', file).matchAll(/require\("\.\/([\w-]+\.js)"\)/g)].map(([, name]) => name);

/** Types name only files of ours: a package in them would have to be installed. */
function importedBy(file) {
  const names = [...read('out', 'types', file).matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)].map(
    ([, name]) => name,
  );
  const foreign = names.find((name) => !name.startsWith('.'));
  if (foreign !== undefined) throw new Error(`The types of ${file} name the package ${foreign}.`);
  return names.map((name) => `${path.posix.join(path.posix.dirname(file), name)}.d.ts`);
}
