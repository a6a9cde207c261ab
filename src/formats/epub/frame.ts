import type { Attributes } from '../archive/xmlNames';
import type { Shape } from '../extract';

/** How words are read inside an element; what the element does not say holds on from the one around it. */
export interface ReadingFrame {
  readonly shape: Shape;
  readonly isBlock: boolean;
  readonly isRaised: boolean;
  readonly isPreformatted: boolean;
  /** A section of notes: its items are notes. */
  readonly isOfNotes: boolean;
  /** The mark of a note, which is read as a whole. */
  readonly isMark: boolean;
  /** Where the link around these words leads. */
  readonly target: string | undefined;
}

/** Outside of all elements. */
export const FIRST_FRAME: ReadingFrame = {
  shape: { role: 'paragraph' },
  isBlock: true,
  isRaised: false,
  isPreformatted: false,
  isOfNotes: false,
  isMark: false,
  target: undefined,
};

/** Elements that end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table thead tbody tfoot tr td th caption ul'.split(
    ' ',
  ),
);

/** What an element is for, in the words of EPUB and of accessible web pages. */
export const kindsOf = ({ 'epub:type': type = '', role = '' }: Attributes): readonly string[] =>
  type === '' && role === '' ? [] : `${type} ${role}`.split(/\s+/);

/** `isNoteTarget`: a mark was read that leads to this element. */
export function frameOf(
  above: ReadingFrame,
  element: string,
  attributes: Attributes,
  isNoteTarget: boolean,
): ReadingFrame {
  const kinds = kindsOf(attributes);
  const isOfNotes = above.isOfNotes || kinds.some((kind) => SECTIONS_OF_NOTES.has(kind));
  const isNote =
    kinds.some((kind) => NOTES.has(kind)) ||
    (isNoteTarget && MAY_BE_NOTE.has(element)) ||
    (above.isOfNotes && element === 'li');
  const isRaised = above.isRaised || element === 'sup';
  const target = element === 'a' ? attributes['href'] : above.target;
  const leadsToNote = isRaised && target?.includes('#') === true && (element === 'a' || element === 'sup');
  return {
    shape: shapeIn(above.shape, element, isNote),
    isBlock: false,
    isRaised,
    isPreformatted: above.isPreformatted || element === 'pre',
    isOfNotes,
    isMark: above.isMark || leadsToNote || kinds.includes('noteref') || kinds.includes('doc-noteref'),
    target,
  };
}

const SECTIONS_OF_NOTES: ReadonlySet<string> = new Set(['footnotes', 'endnotes', 'rearnotes', 'doc-endnotes']);

const NOTES: ReadonlySet<string> = new Set(['footnote', 'endnote', 'rearnote', 'note', 'doc-footnote', 'doc-endnote']);

/** A link to anything larger leads to a chapter. */
const MAY_BE_NOTE: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'aside', 'div']);

function shapeIn(above: Shape, element: string, isNote: boolean): Shape {
  if (isNote || above.role === 'note') return { role: 'note' };
  if (/^h[1-6]$/.test(element)) return { role: 'heading', level: Number(element[1]) };
  switch (element) {
    case 'li':
    case 'dt':
    case 'dd':
      return { role: 'listItem' };
    case 'blockquote':
      return { role: 'quote' };
    case 'pre':
      return { role: 'code' };
    case 'td':
    case 'th':
      return { role: 'paragraph' };
    default:
      return above;
  }
}
