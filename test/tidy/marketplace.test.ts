import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly bugs: { readonly url: string };
  readonly homepage: string;
  readonly qna: string;
  readonly pricing: string;
  readonly galleryBanner: { readonly color: string; readonly theme: string };
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
};

/** The page of the repository; package.json is where it is set. */
const page = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
const repository = page.replace('https://github.com/', '');

/** What stands for the owner until the repository exists. When it does, write its name into package.json and take this away. */
const PLACEHOLDER = 'OWNER_TO_COME/groundwork';

describe('what a marketplace shows', () => {
  it('is all there', () => {
    expect(manifest.galleryBanner).toEqual({ color: expect.stringMatching(/^#/) as string, theme: 'dark' });
    expect(manifest.pricing).toBe('Free');
    expect(manifest.categories).toContain('Linters');
    // The marketplace takes thirty.
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
  });

  it('leads to the one repository, which is still a placeholder that cannot be anybody’s', () => {
    expect(repository).toBe(PLACEHOLDER);
    expect(manifest.bugs.url).toBe(`${page}/issues`);
    expect(manifest.homepage).toBe(`${page}#readme`);
    expect(manifest.qna).toBe(`${page}/discussions`);
  });

  it('names no other repository of ours anywhere', () => {
    const files = [
      ...readdirSync(root).filter((name) => /\.(?:md|yml|yaml|mjs)$/.test(name)),
      ...['docs/*.md', 'src/**/*.ts', 'ci/*', 'media/*.json', 'release/*.mjs'].flatMap((glob) => filesLike(glob, root)),
    ];
    const other = files.flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?<![\w-])[\w-]{1,60}\/groundwork(?=@v|(?:\.git)?\s*$|\/(?:issues|blob|raw|discussions))/gm,
        ),
      ]
        .filter(([name]) => name !== repository)
        .map(([name]) => `${file}: ${name}`),
    );
    expect(other).toEqual([]);
  });

  it('begins with what it does, and a picture', () => {
    const [title, , about, , ...rest] = read('README.md').split('\n');
    expect(title).toBe('# Groundwork');
    expect(about).toMatch(/^(?!!\[).{40}/);
    const pictureAt = rest.findIndex((line) => line.startsWith('!['));
    expect(pictureAt).toBeGreaterThanOrEqual(0);
    expect(pictureAt).toBeLessThan(8);
  });
});

describe('a released version', () => {
  it('has its part in the changelog, with its day, under a head for what comes', () => {
    const heads = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    expect(heads[0]).toBe('Unreleased');
    expect(heads[1]).toMatch(new RegExp(`^${manifest.version} \\(\\d{4}-\\d{2}-\\d{2}\\)$`));
  });

  it('is the one that the action, the hook and the documents run', () => {
    const action = parse(read('action.yml')) as { inputs: { version: { default: string } } };
    expect(action.inputs.version.default).toBe(manifest.version);
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ entry: string }];
    expect(hook.entry).toContain(`groundwork-check@${manifest.version} `);
    const versions = [...read('docs/ci.md').matchAll(/(?:@|rev: )v(\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(versions.filter((version) => version !== manifest.version)).toEqual([]);
    expect(versions.length).toBeGreaterThan(1);
  });
});

it('the page on CI names every input of the action, and no others', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Readonly<Record<string, object>> };
  const named = [...read('docs/ci.md').matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(inputs));
});

it('the page on the command line names every command', () => {
  const listed = [...read('docs/command-line.md').matchAll(/^\| `groundwork ([a-z]+)/gm)].map(([, name]) => name);
  const files = readdirSync(path.join(root, 'src/cli/commands')).map((file) => path.basename(file, '.ts'));
  expect([...listed].sort()).toEqual(files.sort());
});
