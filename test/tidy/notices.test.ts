import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const notices = read('THIRD-PARTY-NOTICES.md');

/** The folders of the packages that everything which ships is bundled from. */
async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/extension/extension.ts',
      'src/webview/evidence.ts',
      'src/webview/strip.ts',
      'src/host/worker/worker.node.ts',
      'src/reader/worker/reader.node.ts',
      'src/cli/main.ts',
      'src/api/groundwork.ts',
    ],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode', 'canvas'],
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs);
  return [...new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))];
}

const named = (folder: string): string => {
  const { name, version } = JSON.parse(read(`${folder}/package.json`)) as Readonly<Record<string, string>>;
  return `\`${String(name)}\` ${String(version)}.`;
};

/** What packages depend on in turn, which some of them hold in their own files. */
function behind(folders: readonly string[]): readonly string[] {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
  };
  const found = new Set<string>();
  const visit = (folder: string): void => {
    if (found.has(folder)) return;
    found.add(folder);
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const place = placesOf(folder, name).find((one) => one in packages);
      if (place !== undefined) visit(place);
    }
  };
  folders.forEach(visit);
  return [...found];
}

/** Where Node looks for a package, the nearest first. */
function placesOf(folder: string, name: string): readonly string[] {
  const parts = folder.split('/node_modules/');
  return [
    ...parts.map((_, at) => `${parts.slice(0, parts.length - at).join('/node_modules/')}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

describe('the notices', () => {
  it('name every package that is bundled, and all that it is made of, with its version', async () => {
    const bundled = await bundledPackages();
    expect(bundled.length).toBeGreaterThan(15);
    expect(behind(bundled).length).toBeGreaterThan(bundled.length);
    expect(
      behind(bundled)
        .map(named)
        .filter((name) => !notices.includes(name)),
    ).toEqual([]);
  });

  it('hold the whole Apache licence, PDF.js, and the licences of data and weights', () => {
    for (const words of [
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
      'END OF TERMS AND CONDITIONS',
      'Mozilla Foundation',
      'WordNet 3.0 Copyright 2006 by Princeton University.',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ])
      expect(notices, words).toContain(words);
  });

  it('are in the package of the extension', () => {
    expect(read('.vscodeignore')).toMatch(/^!THIRD-PARTY-NOTICES\.md$/m);
  });
});
