import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the programs: `plain/cli.js`, and the same with text recognition in `recognition`. */
    readonly programs: string;
  }
}

const root = join(import.meta.dirname, '../..');

/** Bundles the programs once for all tests that start them, before the first; gives what removes them after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-programs-'));
  // Some tests run them as a user who may do little.
  chmodSync(folder, 0o755);
  const [plain, recognition] = [join(folder, 'plain'), join(folder, 'recognition')];
  const entryPoints = {
    cli: join(root, 'src/cli/main.ts'),
    reader: join(root, 'src/reader/worker/reader.node.ts'),
    worker: join(root, 'src/host/worker/worker.node.ts'),
    pictures: join(root, 'src/pictures/worker/pictures.node.ts'),
  };
  await build({ entryPoints, bundle: true, platform: 'node', outdir: plain, external: ['canvas'] });
  cpSync(plain, recognition, { recursive: true });
  await copyRecognition(join(recognition, 'pictures'));
  project.provide('programs', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** As the build does it. */
async function copyRecognition(folder: string): Promise<void> {
  const file = join(root, 'release/recognition.mjs');
  const release = (await import(file)) as { readonly copyRecognition: (folder: string) => void };
  release.copyRecognition(folder);
}
