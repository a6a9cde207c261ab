import { version } from '../../../package.json';
import type { StoredIndex } from '../../engine/model/library';
import { clearCache, storedIndexes } from '../../library/cache/cacheFolder.node';
import { storedIndexesText } from '../../presentation/sources/storedIndexes';
import { wrongUse, type Command } from '../command';

const HELP = `Lists the stored indexes of sources, or deletes them. They are made again when they are needed.

Usage: groundwork cache [clear] [options]

  --format text|json       how to print (default: text)
  -h, --help               print this

They lie in the folder GROUNDWORK_CACHE, or in "groundwork" where the system keeps caches of this user.
JSON: { version, folder, indexes: [{ path, folders, bytes, usedAt }] }; usedAt in ms since 1970.

Exit codes: 0 listed or deleted; 2 wrong use.
`;

/** `groundwork cache`: what is stored. */
export const cache: Command = {
  name: 'cache',
  help: HELP,
  options: {},
  async run({ words, format }, terminal) {
    const [action, ...others] = words;
    const isClear = action === 'clear';
    if (others.length > 0 || (action !== undefined && !isClear)) {
      return wrongUse(terminal, `cache does not know “${words.join(' ')}”`, 'cache');
    }
    const { cacheFolder: folder = '' } = terminal;
    const indexes: readonly StoredIndex[] = isClear ? await clearCache(folder) : await storedIndexes(folder);
    if (format === 'json') terminal.out(`${JSON.stringify({ version, folder, indexes }, null, 2)}\n`);
    else terminal.out(storedIndexesText(folder, indexes, isClear));
    return 0;
  },
};
