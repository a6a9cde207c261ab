import { readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';

/** The files below `root` that a glob fits, sorted, with `/` between folders. Node has this of its own from 22 on. */
export function filesLike(glob: string, root: string): readonly string[] {
  const fits = picomatch(glob);
  return filesIn(root, picomatch.scan(glob).base)
    .filter((file) => fits(file))
    .sort();
}

/** What was installed is not ours. */
const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(root, file) : file;
    });
