import { extensionOf } from '../formats/readSource';
import { projectFileName } from './projectSettings';

/**
 * Kinds of files that lie among sources without being any: sound, films, pictures, fonts, the parts of saved web pages,
 * programs, the traces that systems and editors leave. They are counted in the log and not listed one by one; whatever
 * else is not read is listed, and so is each of these when someone names it.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  [
    'aac aif aiff flac m4a mid mp3 oga ogg opus wav wma',
    'avi m4v mkv mov mp4 mpeg mpg webm wmv',
    'avif bmp gif heic heif ico jpeg jpg png psd raw svg tif tiff webp',
    'eot otf ttf woff woff2',
    'css js mjs map wasm',
    'class dll dylib exe o pyc so',
    'bak crdownload lock part swo swp tmp',
    'db ini lnk url webloc',
  ].flatMap((kinds) => kinds.split(' ')),
);

/** Whether a file that nobody named is passed over. Office programs begin the names of their locks with `~$`. */
export const isLeftOut = (name: string): boolean =>
  name === projectFileName || name.startsWith('~$') || name.endsWith('~') || LEFT_OUT.has(extensionOf(name));

/** Whether a name is not even counted: hidden files and folders, and programs' own folders. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
