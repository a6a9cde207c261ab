import type { CitableKey } from '../../engine/model/citable';
import { isMarkdown, type DraftLanguage } from '../../engine/model/draftLanguage';
import { writings } from '../languages/writings';
import { keyText } from '../languages/markdownWriting';
import { t } from '../localised';

/** Where a citation is being typed: what there is of its key, and how much text the key takes the place of. */
export interface TypedCitation {
  readonly typed: string;
  /** Code units before and behind the cursor that belong to the key, its braces included. */
  readonly before: number;
  readonly behind: number;
}

/** The citation that ends or goes on at a place of a draft; `undefined` in code, in front matter, and where none begins. */
export function citationAt(text: string, offset: number, language: DraftLanguage): TypedCitation | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const { begunKey } = writings[language];
  const [whole, brace = '', typed = ''] = begunKey.exec(line.slice(-BEGUN_MOST)) ?? [];
  if (whole === undefined || (isMarkdown(language) && isInCode(text.slice(0, lineStart), line))) return undefined;
  const [rest = ''] = (brace === '' ? /^[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_]/u : /^[^{}\s]*\}?/u).exec(
    text.slice(offset, offset + 200),
  ) ?? [''];
  return { typed, before: brace.length + typed.length, behind: rest.length };
}

/** How far back a citation may begin. Unit: code units. Default: 700. Source: twenty keys in one pair of braces. */
const BEGUN_MOST = 700;

/** Behind an odd number of fences or backticks, or before the front matter ends. */
function isInCode(before: string, line: string): boolean {
  const fences = before.match(/^ {0,3}(?:`{3,}|~{3,})/gm)?.length ?? 0;
  const ticks = line.match(/`/g)?.length ?? 0;
  const isInFront = /^---[ \t]*\r?\n/.test(before) && !/\n(?:---|\.\.\.)[ \t]*\r?\n/.test(before);
  return fences % 2 === 1 || ticks % 2 === 1 || isInFront;
}

/** A work as it is offered. */
export interface KeyView {
  readonly label: string;
  /** "Marta Lind, 2019". */
  readonly detail: string;
  readonly documentation: readonly string[];
  readonly insertText: string;
  /** What is typed may be the author or the title, too. */
  readonly filterText: string;
}

/** How a work is offered where a key is typed. */
export function keyView({ key, title, author, date, document }: CitableKey, { before, typed }: TypedCitation): KeyView {
  const brace = before > typed.length ? '{' : '';
  const known = [key, author, title].filter((part) => part !== undefined);
  return {
    label: key,
    detail: [author, date?.slice(0, 4)].filter((part) => part !== undefined).join(', '),
    documentation: [
      ...(title === undefined ? [] : [title]),
      document === undefined ? t('Not among your sources.') : t('Among your sources: {0}', document),
    ],
    insertText: keyText(key),
    filterText: `${brace}${known.join(' ')}`,
  };
}
