import type { DocumentId, Locator, SourceDocument } from '../../src/engine/model/document';
import { readable } from '../../src/engine/model/masked';
import type { Format, ReadOptions, ReadText } from '../../src/formats/format';
import { readingLimits } from '../../src/formats/limits';
import { readSource } from '../../src/formats/readSource';

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a text under a file name; fails if it is refused. */
export async function read(name: string, text: string | Uint8Array): Promise<SourceDocument> {
  const outcome = await readSource(name as DocumentId, {
    name,
    bytes: typeof text === 'string' ? bytesOf(text) : text,
  });
  if (!outcome.ok) throw new Error(`${name} was refused: ${outcome.problem.kind}`);
  return outcome.value;
}

/** Readings with the usual limits, whose pages nobody waits for. */
export const options: ReadOptions = { limits: readingLimits, skip: new Set(), onPage: () => undefined };

/** Reads a text by a format that need not be among those of the file names; fails if it is refused. */
export async function readAs(format: Format, text: string | Uint8Array): Promise<ReadText> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const outcome = await format.read({ name: `a.${format.extensions[0]}`, bytes }, options);
  if (!outcome.ok) throw new Error(`${format.id} refused: ${outcome.problem.kind}`);
  return outcome.value;
}

/** The problem for which a file is refused; `undefined` if it is read. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readSource(name as DocumentId, { name, bytes });
  return outcome.ok ? undefined : outcome.problem.kind;
}

/** A document's blocks, one line each: `role  L3  Budget > ¶ 2 | words`. Line breaks inside a block are shown as `⏎`. */
export const outlineOf = ({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): string =>
  blocks
    .map(({ role, span, locator }) =>
      `${role} ${locatorOf(locator)} | ${text.slice(span.start, span.end).replace(/\r\n|\n|\r/g, '⏎')}`.trim(),
    )
    .join('\n');

/** Without line numbers: where each block stands in a file that was extracted says little. */
export const shapeOf = (read: Pick<SourceDocument, 'text' | 'blocks'>): string =>
  outlineOf(read).replace(/^(\w+) L\d+ /gm, '$1 ');

/** The text as it is compared, block by block, with spaces as one. */
export const readableOf = ({ text, masked = text, blocks }: ReadText): readonly string[] =>
  blocks.filter(({ role }) => role !== 'metadata').map(({ span }) => readable(masked.slice(span.start, span.end)));

const locatorOf = ({ line, row, time, speaker, path, paragraph, heading }: Locator): string =>
  [
    `L${String(line)}`,
    ...(row === undefined ? [] : [`row ${String(row)}`]),
    ...(time === undefined ? [] : [`${String(time)} s`]),
    ...(speaker === undefined ? [] : [`<${speaker}>`]),
    ...(path === undefined ? [] : [path]),
    ...(heading === undefined ? [] : [heading.join(' > ')]),
    ...(paragraph === undefined ? [] : [`¶${String(paragraph)}`]),
  ].join(' ');

/** A text without the line break after the opening quotation mark and without the indentation of the first line. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n')
    .trimEnd();
}
