/** A DOI in lower case, out of an address or a field; `undefined` where there is none. */
export function doiIn(words: string | undefined): string | undefined {
  const doi = /10\.\d{4,9}\/[^\s"<>?#]+/.exec(decoded(words ?? ''))?.[0];
  return doi?.replace(/(?<![.,;])[.,;]+$/, '').toLowerCase();
}

/** An address without what makes no difference: scheme, "www.", fragment, a slash at the end. */
export const sameAddress = (url: string): string =>
  decoded(url)
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();

/** An absolute path that a link names from a folder; paths have `/` or the system's own mark. */
export function pathFrom(folder: string, target: string): string {
  const path = decoded(target.replace(/[?#].*$/s, ''));
  const parts: string[] = [];
  for (const part of [...(path.startsWith('/') ? [] : slashed(folder).split('/')), ...path.split('/')]) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** An absolute path as `pathFrom` writes it. */
export const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '');

/** Whatever is percent-encoded, decoded; a stray "%" is a "%". */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Words in lower case without accents and punctuation, with one space between them: how titles are compared. */
export const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
