import { extensionOf } from '../formats/readSource';
import { projectFileName } from './projectSettings';

/**
 * Kinds of files that lie among sources without being any: fonts, the parts of saved web pages, programs, the traces that systems and editors leave.
 * They are counted in the log and not listed one by one; whatever else is not read (pictures, sound and links among it) is listed with what to do, and so is each of
 * these when someone names it.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  [
    'eot otf ttf woff woff2',
    'css js mjs map wasm',
    'class dll dylib exe o pyc so',
    'bak crdownload lock part swo swp tmp',
    'db ini',
  ].flatMap((kinds) => kinds.split(' ')),
);

/** Whether a file that nobody named is passed over. Office programs begin the names of their locks with `~$`. */
export const isLeftOut = (name: string): boolean =>
  name === projectFileName || name.startsWith('~$') || name.endsWith('~') || LEFT_OUT.has(extensionOf(name));

/** Whether a name is not even counted: hidden files and folders, and programs' own folders. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
