import type { Locator } from '../../src/engine/model/document';
import type { Problem } from '../../src/engine/model/problem';
import { apartFormats } from '../../src/formats/apart';
import type { ReadText } from '../../src/formats/format';
import { extensionOf } from '../../src/formats/readSource';
import { readingLimits, type ReadingLimits } from '../../src/formats/limits';

/** What becomes of a file of a format that is read apart, by its name. */
async function readApart(
  name: string,
  bytes: Uint8Array,
  limits: Partial<ReadingLimits> = {},
): Promise<ReadText | Problem> {
  const extension = extensionOf(name);
  const format = apartFormats.find(({ extensions }) => extensions.includes(extension));
  if (format === undefined) throw new Error(`no format reads ${name}`);
  const options = { limits: { ...readingLimits, ...limits }, skip: new Set<number>(), onPage: () => undefined };
  const outcome = await format.read({ name, bytes }, options);
  return outcome.ok ? outcome.value : outcome.problem;
}

/** The text of a file; fails if it is refused. */
export async function textOf(name: string, bytes: Uint8Array): Promise<ReadText> {
  const read = await readApart(name, bytes);
  if ('kind' in read) throw new Error(`${name} was refused: ${JSON.stringify(read)}`);
  return read;
}

/** Why a file is refused; fails if it is read. */
export async function refusalOf(
  name: string,
  bytes: Uint8Array,
  limits: Partial<ReadingLimits> = {},
): Promise<Problem> {
  const read = await readApart(name, bytes, limits);
  if (!('kind' in read)) throw new Error(`${name} was read: ${read.text}`);
  return read;
}

/** A file's blocks, one line each: `note p. ~2 | [1] words`, then `masked` words where they differ. */
export async function outlineOf(name: string, bytes: Uint8Array): Promise<string> {
  const { text, masked = text, blocks } = await textOf(name, bytes);
  return blocks
    .map(({ role, span, locator }) => {
      const words = text.slice(span.start, span.end);
      const compared = masked.slice(span.start, span.end).replaceAll('\u2060', '');
      const line = `${[role, ...placeOf(locator)].join(' ')} | ${words}`;
      return (compared === words ? line : `${line} ⇒ ${compared}`).replaceAll('\n', '⏎').replaceAll('\t', '⇥');
    })
    .join('\n');
}

const placeOf = ({ page, row, heading, approximate }: Locator): readonly string[] => [
  ...(page === undefined ? [] : [`p. ${approximate === true ? '~' : ''}${page.label ?? String(page.index)}`]),
  ...(row === undefined ? [] : [`row ${String(row)}`]),
  ...(heading === undefined ? [] : [`(${heading.join(' > ')})`]),
];

/** How a reading breaks what every format promises; '' where it does not. */
export async function breachesOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readApart(name, bytes);
  if ('kind' in read) return '';
  const { text, masked = text, blocks } = read;
  const isInOrder = blocks.every(
    ({ span }, at) => span.start >= (blocks[at - 1]?.span.end ?? 0) && span.end > span.start,
  );
  return [
    ...(masked.length === text.length ? [] : ['the masked text has another length']),
    ...(isInOrder ? [] : ['blocks are empty or overlap']),
    ...((blocks.at(-1)?.span.end ?? 0) <= text.length ? [] : ['a block ends beyond the text']),
    ...(blocks.every(({ locator }) => (locator.line ?? 0) >= 1) ? [] : ['a block has no line']),
  ].join();
}
