import { readFileSync } from 'node:fs';
import path from 'node:path';
import { minVersion, subset } from 'semver';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Package {
  readonly engines?: { readonly node?: string };
  /** For one platform: left out, without a word, where it does not fit. */
  readonly optional?: true;
}

const manifest = JSON.parse(read('package.json')) as {
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Package>> };

it('every package runs on each Node that package.json admits, so that `npm ci` warns of none', () => {
  const narrower = Object.entries(packages)
    .filter(([, { optional }]) => optional !== true)
    .filter(([, { engines }]) => !subset(manifest.engines.node, engines?.node ?? '*'))
    .map(([name, { engines }]) => `${name} wants ${String(engines?.node)}`);
  expect(narrower).toEqual([]);
});

it('the README names the Nodes that package.json admits', () => {
  const ranges = manifest.engines.node.split(' || ');
  const lowest = ranges.map((range) => minVersion(range)?.version.replace(/(?:\.0)+$/, ''));
  expect(read('README.md').replace(/\s+/g, ' ')).toContain(`Needs Node ${lowest.join(', ')} or newer, and npm`);
});

it('the pure suite is run on the Node of the oldest VS Code that is admitted, too', () => {
  const { dependencies } = JSON.parse(read('test/host/oldestNode/package.json')) as {
    readonly dependencies: { readonly node: string };
  };
  expect(minVersion(manifest.engines.node)?.version).toBe(dependencies.node);
  expect(read('package.json')).toContain('"vscode": "^1.100.0"');
});
