import type { DocumentId, Locator, SourceDocument } from '../../src/engine/model/document';
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

/** The problem for which a file is refused; `undefined` if it is read. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readSource(name as DocumentId, { name, bytes });
  return outcome.ok ? undefined : outcome.problem.kind;
}

/** A document's blocks, one line each: `role  L3  Budget > ¶ 2 | words`. Line breaks inside a block are shown as `⏎`. */
export const outlineOf = ({ text, blocks }: SourceDocument): string =>
  blocks
    .map(({ role, span, locator }) =>
      `${role} ${locatorOf(locator)} | ${text.slice(span.start, span.end).replace(/\r\n|\n|\r/g, '⏎')}`.trim(),
    )
    .join('\n');

const locatorOf = ({ line, paragraph, heading }: Locator): string =>
  [
    `L${String(line)}`,
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
