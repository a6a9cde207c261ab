import type { Attributes } from '../archive/xmlNames';
import type { Shape } from '../extract';
import { BODY_LEVEL, type DocxStyles } from './docxStyles';

/** What the properties of a paragraph say of it. */
export interface DocxParagraph {
  style: string | undefined;
  isList: boolean | undefined;
  level: number | undefined;
  /** It goes on in the next: the break at its end is deleted, or it is but a large first letter. */
  isJoined: boolean;
}

/** A paragraph of which nothing is said. */
export const emptyParagraph = (): DocxParagraph => ({
  style: undefined,
  isList: undefined,
  level: undefined,
  isJoined: false,
});

/** Takes one property into account. Properties before a tracked change are no more. */
export function setParagraph(paragraph: DocxParagraph, name: string, attributes: Attributes): 'enter' | 'skip' {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:pStyle':
      paragraph.style = value;
      break;
    case 'w:numId':
      paragraph.isList = value !== '0';
      break;
    case 'w:outlineLvl':
      paragraph.level = Number(value);
      break;
    case 'w:del':
    case 'w:moveFrom':
      paragraph.isJoined = true;
      break;
    case 'w:framePr':
      // A large first letter stands in a paragraph of its own.
      paragraph.isJoined = /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? '');
      break;
    case 'w:rPrChange':
    case 'w:pPrChange':
    case 'w:sectPr':
      return 'skip';
  }
  return 'enter';
}

/** What a paragraph is, by itself or by its style. Numbered headings are headings. */
export function shapeOf({ style, isList, level, isJoined }: DocxParagraph, styles: DocxStyles): Shape | 'joined' {
  if (isJoined) return 'joined';
  const { shape } = styles.of(style);
  if (level !== undefined && level < BODY_LEVEL) return { role: 'heading', level: level + 1 };
  if (shape?.role === 'heading' && level === BODY_LEVEL) return { role: 'paragraph' };
  if (isList === undefined || (shape !== undefined && shape.role !== 'listItem')) return shape ?? { role: 'paragraph' };
  return { role: isList ? 'listItem' : 'paragraph' };
}
