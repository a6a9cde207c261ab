import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/folder';
import { pdfOf, stacked } from '../support/pdfWriter';
import { runAction, type ActionRun, type Inputs } from '../support/runAction';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const release = join(root, 'out/release');

/** Longest making of both packages, from types to checksums. Unit: ms. Default: 30 min. Ends what hangs, on a busy machine, too. */
const MAKE_MS = 1_800_000;

const made = (options: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['release/release.mjs', ...options], { cwd: root, encoding: 'utf8' });

let dryRun: ReturnType<typeof spawnSync>;
let empty: string;
beforeAll(() => {
  dryRun = made([`v${version}`, '--dry-run']);
  empty = mkdtempSync(join(tmpdir(), 'groundwork-empty-'));
}, MAKE_MS);
vi.setConfig({ testTimeout: MAKE_MS });
afterAll(() => {
  vi.resetConfig();
  rmSync(empty, { recursive: true, force: true });
});

const vsix = join(release, `groundwork-${version}.vsix`);
const tarball = join(release, `groundwork-check-${version}.tgz`);

/** A name without what changes with the content. */
const steady = (name: string): string => name.replace(/-[0-9A-Z]{8}\.js$/, '-….js');

const sample = {
  'sources/minutes.txt': 'The council raised the levy to 54 euros in July 2024.',
  'draft.md': 'The council raised the levy to 45 euros in July 2024.\n',
};

/** Nothing of this machine's but Node and the shell: neither this project's modules nor anything a user has installed. */
const bare = (home: string): NodeJS.ProcessEnv => ({
  PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
  HOME: home,
  GROUNDWORK_CACHE: join(home, 'cache'),
});

describe('a release', () => {
  it('is made from its tag by a dry run, which tells what would stop it', () => {
    expect(dryRun.status, String(dryRun.stderr)).toBe(0);
    expect(String(dryRun.stderr)).toContain('is a placeholder');
    expect(readdirSync(release).sort()).toEqual(
      [
        ...[`groundwork-${version}.vsix`, `groundwork-check-${version}.tgz`, 'groundwork.mcpb', 'server.json'],
        ...[`groundwork-pictures-${version}.vsix`, `groundwork-pictures-${version}.tgz`],
        ...['provenance.json', 'SHA256SUMS'],
      ].sort(),
    );
  });

  it('is refused for another tag, and while something stands against it', () => {
    const other = made(['v9.9.9', '--dry-run']);
    expect({ status: other.status, stderr: other.stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`The tag of this version is v${version}, not v9.9.9.`) as string,
    });
    const placeholder = made([`v${version}`]);
    expect({ status: placeholder.status, stderr: placeholder.stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Not released: package.json names https://github.com/OWNER_TO_COME') as string,
    });
  });

  it('says of each file what it is and where it comes from', () => {
    const digest = (file: string): string =>
      createHash('sha256')
        .update(readFileSync(join(release, file)))
        .digest('hex');
    const sums = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.length).toBe(7);
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      expect(sum, file).toBe(digest(file));
    }
    const { subject, predicate } = JSON.parse(readFileSync(join(release, 'provenance.json'), 'utf8')) as {
      readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
      readonly predicate: {
        readonly buildDefinition: { readonly resolvedDependencies: readonly [{ readonly digest: object }] };
      };
    };
    for (const { name, digest: told } of subject) expect(told.sha256, name).toBe(digest(name));
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    expect(predicate.buildDefinition.resolvedDependencies[0].digest).toEqual({ gitCommit: head });
  });
});

const inside = (name: string): string => `extension/${name}`;

describe('the VSIX', () => {
  const files = (): Readonly<Record<string, Uint8Array>> => unzipSync(readFileSync(vsix));

  it('holds these files and no others', () => {
    const names = Object.keys(files()).filter((name) => !/^extension\/examples\//.test(name));
    expect([...new Set(names.map(steady))].sort()).toEqual(
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        ...['LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'changelog.md', 'package.json', 'readme.md'],
        ...['package.nls.json', 'package.nls.de.json'],
        ...['extension', 'webview', 'strip', 'worker', 'reader', 'pictures', 'cli', 'chunk-…', 'pdfjs-…'].map(
          (name) => `dist/${name}.js`,
        ),
        ...['claim', 'page', 'quote', 'words'].map((name) => `media/evidence/${name}.css`),
        'media/strip/strip.css',
        ...['claims', 'evidence', 'hover', 'look-up', 'report', 'sources'].map(
          (name) => `media/walkthrough/${name}.svg`,
        ),
        ...['groundwork.svg', 'icon.png', 'groundwork.schema.json', 'output.schema.json'].map(
          (name) => `media/${name}`,
        ),
        'media/l10n/bundle.l10n.de.json',
      ]
        .map((name) => (/^(?:\[|extension\.)/.test(name) ? name : `extension/${name}`))
        .sort(),
    );
    expect(Object.keys(files()).length).toBeLessThan(60);
  });

  it('has text recognition in a package beside it: an extension without code, and the same folder for npm', () => {
    const beside = unzipSync(readFileSync(join(release, `groundwork-pictures-${version}.vsix`)));
    expect(Object.keys(beside).sort()).toEqual([
      ...['[Content_Types].xml', 'extension.vsixmanifest'],
      ...['LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'deu.traineddata.gz', 'eng.traineddata.gz', 'icon.png'].map(inside),
      ...['package.json', 'readme.md', 'tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm'].map(inside),
    ]);
    const { main, contributes } = JSON.parse(Buffer.from(beside['extension/package.json'] ?? []).toString()) as Record<
      string,
      unknown
    >;
    expect([main, contributes]).toEqual([undefined, undefined]);
  });

  it('has 2.8 MB at most, without text recognition', () => {
    const bytes = statSync(vsix).size;
    console.log(`VSIX: ${String(bytes)} bytes, ${String(Object.keys(files()).length)} files`);
    expect(bytes).toBeLessThanOrEqual(2_800_000);
  });

  it('shows a README whose links and pictures lead out of it', () => {
    const readme = Buffer.from(files()['extension/readme.md'] ?? []).toString();
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !/^(?:https:\/\/|#)/.test(target))).toEqual([]);
    expect(readme).toMatch(/!\[[^\]]*\]\(https:\/\/\S+\/raw\/HEAD\/media\/pictures\/claims-light\.webp\)/);
  });

  it('runs from an empty folder: its command line, its reading of documents, and every file that its programs ask for', () => {
    const home = join(empty, 'vsix');
    for (const [name, bytes] of Object.entries(files())) {
      if (name.endsWith('/')) continue;
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), bytes);
    }
    const cwd = folderWith({
      ...sample,
      'sources/plan.pdf': pdfOf([stacked(['The plan was put off until the spring of 2025.'])]),
      'sources/page.html': '<html><body><article><p>Nobody objected to it at all.</p></article></body></html>',
    });
    const run = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(home, 'extension/dist/cli.js'), ...words], {
        cwd,
        env: bare(home),
        encoding: 'utf8',
      });
    expect(run('check', 'draft.md')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('54 euros') as string,
    });
    expect(run('text', 'sources/plan.pdf')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('put off until the spring of 2025') as string,
    });
    expect(run('text', 'sources/page.html')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nobody objected') as string,
    });
    const programs = Object.keys(files()).filter((name) => name.endsWith('.js'));
    const asked = programs.flatMap((name) =>
      [
        ...Buffer.from(files()[name] ?? [])
          .toString()
          .matchAll(/require\("\.\/([\w-]+\.js)"\)/g),
      ].map(([, file]) => file),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((file) => !programs.includes(`extension/dist/${String(file)}`))).toEqual([]);
  });
});

describe('the npm package', () => {
  const home = (): string => join(empty, 'npm');
  const inside = (): string => join(home(), 'node_modules/groundwork-check');
  beforeAll(() => {
    mkdirSync(home(), { recursive: true });
    writeFileSync(join(home(), 'package.json'), '{ "private": true }');
    // Nothing is asked of the registry: the package has no dependencies.
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', tarball], {
      cwd: home(),
    });
  }, MAKE_MS);
  const program = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(join(home(), 'node_modules/.bin/groundwork'), words, {
      cwd: home(),
      env: bare(home()),
      encoding: 'utf8',
    });

  it('has 3 MB at most, and no dependencies', () => {
    console.log(`npm package: ${String(statSync(tarball).size)} bytes`);
    expect(statSync(tarball).size).toBeLessThanOrEqual(3_000_000);
    expect(readdirSync(join(home(), 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'groundwork-check',
    ]);
    expect(readdirSync(inside()).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'THIRD-PARTY-NOTICES.md',
        'dist',
        'examples',
        'output.schema.json',
        'package.json',
        'types',
      ].sort(),
    );
  });

  it('checks a draft, and says which commit it was built from', () => {
    cpSync(folderWith(sample), home(), { recursive: true });
    expect(program('check', 'draft.md')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('54 euros') as string,
    });
    const head = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    expect(program('--version').stdout).toMatch(new RegExp(`^${version} \\(${head}\\+?\\)\n$`));
  });

  it('serves agents', () => {
    expect(readdirSync(join(inside(), 'dist'))).toContain('worker.js');
    const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'tests', version: '1' } };
    const input = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`;
    const bin = join(home(), 'node_modules/.bin/groundwork');
    const { stdout } = spawnSync(bin, ['mcp', '--project', home()], { env: bare(home()), encoding: 'utf8', input });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'groundwork', version } } });
  });

  it('prints what its README shows', () => {
    const readme = readFileSync(join(inside(), 'README.md'), 'utf8');
    const [, command = '', shown = ''] =
      /```\nnpx groundwork-check ([^\n]+)\n```\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    cpSync(join(inside(), 'examples'), join(home(), 'examples'), { recursive: true });
    expect(shown).toContain('warning');
    expect(program(...command.split(' ')).stdout).toContain(shown);
  });

  it('is a library: the example of its README runs as it stands there, and its types hold', () => {
    const readme = readFileSync(join(inside(), 'README.md'), 'utf8');
    const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(example).toContain("from 'groundwork-check'");
    writeFileSync(join(home(), 'example.mjs'), example);
    cpSync(join(inside(), 'examples'), join(home(), 'examples'), { recursive: true });
    const ran = spawnSync(process.execPath, ['example.mjs'], { cwd: home(), env: bare(home()), encoding: 'utf8' });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^\w+: .+\(The sirens will be tested at night, said Ms Dellimore\.\)\n/);
    expect(ran.stdout).toContain('# Source report: draft.md');
    writeFileSync(
      join(home(), 'example.mts'),
      `${example}\nconst words: number | undefined = report.sources[0]?.words;\nconsole.log(words);\n`
        .replace('.drafts[0].', '.drafts[0]?.')
        .replace('?.findings)', '?.findings ?? [])'),
    );
    const types = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
    ];
    const told = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...types, 'example.mts'], {
      cwd: home(),
      encoding: 'utf8',
    });
    expect({ status: told.status, stdout: told.stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('brings the schema of what it prints', () => {
    const script = "console.log(require('groundwork-check/output.schema.json').title)";
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: home(), encoding: 'utf8' });
    expect(stdout).toContain('What groundwork prints');
  });

  describe('in CI', () => {
    const act = (files: Readonly<Record<string, string>>, inputs: Inputs): ActionRun =>
      runAction(inputs, { cwd: folderWith(files), env: bare(home()) });
    const command = (): string => join(home(), 'node_modules/.bin/groundwork');
    const book = {
      'sources/minutes.txt': sample['sources/minutes.txt'],
      'chapters/one/a b.md': sample['draft.md'],
      'chapters/two.md': 'Is it so?\n',
    };

    it('the action checks what its globs name, annotates it and writes the reports', () => {
      const inputs = {
        drafts: 'chapters/**/*.md\n',
        sources: 'sources',
        sarif: 'g.sarif',
        junit: 'g.xml',
        html: 'g.html',
        command: command(),
      };
      const { status, stdout, stderr, output, reports } = act(book, inputs);
      expect({ status, stderr, output }).toEqual({ status: 1, stderr: '', output: 'exit-code=1\n' });
      const { problemMatcher } = JSON.parse(readFileSync(join(root, 'ci/matcher.json'), 'utf8')) as {
        readonly problemMatcher: readonly {
          readonly owner: string;
          readonly pattern: readonly [{ readonly regexp: string }];
        }[];
      };
      const [matcher] = problemMatcher;
      const marked = stdout
        .split('\n')
        .flatMap((line) =>
          [new RegExp(matcher?.pattern[0].regexp ?? '^$').exec(line)?.slice(1, 4)].filter(
            (found) => found !== undefined,
          ),
        );
      expect(marked).toEqual([['chapters/one/a b.md', '1', '1']]);
      for (const { owner } of problemMatcher) expect(stdout).toContain(`::remove-matcher owner=${owner}::`);
      expect(JSON.parse(reports['sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
      expect(reports['junit']).toContain('failures="1"');
      expect(reports['html']).toMatch(/^<!doctype html>/);
    });

    it('the action passes what is clean, known or not to fail, and tells of a draft that is not there', () => {
      const clean = { ...book, 'chapters/one/a b.md': `${sample['sources/minutes.txt']}\n` };
      expect(act(clean, { drafts: 'chapters/**/*.md', command: command() })).toMatchObject({
        status: 0,
        output: 'exit-code=0\n',
      });
      expect(act(book, { drafts: 'chapters/**/*.md', 'fail-on': 'none', command: command() }).status).toBe(0);
      const missing = act(book, { drafts: 'nowhere.md', command: command() });
      expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere.md') as string });
    });

    it('the hook of pre-commit runs the program on the files that it is given', () => {
      const [{ entry }] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [
        { readonly entry: string },
      ];
      const cwd = folderWith(sample);
      const words = entry.split(' ');
      expect(words.slice(0, 3)).toEqual(['npx', '--yes', `groundwork-check@${version}`]);
      // What npx would fetch is here.
      const { status, stdout } = spawnSync(
        join(home(), 'node_modules/.bin/groundwork-check'),
        [...words.slice(3), 'draft.md'],
        { cwd, env: bare(home()), encoding: 'utf8' },
      );
      expect({ status, stdout }).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('draft.md:1:1  warning') as string,
      });
    });

    it('the problem matcher of the extension reads the same lines', () => {
      const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        readonly contributes: { readonly problemPatterns: readonly [{ readonly regexp: string }] };
      };
      cpSync(folderWith(sample), home(), { recursive: true });
      const line = String(program('check', 'draft.md').stdout).split('\n')[0] ?? '';
      expect(new RegExp(contributes.problemPatterns[0].regexp).exec(line)?.slice(1)).toEqual([
        'draft.md',
        '1',
        '1',
        'warning',
        expect.stringContaining('54') as string,
        'quantity',
      ]);
    });
  });
});
