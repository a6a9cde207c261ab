import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in a folder as lines: names, kinds, rights, times and contents. Whoever changes anything changes this. */
export function treeOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const { mode, mtimeMs } = lstatSync(path);
      const line = (what: string): string => `${path} ${mode.toString(8)} ${String(mtimeMs)} ${what}`;
      if (lstatSync(path).isSymbolicLink()) return [line(`-> ${readlinkSync(path)}`)];
      if (lstatSync(path).isDirectory()) return [line('folder'), ...treeOf(path)];
      return [line(lstatSync(path).isFile() ? readFileSync(path, 'latin1') : 'special')];
    });
}
