import { extensionOf } from '../formats/readSource';
import { projectFileName } from './projectSettings';

/**
 * The traces that systems, editors and downloads leave among sources. They are counted in the log and not listed one by one; whatever else is not read
 * (pictures, sound, programs and links among it) is listed with what to do, and so is each of these when someone names it.
 */
const TRACES: ReadonlySet<string> = new Set('bak crdownload lock part swo swp tmp'.split(' '));

/** Names of files that systems write into every folder. */
const SYSTEM: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db']);

/** Parts of a page that a browser saved: they lie by the dozen in a folder of their own beside it. */
const PAGE_PARTS: ReadonlySet<string> = new Set('css js mjs map wasm eot otf ttf woff woff2'.split(' '));

/** The folder of a saved page, as browsers name it. */
const PAGE_FOLDER = /(?:_files|-files|\.files|-dateien|_fichiers|_archivos|_file)$/i;

/** Whether a file that nobody named is passed over. Office programs begin the names of their locks with `~$`. */
export function isLeftOut(inside: string): boolean {
  const [name = '', folder = ''] = inside.split('/').toReversed();
  if (name === projectFileName || name.startsWith('~$') || name.endsWith('~')) return true;
  if (SYSTEM.has(name.toLowerCase()) || TRACES.has(extensionOf(name))) return true;
  return PAGE_PARTS.has(extensionOf(name)) && PAGE_FOLDER.test(folder);
}

/** Whether a name is not even counted: hidden files and folders, and programs' own folders. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
