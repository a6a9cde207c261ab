/**
 * The name of a part that another one refers to, without its fragment; `undefined` if the reference leads out of the
 * archive. `folder` is '' or ends with a slash; a reference that begins with one starts at the top.
 */
export function resolvedName(folder: string, reference: string | undefined): string | undefined {
  if (reference === undefined || /^[a-z][a-z\d+.-]*:|^\/\//i.test(reference)) return undefined;
  const path = decoded(reference.replace(/[#?].*$/s, '').trim()).replaceAll('\\', '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') {
      if (names.pop() === undefined) return undefined;
    } else if (name !== '.' && name !== '') names.push(name);
  }
  return names.length === 0 ? undefined : names.join('/');
}

/** The folder of a part, with a slash at its end; '' at the top. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** "%20" stands for a space; where a per cent sign stands for itself, decoding throws. */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** The platform's function, of which rooms without DOM types know nothing. */
declare const decodeURIComponent: (text: string) => string;
