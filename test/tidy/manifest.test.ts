import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { tools } from '../../src/agents/tools';
import { toolPrefix } from '../../src/extension/ids';
import { EDITOR_SETTINGS } from '../../src/presentation/sources/editorSettings';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  readonly main: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription?: string }>>;
    };
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly modelDescription: string;
      readonly inputSchema: unknown;
    }[];
    readonly mcpServerDefinitionProviders: readonly { readonly id: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const code = filesLike('src/extension/**/*.ts', root).map(read).join('\n');

/** Ids that the code writes out: `groundwork.…` in quotes. */
const written = new Set([...code.matchAll(/['"`](groundwork(?:\.\w+)+)['"`]/g)].map(([, id]) => id));

describe('the manifest', () => {
  it('says nothing twice: of two lists of one name the first would be lost', () => {
    expect(parseDocument(read('package.json'), { uniqueKeys: true }).errors).toEqual([]);
  });
  it('contributes the tools of agents with their own words and schemas', () => {
    expect(
      manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
    ).toEqual(
      tools.map(({ name, description, input }) => ({
        name: `${toolPrefix}${name}`,
        modelDescription: description,
        inputSchema: input,
      })),
    );
  });

  it('contributes the settings that a groundwork.json is told of, and those that stand in both', () => {
    const first = (name: string): string => name.split('.')[1] ?? '';
    const contributed = Object.keys(manifest.contributes.configuration.properties).map(first);
    expect(new Set([...EDITOR_SETTINGS, 'sources', 'drafts'])).toEqual(new Set(contributed));
  });

  it('contributes the server of agents that the code knows', () => {
    const servers = manifest.contributes.mcpServerDefinitionProviders.map(({ id }) => id);
    expect(servers.filter((id) => !written.has(id))).toEqual([]);
  });

  it('contributes no command that the code does not know', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command);
    expect(commands.filter((command) => !written.has(command))).toEqual([]);
  });

  it('contributes no view that the code does not know', () => {
    const views = Object.values(manifest.contributes.views).flatMap((list) => list.map(({ id }) => id));
    expect(views.filter((view) => !written.has(view))).toEqual([]);
  });

  it('describes every setting, and the code reads each', () => {
    for (const [name, { markdownDescription }] of Object.entries(manifest.contributes.configuration.properties)) {
      expect(markdownDescription, name).toBeDefined();
      const leaf = name.split('.').slice(1).join('.');
      expect(code.includes(`'${leaf}'`) || code.includes(`'${name}'`), `${name} is read`).toBe(true);
    }
  });

  it('has words for every key, and no others', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    expect([...used].filter((key) => words[key ?? ''] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
  });

  it('points at files that are there', () => {
    for (const { url } of manifest.contributes.jsonValidation) expect(existsSync(path.join(root, url)), url).toBe(true);
  });

  it('pins every dependency to one version', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
