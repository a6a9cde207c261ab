// The Nodes that tests run on: the project's own, from its package `node`, and the oldest that a supported VS Code ships.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installOnce, npmIn } from './install.mjs';
import { hostFolder, nodeIn, root } from './paths.mjs';

const versionIn = (folder, kind) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))[kind].node;

/** `{ version, program }`; throws with what to do where it is not installed. */
export function ownNode() {
  const version = versionIn(root, 'devDependencies');
  const program = nodeIn(path.join(root, 'node_modules'));
  if (!existsSync(program))
    throw new Error(
      `The tests run on Node ${version}, which is not in node_modules: run \`npm ci\`, install scripts and all.`,
    );
  return { version, program };
}

const oldestFolder = path.join(hostFolder, 'oldestNode');
export const oldestVersion = versionIn(oldestFolder, 'dependencies');

/** The program, installed unless it is there. */
export function oldestNode() {
  installOnce(oldestFolder, {
    about: `Installing Node ${oldestVersion} (about 100 MB in test/host/oldestNode; some seconds, once)…`,
    install: () => {
      npmIn(oldestFolder, 'ci', '--ignore-scripts');
      npmIn(oldestFolder, 'rebuild', 'node');
    },
  });
  return nodeIn(path.join(oldestFolder, 'node_modules'));
}
