// What hosts and registries are told of the server: the manifest of the bundle (MCPB 0.3) and server.json (2025-12-11).
import { repositoryPage } from '../release/outsideLinks.mjs';

/** One line of at most a hundred characters, as registries want it. */
const LINE = "Checks statements, quotations and citations against the writer's own sources, offline.";

/** The manifest of a bundle: what it is, what it needs, and how it is started. */
export const manifestOf = (project, tools) => ({
  manifest_version: '0.3',
  name: 'groundwork',
  display_name: 'Groundwork',
  version: project.version,
  description: LINE,
  long_description:
    'Groundwork reads the sources of a writing project and answers with their literal words: which passage backs a statement, what differs from it, whether a quotation is right, how to cite it. Everything stays on this machine but what it answers. Sources that groundwork.json calls confidential are left out.',
  author: { name: 'Groundwork' },
  repository: { type: 'git', url: `${repositoryPage}.git` },
  icon: 'icon.png',
  server: {
    type: 'node',
    entry_point: 'server/cli.js',
    mcp_config: {
      command: 'node',
      args: ['${__dirname}/server/cli.js', 'mcp', '--project', '${user_config.project}'],
      env: {},
    },
  },
  tools: tools.map(({ name, title }) => ({ name, description: title })),
  keywords: project.keywords,
  license: project.license,
  compatibility: { platforms: ['darwin', 'win32', 'linux'], runtimes: { node: '>=20.19.0' } },
  user_config: {
    project: {
      type: 'directory',
      title: 'Project',
      description: 'The folder with your drafts and your sources (a folder "sources", or what groundwork.json names)',
      required: true,
    },
  },
});

/** The entry of a registry, which leads to the bundle of the release. */
export const registryEntryOf = (project, sha256) => ({
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: `io.github.${owner}/groundwork`,
  title: 'Groundwork',
  description: LINE,
  repository: { url: repositoryPage, source: 'github' },
  version: project.version,
  packages: [
    {
      registryType: 'mcpb',
      identifier: `${repositoryPage}/releases/download/v${project.version}/groundwork.mcpb`,
      fileSha256: sha256,
      transport: { type: 'stdio' },
    },
  ],
});

const owner = new URL(repositoryPage).pathname.split('/')[1].replaceAll('_', '-').toLowerCase();
