import type { Block, BlockRole, SourceDocument } from '../../engine/model/document';
import { readable } from '../../engine/model/masked';
import type { Problem } from '../../engine/model/problem';
import { locatorText } from '../locatorText';
import { problemText } from './problemText';

/** A source as it was read, block by block, or why it was not: what statements are held against. */
export interface SourceReading {
  readonly path: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** All that is compared, without markup and what only surrounds it; '' where nothing was read. */
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly problems: readonly { readonly kind: Problem['kind']; readonly message: string }[];
}

/** `role` "metadata" is what was set apart from the text: what the file says of itself, page marks, times. */
export interface ReadBlock {
  readonly role: BlockRole;
  readonly locator: string;
  readonly text: string;
}

/** What was read of a file. */
export function sourceReading(path: string, document: SourceDocument): SourceReading {
  const { text, masked = text, metadata, problems } = document;
  const blocks = document.blocks.map((block) => readBlock(block, masked)).filter((block) => block.text !== '');
  return {
    ...{ path, title: metadata.title, author: metadata.author ?? null, date: metadata.date ?? null },
    ...{ publisher: metadata.publisher ?? null, url: metadata.url ?? null, language: metadata.language ?? null },
    ...{ text: comparedText(blocks), blocks, problems: problems.map((problem) => reported(path, problem)) },
  };
}

/** A file that could not be read. */
export const refusedReading = (path: string, problem: Problem): SourceReading => ({
  ...{ path, title: null, author: null, date: null, publisher: null, url: null, language: null },
  ...{ text: '', blocks: [], problems: [reported(path, problem)] },
});

const reported = (path: string, problem: Problem): SourceReading['problems'][number] => ({
  kind: problem.kind,
  message: problemText(path, problem),
});

const readBlock = ({ role, span, locator }: Block, masked: string): ReadBlock => ({
  role,
  locator: locatorText(locator),
  text: readable(masked.slice(span.start, span.end)),
});

function comparedText(blocks: readonly ReadBlock[]): string {
  const compared = blocks.filter(({ role }) => role !== 'metadata');
  return compared.map(({ text, role }, at) => `${gap(role, compared[at - 1]?.role)}${text}`).join('');
}

const gap = (role: BlockRole, before: BlockRole | undefined): string =>
  before === undefined ? '' : before === 'tableRow' && role === 'tableRow' ? '\n' : '\n\n';

/** Gives words a look, or leaves them as they are. */
type Paint = (tone: 'strong' | 'faint' | 'warning', words: string) => string;

/** A reading for a terminal or a read-only page: what is known of the source, what is missing, and block by block the words. */
export function sourceReadingText(reading: SourceReading, paint: Paint): string {
  const { path, title, author, date, publisher, url, blocks, problems } = reading;
  const origin = [author, date, publisher, url].filter((part) => part !== null).join(' · ');
  const head = [
    paint('strong', path),
    ...(title === null ? [] : [`    ${title}`]),
    ...(origin === '' ? [] : [`    ${paint('faint', origin)}`]),
    ...problems.map(({ message }) => `    ${paint('warning', message)}`),
  ];
  const body = blocks.map(({ role, locator, text }) => `${paint('faint', `[${role} · ${locator}]`)} ${text}\n`);
  return `${head.join('\n')}\n\n${body.join('')}`;
}
