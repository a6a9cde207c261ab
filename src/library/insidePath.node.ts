import { isAbsolute, relative, sep } from 'node:path';

/** The path of what stands in a folder, from there, with `/`. */
export const insideOf = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

/** Whether `path` is the folder or stands in it; both absolute, and alike with or without links. */
export function isInsideOrSame(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether `path` stands in the folder. */
export const isInside = (folder: string, path: string): boolean =>
  relative(folder, path) !== '' && isInsideOrSame(folder, path);
