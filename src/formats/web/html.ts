import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import { parseHTML } from 'linkedom/worker';
import { decodeText } from '../decodeText';
import { extractOf, titleIn, type Piece } from '../extract';
import type { Format, ReadOptions, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { metadataLine } from '../metadataLine';
import { articleOf, wholeOf, type Article } from './article';
import { flatText } from './flatText';
import { nestingOf } from './nesting';
import { declaredEncoding } from './pageEncoding';
import { fields, pageMetadata } from './pageMetadata';
import type { Page } from './pageNode';

/** Web pages, saved or written by hand: the article without what is around it. Refuses: notText, otherContent. */
export const html: Format = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  opens: 'extract',
  read({ bytes }, options) {
    const decoded = decodeText(bytes, declaredEncoding(bytes));
    if (!decoded.ok) return refusedAs(bytes, decoded.problem);
    return done(readPage(decoded.value.text, options, decoded.value.problems));
  },
};

function refusedAs(bytes: Uint8Array, problem: Problem): Outcome<never> {
  const looks = looksLike(bytes);
  return refused(
    looks === 'something unknown' || looks === 'plain text' ? problem : { kind: 'otherContent', looksLike: looks },
  );
}

/** The article of a page that is already text. */
function readPage(text: string, { limits }: Pick<ReadOptions, 'limits'>, problems: readonly Problem[]): ReadText {
  const depth = nestingOf(text, limits.depth);
  const { pieces, metadata } = depth > limits.depth ? flatPage(text) : pageOf(text, depth);
  return extractOf(pieces, metadata, problems);
}

interface PageText {
  readonly pieces: readonly Piece[];
  readonly metadata: Partial<Metadata>;
}

const flatPage = (text: string): PageText => ({ pieces: flatText(text), metadata: {} });

function pageOf(text: string, depth: number): PageText {
  const page = treeOf(text);
  const declared = pageMetadata(page);
  const article = depth > ARTICLE_DEPTH_MOST ? wholeOf(page) : articleOf(page);
  return { pieces: article.pieces, metadata: { ...saidIn(text, article), ...declared } };
}

/**
 * Deepest page in which an article is looked for. Unit: elements inside each other. Default: 100.
 * Source: real pages have 20 to 40; the search takes time with the square of it, at 480 two minutes for 200 kB.
 */
const ARTICLE_DEPTH_MOST = 100;

/** A tree without scripts that run and addresses that are fetched. A text without any tag is the body of a page. */
const treeOf = (text: string): Page =>
  parse(/<(?:html|body|head)[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`).document;

/** Rooms without a browser know no DOM types: the parser's own would say nothing here. */
const parse: (html: string) => { readonly document: Page } = parseHTML;

/** What the page's words say where nothing is declared. Browsers write the address into the pages that they save. */
function saidIn(text: string, { pieces, title = titleIn(pieces), byline }: Article): Partial<Metadata> {
  const line = byline === undefined ? undefined : metadataLine(byline)?.fields;
  const url = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(text.slice(0, 2000))?.[1];
  return fields({ title, author: line?.author, date: line?.date, url });
}
