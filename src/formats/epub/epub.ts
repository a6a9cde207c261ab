import { done, refused, type Problem } from '../../engine/model/problem';
import { openArchive, type Archive } from '../archive/archive';
import { createPartReading, type PartReading } from '../archive/partReading';
import { extractOf, titleIn, type PlacedBlock } from '../extract';
import type { Format, ReadOptions } from '../format';
import { looksLike } from '../looksLike';
import { createChapter, openBook, type Book } from './chapter';
import { chapterTitles } from './contents';
import { readPackage, type Item, type Package } from './package';
import { lockedFiles } from './protection';
import { withHeading, withTitle } from './headings';

/** Electronic books, EPUB 2 and 3. Refuses: emptyText, passwordNeeded, sellersLock, otherContent, corrupt, overLimit. */
export const epub: Format = {
  id: 'epub',
  extensions: ['epub'],
  opens: 'extract',
  read({ bytes }, options) {
    const archive = openArchive(bytes, options.limits);
    if (!archive.ok) return archive;
    const parts = createPartReading(archive.value, options.limits.depth);
    const found = readPackage(archive.value, parts);
    if (found === undefined) return refused(withoutPackage(archive.value, bytes));
    const locked = lockedFiles(archive.value, parts);
    if (found.spine.some((item) => item?.path !== undefined && locked.has(item.path))) {
      return refused({ kind: 'sellersLock' });
    }
    const { pieces, missing } = readChapters(found, parts, options);
    const problems = [...parts.problems, ...missing];
    if (problems.length > 0 && pieces.every(({ words }) => words === '')) {
      return refused(worstOf(archive.value, found, problems));
    }
    const title = found.metadata.title ?? titleIn(pieces);
    return done(extractOf(pieces, { ...found.metadata, ...(title !== undefined && { title }) }, problems));
  },
};

const withoutPackage = ({ names }: Archive, bytes: Uint8Array): Problem =>
  names.some((name) => /^META-INF\/container\.xml$|\.x?html?$/i.test(name)) || looksLike(bytes) === 'an EPUB book'
    ? { kind: 'corrupt', reason: 'its list of chapters is missing' }
    : { kind: 'otherContent', looksLike: looksLike(bytes) };

/** A book without a single chapter is refused for what is wrong with the first, such as a lock or a limit. */
function worstOf(archive: Archive, { spine }: Package, problems: readonly Problem[]): Problem {
  for (const item of spine) {
    const part = item?.path === undefined ? undefined : archive.read(item.path);
    if (part?.ok === false) return part.problem;
  }
  return problems.some((problem) => problem.kind === 'partlyRead' && problem.reason === 'tooMuch')
    ? { kind: 'corrupt', reason: 'its chapters are too deep to read' }
    : { kind: 'corrupt', reason: 'its chapters are missing or broken' };
}

interface Chapters {
  readonly pieces: readonly PlacedBlock[];
  readonly missing: readonly Problem[];
}

/** Chapters in the order of the spine, each file once. */
function readChapters({ spine, contents, metadata }: Package, parts: PartReading, options: ReadOptions): Chapters {
  const titles = chapterTitles(parts, contents);
  const book = openBook();
  const pieces: PlacedBlock[] = [];
  const missing: Problem[] = [];
  const known = new Set<string>();
  for (const [at, item] of spine.entries()) {
    const { path } = item ?? {};
    if (path !== undefined && known.has(path)) continue;
    if (path !== undefined) known.add(path);
    options.onPage(at + 1);
    if (item?.isNavigation === true || (item !== undefined && !isReadable(item))) continue;
    const chapter = path === undefined ? undefined : readChapter(path, at + 1, book, parts);
    if (chapter === undefined)
      missing.push({ kind: 'partlyRead', missing: chapterName(at + 1, path), reason: 'corrupt' });
    else for (const piece of withHeading(chapter, titles.get(path ?? ''))) pieces.push(piece);
  }
  return { pieces: withTitle(pieces, metadata.title), missing };
}

/** A spine may name pictures and drawings, which have no text to read. */
const isReadable = ({ type, path }: Item): boolean =>
  /html|^$|dtbook|oeb1|^text\//.test(type) || (path !== undefined && /\.x?html?$/i.test(path));

/** The pieces of a chapter; `undefined` if there is no such file. */
function readChapter(path: string, number: number, book: Book, parts: PartReading): readonly PlacedBlock[] | undefined {
  const chapter = createChapter(book, path);
  const isThere = parts.read(path, chapterName(number, path), chapter, 'xhtml');
  return isThere ? chapter.take() : undefined;
}

const chapterName = (number: number, path: string | undefined): string =>
  `part ${String(number)}${path === undefined ? '' : ` (${path})`}`;
