import type { PartReading } from '../archive/partReading';
import type { Shape } from '../extract';

/** What a style says of its paragraphs or runs. */
export interface DocxStyle {
  readonly shape?: Shape;
  readonly isHidden?: boolean;
}

/** The styles of a Word document. */
export interface DocxStyles {
  /** By its id, which is in the language of whoever made the document. */
  of(id: string | undefined): DocxStyle;
  /** The language of text that does not name one. */
  readonly language: string | undefined;
}

interface Written {
  name: string;
  base: string | undefined;
  level: number | undefined;
  isList: boolean;
  isHidden: boolean;
}

/** Reads the styles. What a style does not say itself is what its base says, through at most so many bases. */
export function docxStyles(parts: PartReading, name: string | undefined): DocxStyles {
  const { written, language } = writtenStyles(parts, name);
  const known = new Map<string, DocxStyle>();
  return {
    language,
    of(id = '') {
      const style = known.get(id) ?? styleOf(written, id);
      known.set(id, style);
      return style;
    },
  };
}

/** Unit: styles. Default: 20. Source: Word allows ten levels of styles; more is a circle. */
const BASES_MOST = 20;

function styleOf(written: ReadonlyMap<string, Written>, id: string): DocxStyle {
  const chain: Written[] = [];
  for (let at = written.get(id); at !== undefined && chain.length < BASES_MOST; at = written.get(at.base ?? '')) {
    chain.push(at);
  }
  const shape = chain.map(shapeOf).find((one) => one !== undefined);
  return { ...(shape !== undefined && { shape }), isHidden: chain.some(({ isHidden }) => isHidden) };
}

/** Names of built-in styles are English in every language's file; only the ids are translated. */
function shapeOf({ name, level, isList }: Written): Shape | undefined {
  const named = /^heading ([1-9])$/.exec(name)?.[1];
  if (level !== undefined) return level < BODY_LEVEL ? { role: 'heading', level: level + 1 } : { role: 'paragraph' };
  if (named !== undefined) return { role: 'heading', level: Number(named) };
  if (name === 'title') return { role: 'title' };
  // The contents repeat the headings; pandoc and journals name who wrote it, and when.
  if (/^toc(?: \d| heading)$|^(?:author|date)$/.test(name)) return { role: 'metadata' };
  if (/^(?:intense )?quote$|^block text$/.test(name)) return { role: 'quote' };
  if (/^(?:source code|html preformatted)$/.test(name)) return { role: 'code' };
  return isList ? { role: 'listItem' } : undefined;
}

/** Outline levels count from 0; this one is that of paragraphs (ECMA-376 part 1, 17.3.1.20). */
export const BODY_LEVEL = 9;

function writtenStyles(
  parts: PartReading,
  name: string | undefined,
): { readonly written: ReadonlyMap<string, Written>; readonly language: string | undefined } {
  const written = new Map<string, Written>();
  let style: Written = emptyStyle();
  let language: string | undefined;
  const on: Readonly<Record<string, ((attributes: Readonly<Record<string, string | undefined>>) => void) | undefined>> =
    {
      'w:style': ({ 'w:styleId': id = '' }) => written.set(id, (style = emptyStyle())),
      'w:name': ({ 'w:val': value = '' }) => (style.name = value.toLowerCase()),
      'w:basedOn': ({ 'w:val': value }) => (style.base = value),
      'w:outlineLvl': ({ 'w:val': value }) => (style.level = Number(value)),
      'w:numId': ({ 'w:val': value }) => (style.isList = value !== '0'),
      'w:vanish': ({ 'w:val': value }) => (style.isHidden = isOn(value)),
      'w:lang': ({ 'w:val': value }) => (language ??= value),
    };
  if (name === undefined) return { written, language };
  parts.read(name, 'its styles', {
    open(element, attributes) {
      on[element]?.(attributes);
      return element === 'w:tblStylePr' ? 'skip' : 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { written, language };
}

const emptyStyle = (): Written => ({ name: '', base: undefined, level: undefined, isList: false, isHidden: false });

/** A switch without a value is on (ECMA-376 part 1, 17.17.4). */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '');
