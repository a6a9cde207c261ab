import type { XmlReader } from '../archive/xml';
import type { Attributes } from '../archive/xmlNames';
import type { Shape } from '../extract';

/** What the styles of a text document say of paragraphs and words. */
export interface OdtStyles {
  /** Reads definitions of styles, wherever they stand. */
  open(name: string, attributes: Attributes): void;
  isHidden(style: string | undefined): boolean;
  isRaised(style: string | undefined): boolean;
  /** Title, quotation or code; `undefined` for all else. */
  shape(style: string | undefined): Shape | undefined;
  language(): string | undefined;
}

interface Style {
  readonly base: string | undefined;
  isHidden: boolean;
  isRaised: boolean;
}

/** No styles yet. */
export function createOdtStyles(): OdtStyles {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  let language: string | undefined;
  const any = (id: string | undefined, holds: (style: Style) => boolean): boolean =>
    chainOf(styles, id).some((name) => {
      const style = styles.get(name);
      return style !== undefined && holds(style);
    });
  return {
    open(name, attributes) {
      if (name === 'style:style') {
        open = { base: attributes['style:parent-style-name'], isHidden: false, isRaised: false };
        styles.set(attributes['style:name'] ?? '', open);
      }
      if (name === 'style:default-style') open = undefined;
      if (name !== 'style:text-properties') return;
      language ??= open === undefined ? languageOf(attributes) : undefined;
      if (open === undefined) return;
      open.isHidden = attributes['text:display'] === 'none' || isStruck(attributes);
      open.isRaised = /^(?:super|[1-9]\d*%)/.test(attributes['style:text-position'] ?? '');
    },
    isHidden: (style) => any(style, ({ isHidden }) => isHidden),
    isRaised: (style) => any(style, ({ isRaised }) => isRaised),
    shape: (style) =>
      chainOf(styles, style)
        .map((name) => SHAPES.get(name))
        .find((shape) => shape !== undefined),
    language: () => language,
  };
}

/** What is struck through is withdrawn, and still there for the record only. */
const isStruck = (attributes: Attributes): boolean =>
  ['style:text-line-through-style', 'style:text-line-through-type'].some(
    (name) => !/^(?:none)?$/.test(attributes[name] ?? ''),
  );

/** Unit: styles. Default: 20. Source: deeper than any office program shows; more is a circle. */
const BASES_MOST = 20;

/** A style and those it is based on, by name. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly string[] {
  const chain: string[] = [];
  for (let at = id; at !== undefined && chain.length < BASES_MOST; at = styles.get(at)?.base) chain.push(at);
  return chain;
}

/** Names of built-in styles are English in every language's file. "_20_" is a space. */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['Title', { role: 'title' }],
  ['Quotations', { role: 'quote' }],
  ['Preformatted_20_Text', { role: 'code' }],
]);

function languageOf(attributes: Attributes): string | undefined {
  const { 'fo:language': language, 'fo:country': country } = attributes;
  if (language === undefined || language === 'none') return undefined;
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}

/** A reader of a part that holds nothing but styles. */
export const stylesReader = (styles: OdtStyles): XmlReader => ({
  open(name, attributes) {
    styles.open(name, attributes);
    return 'enter';
  },
  close: () => undefined,
  text: () => undefined,
});
