// Installs what tests need apart from the project's own dependencies, each in a folder with a lock file of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin } from './paths.mjs';

/** Installs what a folder's `package.json` asks for, unless that was done; throws with what to do when it fails. */
export function installOnce(folder, { about, install }) {
  const stamp = path.join(folder, 'node_modules', '.ready');
  const wanted = readFileSync(path.join(folder, 'package.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(about);
  // What a failed install leaves behind breaks npm's links to programs.
  rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
  try {
    install();
  } catch (fault) {
    throw new Error(
      `This could not be installed: ${fault.message}\n` +
        'It needs the npm registry, and disk space. Connect or free space, then run the command again;\n' +
        '`npm run test:unit` runs the tests that need nothing more.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** Runs npm in a folder, quietly. */
export function npmIn(folder, ...args) {
  const env = { ...process.env, PATH: bin + path.delimiter + process.env.PATH };
  // The calling npm's own settings would leak into this one (its prefix, its script name).
  for (const key of Object.keys(env))
    if (/^npm_(?:package|lifecycle|config_(?:local_)?prefix|config_global)/i.test(key)) delete env[key];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...quiet], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
