// `npm run release -- v0.2.0 [--dry-run]`: from a tag, the VSIX, the npm package, the bundle for agents, their checksums and
// where they come from, in out/release. It publishes nothing: .github/workflows/release.yml hands on what it made. A dry run tells what would stop it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCommit } from './commit.mjs';
import { makeNpmPackage, npmFolder } from './npmPackage.mjs';
import { PLACEHOLDER, repositoryPage } from './outsideLinks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'out', 'release');
const [tag, ...options] = process.argv.slice(2);
const isDry = options.includes('--dry-run');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const run = (program, words, cwd = root) =>
  execFileSync(program, words, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

/** Why this must not be released as this tag; empty if it may. */
function obstacles() {
  const commit = builtCommit();
  const tagged = commitOf(tag);
  const hasChanges = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version} (`);
  return [
    ...(hasChanges ? [] : [`CHANGELOG.md has no part on ${version}.`]),
    ...(repositoryPage.includes(PLACEHOLDER) ? [`package.json names ${repositoryPage}, which is a placeholder.`] : []),
    ...(tagged === undefined ? [`There is no tag ${tag}.`] : []),
    ...(tagged !== undefined && tagged !== commitOf('HEAD')
      ? [`${tag} is another commit than the one checked out.`]
      : []),
    ...(commit.endsWith('+') ? ['Files were changed since the commit.'] : []),
  ];
}

function commitOf(name) {
  try {
    return execFileSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  } catch {
    return undefined;
  }
}

function makePackages() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  run('npm', ['run', '--silent', 'package']);
  copyFileSync(path.join(root, 'dist', 'groundwork.vsix'), path.join(target, `groundwork-${version}.vsix`));
  run('npm', ['run', '--silent', 'package:pictures']);
  copyFileSync(
    path.join(root, 'dist', 'groundwork-pictures.vsix'),
    path.join(target, `groundwork-pictures-${version}.vsix`),
  );
  run('npm', ['pack', '--silent', '--pack-destination', target], path.join(root, 'out', 'pictures'));
  // The same bundles, for hosts of agents; and what registries are told of them.
  run('node', ['mcpb/pack.mjs']);
  copyFileSync(path.join(root, 'dist', 'groundwork.mcpb'), path.join(target, 'groundwork.mcpb'));
  copyFileSync(path.join(root, 'dist', 'server.json'), path.join(target, 'server.json'));
  run('npm', ['run', '--silent', 'types']);
  makeNpmPackage();
  run('npm', ['pack', '--silent', '--pack-destination', target], npmFolder);
}

const digestOf = (...file) =>
  createHash('sha256')
    .update(readFileSync(path.join(...file)))
    .digest('hex');

/** An in-toto statement with SLSA's provenance (slsa.dev/provenance/v1): what was made, from which commit, by what. */
const provenance = (files) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: files.map((name) => ({ name, digest: { sha256: digestOf(target, name) } })),
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: {
      buildType: `${repositoryPage}/blob/HEAD/release/release.mjs`,
      externalParameters: { tag },
      resolvedDependencies: [
        { uri: `git+${repositoryPage}@refs/tags/${tag}`, digest: { gitCommit: commitOf('HEAD') ?? '' } },
        {
          uri: 'package-lock.json',
          digest: { sha256: digestOf(root, 'package-lock.json') },
        },
      ],
    },
    runDetails: {
      builder: { id: process.env.GITHUB_SERVER_URL ? `${repositoryPage}/actions` : 'local' },
      metadata: { invocationId: process.env.GITHUB_RUN_ID ?? 'local' },
    },
  },
});

if (tag !== `v${version}`) {
  console.error(
    `The tag of this version is v${version}, not ${tag ?? 'none'}. Usage: npm run release -- v${version} [--dry-run]`,
  );
  process.exit(1);
}
const why = obstacles();
for (const reason of why) console.error(`${isDry ? 'Would stop' : 'Not released'}: ${reason}`);
if (why.length > 0 && !isDry) process.exit(1);
makePackages();
const made = readdirSync(target).sort();
writeFileSync(path.join(target, 'provenance.json'), `${JSON.stringify(provenance(made), null, 2)}\n`);
const listed = [...made, 'provenance.json'];
writeFileSync(path.join(target, 'SHA256SUMS'), listed.map((file) => `${digestOf(target, file)}  ${file}\n`).join(''));
for (const file of listed) console.log(`${digestOf(target, file)}  ${file}`);
