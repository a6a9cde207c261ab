// Addresses of a document that work outside the repository. Its own address stands in package.json, and nowhere else.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { repository } = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'));

/** The page of the repository. */
export const repositoryPage = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** What stands for the owner until the repository exists: no name on GitHub has such signs in it. */
export const PLACEHOLDER = 'OWNER_TO_COME';

/** A Markdown text with the targets of its links and pictures written out; `file` is where it lies. */
export function outsideLinks(text, file) {
  return text.replace(/(!?)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)/g, (_, picture, words, target) => {
    const place = path.posix.join(path.posix.dirname(file), target);
    return `${picture}[${words}](${repositoryPage}/${picture === '' ? 'blob' : 'raw'}/HEAD/${place})`;
  });
}
