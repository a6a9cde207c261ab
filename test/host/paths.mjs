// Where things are, for every script in this folder.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const hostFolder = path.dirname(fileURLToPath(import.meta.url));
export const root = path.dirname(path.dirname(hostFolder));
export const dist = path.join(root, 'dist');
export const vsix = path.join(dist, 'groundwork.vsix');
export const picturesVsix = path.join(dist, 'groundwork-pictures.vsix');
export const examples = path.join(root, 'examples');
export const screenshots = path.join(root, 'out', 'screenshots');

const modules = path.join(hostFolder, 'node_modules');
export const bin = path.join(modules, '.bin');
/** The program of a package `node`. */
export const nodeIn = (folder) => path.join(folder, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
export const nodeBinary = nodeIn(modules);
export const codeServer = path.join(modules, 'code-server');
export const codeServerEntry = path.join(codeServer, 'out', 'node', 'entry.js');
