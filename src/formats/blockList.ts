import { isNonEmpty } from '../engine/model/brand';
import type { Block, BlockRole, Locator } from '../engine/model/document';
import { spanOf } from '../engine/model/span';
import { lineIndexOf } from '../engine/text/lineIndex';
import type { TextLine } from './lineGroups';

/** The parts of a locator that only a format knows. */
export type FormatPlace = Pick<Locator, 'page' | 'row' | 'time' | 'speaker' | 'path' | 'approximate' | 'isPicture'>;

/** Collects the blocks of a text in order and counts what their locators need. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** Paragraphs and the like, which a person can count: they are numbered from 1 under each heading. */
  addProse(role: 'paragraph' | 'listItem' | 'quote', place: TextLine): void;
  /** The rest of the last paragraph, where something stands between: it has the same number. */
  addContinued(role: 'paragraph' | 'listItem', place: TextLine): void;
  /** What is not counted as a paragraph. */
  addOther(role: 'tableRow' | 'note' | 'code' | 'metadata', place: TextLine): void;
  /** Where all that follows stands besides headings and paragraphs, until this is said anew. */
  setPlace(place: FormatPlace): void;
  /** A heading and its words; it stands above what follows, until one of its level (from 1, the highest) or above. */
  addHeading(place: TextLine, level: number, words: string): void;
  /** A heading with the title of the whole: it would say nothing in a locator. */
  addTitle(place: TextLine): void;
}

/**
 * An empty list of blocks of this text. Paragraph numbers start anew under each heading, as the APA style counts
 * paragraphs of works without pages ("Discussion section, para. 1").
 */
export function createBlockList(text: string): BlockList {
  const blocks: Block[] = [];
  const lines = lineIndexOf(text);
  let trail: { readonly level: number; readonly words: string }[] = [];
  let paragraph = 0;
  let where: FormatPlace = {};
  const add = (role: BlockRole, { start, end }: TextLine, counted: Pick<Locator, 'paragraph'>): void => {
    const heading = trail.map(({ words }) => words);
    const above = isNonEmpty(heading) ? { heading } : {};
    const locator = { line: lines.position(start).line + 1, ...where, ...counted, ...above };
    blocks.push({ role, span: spanOf<'source'>(start, end), locator });
  };
  return {
    blocks,
    addProse(role, place) {
      paragraph += 1;
      add(role, place, isExact(where) ? {} : { paragraph });
    },
    addContinued: (role, place) => {
      add(role, place, paragraph === 0 ? {} : { paragraph });
    },
    addOther: (role, place) => {
      add(role, place, {});
    },
    addHeading(place, level, words) {
      paragraph = 0;
      trail = trail.filter((above) => above.level < level);
      add('heading', place, {});
      if (words !== '') trail.push({ level, words });
    },
    setPlace: (place) => {
      where = place;
    },
    addTitle: (place) => {
      add('heading', place, {});
    },
  };
}

/** Nobody counts paragraphs where a path or a time says where to look. */
const isExact = ({ path, time }: FormatPlace): boolean => path !== undefined || time !== undefined;
