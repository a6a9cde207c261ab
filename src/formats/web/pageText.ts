import type { Metadata } from '../../engine/model/document';
import { parseHTML } from 'linkedom/worker';
import { titleIn, type PlacedBlock } from '../extract';
import { metadataLine } from '../metadataLine';
import { articleOf, wholeOf, type Article } from './article';
import { flatText } from './flatText';
import { withFrames, type FrameAt } from './frames';
import { linkedText } from './linkedData';
import { nestingOf } from './nesting';
import { fields, pageMetadata } from './pageMetadata';
import { indexed, nodesIn, type WebPage } from './pageNode';

/** What was read of a page. */
export interface PageText {
  readonly pieces: readonly PlacedBlock[];
  readonly metadata: Partial<Metadata>;
}

/** The article of a page that is already text. */
export function articleText(saved: string, depthMost: number, frameAt: FrameAt = () => undefined): PageText {
  const text = withFrames(saved, frameAt);
  const depth = nestingOf(text, depthMost);
  if (depth > depthMost) return flatPage(text);
  const page = treeOf(text);
  const nodes = page.documentElement === null ? [] : nodesIn(page.documentElement);
  const known = indexed(page, nodes);
  const declared = pageMetadata(known);
  const linked = linkedText(known);
  const article = depth > ARTICLE_DEPTH_MOST ? wholeOf(page) : articleOf(page, nodes);
  const pieces = linked === undefined ? article.pieces : fuller(article.pieces, linked);
  return { pieces, metadata: { ...saidIn(text, article), ...declared } };
}

/**
 * Share of the linked text that the page itself must show. Unit: share. Default: 0.8. Source: behind a paywall stand two or three paragraphs; pages
 * that show everything differ by captions and boxes.
 */
const SHOWN_LEAST = 0.8;

/** The article as the page shows it, or as its linked data has it where that is clearly more. */
function fuller(pieces: readonly PlacedBlock[], linked: string): readonly PlacedBlock[] {
  const whole = flatText(linked.replace(/\r\n?|\n/g, '<p>'));
  const length = (all: readonly PlacedBlock[]): number => all.reduce((sum, { words }) => sum + words.length, 0);
  if (length(pieces) >= length(whole) * SHOWN_LEAST) return pieces;
  return [...pieces.filter(({ shape }) => shape.role === 'title' || isFirstHeading(shape)).slice(0, 1), ...whole];
}

const isFirstHeading = (shape: PlacedBlock['shape']): boolean => shape.role === 'heading' && shape.level === 1;

/** All of a page that is already text: a mail has nothing around it. */
export function wholeText(text: string, depthMost: number): PageText {
  if (nestingOf(text, depthMost) > depthMost) return flatPage(text);
  const page = treeOf(text);
  return { pieces: wholeOf(page).pieces, metadata: pageMetadata(page) };
}

const flatPage = (text: string): PageText => ({ pieces: flatText(text), metadata: {} });

/**
 * Deepest page in which an article is looked for. Unit: elements inside each other. Default: 100.
 * Source: real pages have 20 to 40; the search takes time with the square of it, at 480 two minutes for 200 kB.
 */
const ARTICLE_DEPTH_MOST = 100;

/**
 * A tree without scripts that run and addresses that are fetched. HTML need not name its parts: a body is given to a page
 * without one, and a page to what is none, as a text that ends inside its first tag.
 */
const treeOf = (text: string): WebPage =>
  pageOf(text, /<body[\s>]/i) ??
  pageOf(text.replace(ROOT_TAG, '$&<body>'), ROOT_TAG) ??
  parse(`<html><body>${text}</body></html>`).document;

const ROOT_TAG = /<html(?:\s[^<>]*)?>/i;

/** The tree, if the text looks like a page and is one: the tags may stand in a comment only. */
function pageOf(text: string, looksLikeOne: RegExp): WebPage | undefined {
  const page = looksLikeOne.test(text) ? parse(text).document : undefined;
  if (page?.documentElement?.tagName.toUpperCase() !== 'HTML') return undefined;
  return [...page.getElementsByTagName('body')].length > 0 ? page : undefined;
}

/** Rooms without a browser know no DOM types: the parser's own would say nothing here. */
const parse: (html: string) => { readonly document: WebPage } = parseHTML;

/** What the page's words say where nothing is declared. Browsers write the address into the pages that they save. */
function saidIn(text: string, { pieces, title = titleIn(pieces), byline }: Article): Partial<Metadata> {
  const line = byline === undefined ? undefined : metadataLine(byline)?.fields;
  const url = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(text.slice(0, 2000))?.[1];
  return fields({ title, author: line?.author, date: line?.date, url });
}
