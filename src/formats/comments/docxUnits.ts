import { readXml, type XmlPlace, type XmlReader } from '../archive/xml';
import { endOfTag } from './xmlText';

/** A child of a run: words that can be cut, or something that cannot. */
export interface RunChild extends XmlPlace {
  /** Of a `w:t`: where its opening tag ends and its end tag begins. */
  readonly inner?: XmlPlace;
}

/** What stands in a paragraph of a Word document side by side, with comments between: a run, or a formula. */
export interface DocxUnit extends XmlPlace {
  /** Its opening tag with its properties, which each part of a run that is cut needs; '' where it cannot be cut. */
  readonly head: string;
  readonly children: readonly RunChild[];
  /** Counts the paragraphs. */
  readonly paragraph: number;
  readonly hasText: boolean;
  /** The units that the fields begin in which are open before it, the outermost first. */
  readonly fields: readonly number[];
  /** How many are still open behind it. */
  readonly fieldsBehind: number;
}

interface OpenUnit {
  readonly start: number;
  readonly depth: number;
  readonly kind: 'run' | 'whole';
  readonly fields: readonly number[];
  headEnd: number;
  hasText: boolean;
  readonly children: RunChild[];
}

/** What is never cut, and never entered: formulas, and what has one form for new programs and another for old ones. */
const WHOLE: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara', 'mc:AlternateContent']);

/** The units of a document in order. `undefined` where its markup is broken. */
export function docxUnits(bytes: Uint8Array, text: string, depthMost: number): readonly DocxUnit[] | undefined {
  const reader = createUnitReader(text);
  return readXml(bytes, 'xml', depthMost, reader) === 'whole' ? reader.units : undefined;
}

function createUnitReader(text: string): XmlReader & { readonly units: readonly DocxUnit[] } {
  const units: DocxUnit[] = [];
  const fields: number[] = [];
  let depth = 0;
  let paragraphs = 0;
  let inParagraphs = 0;
  let unit: OpenUnit | undefined;
  let child: { readonly start: number; readonly innerStart: number | undefined } | undefined;

  const begin = (kind: OpenUnit['kind'], { start, end }: XmlPlace): void => {
    unit = { start, depth, kind, fields: [...fields], headEnd: end, hasText: kind === 'whole', children: [] };
  };
  const finish = (open: OpenUnit, end: number): void => {
    const { start, kind, headEnd, children, hasText } = open;
    const head = kind === 'run' ? text.slice(start, headEnd) : '';
    const fieldsBehind = fields.length;
    units.push({ start, end, head, children, hasText, paragraph: paragraphs, fields: open.fields, fieldsBehind });
    unit = undefined;
  };
  const field = (type: string | undefined): void => {
    if (type === 'begin') fields.push(units.length);
    else if (type === 'end') fields.pop();
  };
  return {
    units,
    open(name, attributes, at) {
      depth += 1;
      if (name === 'w:p' && unit === undefined) {
        paragraphs += 1;
        inParagraphs += 1;
      }
      if (unit === undefined) {
        if (inParagraphs > 0 && name === 'w:r') begin('run', at);
        else if (inParagraphs > 0 && WHOLE.has(name)) begin('whole', at);
        return 'enter';
      }
      if (name === 'w:fldChar' && depth === unit.depth + 1) field(attributes['w:fldCharType']);
      if (unit.kind === 'run' && depth === unit.depth + 1 && name !== 'w:rPr')
        child = { start: at.start, innerStart: name === 'w:t' ? at.end : undefined };
      if (name !== 'w:rPr' && !MACHINERY.has(name) && depth === unit.depth + 1) unit.hasText = true;
      return 'enter';
    },
    close(name, at) {
      if (unit?.depth === depth) finish(unit, endOfTag(text, at));
      else if (unit?.kind === 'run' && depth === unit.depth + 1) {
        if (child === undefined) unit.headEnd = endOfTag(text, at);
        else {
          const { start, innerStart } = child;
          const isOwnEnd = !text.startsWith('</', at.start);
          const inner = innerStart === undefined || isOwnEnd ? {} : { inner: { start: innerStart, end: at.start } };
          unit.children.push({ start, end: endOfTag(text, at), ...inner });
        }
        child = undefined;
      } else if (name === 'w:p' && unit === undefined) inParagraphs -= 1;
      depth -= 1;
    },
    text: () => undefined,
  };
}

/** What a run may hold without anything to see. */
const MACHINERY: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText', 'w:lastRenderedPageBreak']);
