import type { Markup } from './markup';

/** A part of the page: a heading and what stands below it. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}
