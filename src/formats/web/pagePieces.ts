import type { PlacedBlock, Shape } from '../extract';
import { createWordList, raised, type WordList } from '../words';
import { isLeftOut } from './leftOut';
import { walk, type PageElement, type PageNode, type Visitor } from './pageNode';
import { createPageTables } from './pageTables';

/** The blocks of a page or of a part of it, in order. */
export function pagePieces(root: PageNode): readonly PlacedBlock[] {
  const reader = createReader();
  walk(root, { ...reader, enter: (element) => !isLeftOut(element) && reader.enter(element) });
  return reader.take();
}

function createReader(): Visitor & { take(): readonly PlacedBlock[] } {
  const pieces: PlacedBlock[] = [];
  const shapes: Shape[] = [PARAGRAPH];
  const tables = createPageTables();
  let words = createWordList();
  let isAfterBreak = false;

  const shape = (): Shape => shapes.at(-1) ?? PARAGRAPH;
  const close = (): void => {
    isAfterBreak = false;
    if (words.isEmpty()) return;
    const taken = words.take();
    words = createWordList();
    if (taken.words === '') return;
    const cell = tables.cell();
    if (cell === undefined) pieces.push({ ...taken, shape: shape(), place: {} });
    else cell.push(taken);
  };
  const breakLine = (): void => {
    const isSecond = isAfterBreak && !isCode(shape());
    if (isSecond) close();
    else words.add('\n');
    isAfterBreak = !isSecond;
  };
  return {
    enter(element) {
      const name = element.tagName.toUpperCase();
      if (name === 'BR') breakLine();
      else if (name === 'Q') words.add('“');
      else if (name === 'SUP') return !addRaised(element, words);
      if (INLINE.has(name)) return true;
      close();
      shapes.push(shapeOf(element, name) ?? shape());
      tables.enter(name, element);
      return true;
    },
    leave({ tagName }) {
      const name = tagName.toUpperCase();
      if (name === 'Q') words.add('”');
      if (INLINE.has(name)) return;
      close();
      shapes.pop();
      const row = tables.leave(name);
      if (row !== undefined) pieces.push(row);
    },
    text(found) {
      if (isCode(shape())) words.add(found);
      else words.addCollapsed(found.replaceAll(SOFT_HYPHEN, ''));
      if (isAfterBreak && found.trim() !== '') isAfterBreak = false;
    },
    take() {
      close();
      return pieces;
    },
  };
}

/** Where a word may be broken: no letter of it. */
const SOFT_HYPHEN = '\u00ad';

const isCode = ({ role }: Shape): boolean => role === 'code';

const PARAGRAPH: Shape = { role: 'paragraph' };

const shapeOf = (element: PageElement, name: string): Shape | undefined =>
  SHAPES.get(element.getAttribute(HEADING_MARK) ?? name);

/** Where a heading was of another level before the page was changed: its name then. */
export const HEADING_MARK = 'data-groundwork-heading';

/** Elements that say what stands in them; all others that are not inline go on with what they stand in. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Shape] => [`H${level}`, { role: 'heading', level }]),
  ...['LI', 'DT', 'DD'].map((name): [string, Shape] => [name, { role: 'listItem' }]),
  ...['PRE', 'LISTING', 'XMP'].map((name): [string, Shape] => [name, { role: 'code' }]),
  ['BLOCKQUOTE', { role: 'quote' }],
]);

/** Elements inside a line: their begin and end part no words. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR MATH MI MO MN MS MTEXT MROW MSUB MSUP MFRAC MSQRT SEMANTICS MSTYLE MSUBSUP MOVER MUNDER IMG PICTURE'.split(
    ' ',
  ),
);

/** Raised words that are a note's mark or a power are added as such; `false` for all others. */
function addRaised(element: PageElement, words: WordList): boolean {
  const inside = (element.textContent ?? '').trim();
  if (inside === '' || inside.length > MARK_MOST) return false;
  const [link] = element.getElementsByTagName('a');
  if (link?.getAttribute('href')?.includes('#') === true) {
    words.addMark(inside);
    return true;
  }
  if (raised(inside) === inside) return false;
  words.add(raised(inside));
  return true;
}

/** Longest mark of a note. Unit: code units. Default: 20. Source: "[citation needed 12]". */
const MARK_MOST = 20;
