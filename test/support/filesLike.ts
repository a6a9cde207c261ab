import { readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/** The files below `root` that a glob fits, sorted, with `/` between folders. Node has this of its own from 22 on. */
export function filesLike(glob: string, root: string): readonly string[] {
  const { base } = picomatch.scan(glob);
  const fits = picomatch(glob);
  return readdirSync(path.join(root, base), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => fits(file))
    .sort();
}
