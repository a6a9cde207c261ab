import type { Shape } from '../extract';

/** What the words of a group are for. */
export type Destination = 'text' | 'nothing' | 'fonts' | 'styles' | 'title' | 'author' | 'created' | 'properties';

/** Everything that holds until the end of a group. */
export interface RtfGroup {
  destination: Destination;
  /** What ends with this group besides its properties. */
  ends: 'nothing' | 'note' | 'box';
  font: number;
  isHidden: boolean;
  isStruck: boolean;
  isDeleted: boolean;
  isRaised: boolean;
  isInTable: boolean;
  isList: boolean;
  style: number | undefined;
  level: number | undefined;
}

/** The properties of a file's text before it says anything. */
export const firstGroup = (): RtfGroup => ({
  destination: 'text',
  ends: 'nothing',
  font: -1,
  isHidden: false,
  isStruck: false,
  isDeleted: false,
  isRaised: false,
  isInTable: false,
  isList: false,
  style: undefined,
  level: undefined,
});

/** Takes a property of words or paragraphs into account; any other control word changes nothing. */
export function setProperty(group: RtfGroup, word: string, parameter: number | undefined): void {
  const isOn = parameter !== 0;
  switch (word) {
    case 'f':
      group.font = parameter ?? -1;
      break;
    case 'v':
      group.isHidden = isOn;
      break;
    case 'strike':
    case 'striked':
      group.isStruck = isOn;
      break;
    case 'deleted':
      group.isDeleted = isOn;
      break;
    case 'super':
      group.isRaised = isOn;
      break;
    case 'nosupersub':
    case 'sub':
      group.isRaised = false;
      break;
    case 'plain':
      Object.assign(group, { isHidden: false, isStruck: false, isDeleted: false, isRaised: false });
      break;
    case 'pard':
      Object.assign(group, { isInTable: false, isList: false, style: undefined, level: undefined });
      break;
    case 'intbl':
      group.isInTable = true;
      break;
    case 's':
      group.style = parameter;
      break;
    case 'ls':
      group.isList = isOn;
      break;
    case 'outlinelevel':
      group.level = parameter;
      break;
  }
}

/** What a paragraph with these properties is. Outline levels count from 0; 9 is that of paragraphs. */
export function shapeOf({ level, style, isList }: RtfGroup, styles: ReadonlyMap<number, Shape>): Shape {
  if (level !== undefined && level >= 0 && level < 9) return { role: 'heading', level: level + 1 };
  return styles.get(style ?? -1) ?? { role: isList ? 'listItem' : 'paragraph' };
}

/** What a style's name says of its paragraphs; built-in names are English in most files. */
export function shapeOfStyle(name: string, level: number | undefined): Shape | undefined {
  const named = /^heading ([1-9])$/i.exec(name)?.[1];
  if (named !== undefined) return { role: 'heading', level: Number(named) };
  if (level !== undefined && level >= 0 && level < 9) return { role: 'heading', level: level + 1 };
  if (/^title$/i.test(name)) return { role: 'title' };
  if (/^toc \d$/i.test(name)) return { role: 'metadata' };
  return /^(?:intense )?quote$/i.test(name) ? { role: 'quote' } : undefined;
}
