import type { StoredIndex } from '../../engine/model/library';
import { clearCache, storedIndexes } from '../../library/cache/cacheFolder.node';
import { storedIndexesText } from '../../presentation/sources/storedIndexes';
import { notClearedText } from '../clearing';
import { wrongUse, type Command } from '../command';
import { printedJson } from '../printedJson';
import type { Terminal } from '../terminal';

const HELP = `Lists the stored indexes of sources, or deletes them. They are made again when they are needed.

Usage: groundwork cache [clear] [options]

  --format text|json       how to print (default: text)
  -h, --help               print this

They lie in the folder GROUNDWORK_CACHE, or in "groundwork/indexes" where the system keeps caches of this user. A folder that
holds anything which Groundwork did not put there is neither used nor cleared.
JSON: { version, formatVersion, folder, indexes: [{ path, folders, bytes, usedAt }] }; usedAt in ms since 1970.

Exit codes: 0 listed or deleted; 2 wrong use, or a folder that cannot or must not be cleared.
`;

/** `groundwork cache`: what is stored. */
export const cache: Command = {
  name: 'cache',
  usage: '[clear]',
  about: 'list or delete the stored indexes of sources',
  operands: ['clear'],
  help: HELP,
  options: {},
  async run({ words, format }, terminal) {
    const [action, ...others] = words;
    const isClear = action === 'clear';
    if (others.length > 0 || (action !== undefined && !isClear)) {
      return wrongUse(terminal, `cache does not know “${words.join(' ')}”`, 'cache');
    }
    const { cacheFolder: folder = '' } = terminal;
    const indexes = isClear ? await cleared(folder, terminal) : await storedIndexes(folder);
    if (indexes === undefined) return 2;
    if (format === 'json') terminal.out(printedJson({ folder, indexes }));
    else terminal.out(storedIndexesText(folder, indexes, isClear));
    return 0;
  },
};

/** `undefined` if they could not be deleted, or not all of them; the reason is told. */
async function cleared(folder: string, terminal: Terminal): Promise<readonly StoredIndex[] | undefined> {
  try {
    return await clearCache(folder);
  } catch (fault) {
    terminal.error(`groundwork: ${notClearedText(folder, fault)}\n`);
    return undefined;
  }
}
