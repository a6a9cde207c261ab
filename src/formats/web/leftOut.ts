import type { PageElement } from './pageNode';

/** Whether an element holds no words of the page: code, what steers the page, what a browser does not show, and what was struck. */
export function isLeftOut(element: PageElement): boolean {
  if (LEFT_OUT.has(element.tagName.toUpperCase())) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const LEFT_OUT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NAV SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO SELECT DATALIST TEXTAREA BUTTON INPUT ANNOTATION ANNOTATION-XML RP RT DIALOG DEL S STRIKE'.split(
    ' ',
  ),
);

const STRUCK = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** Takes words out that their style strikes through: Readability takes the style away, and then they cannot be told any more. */
export function dropStruck(elements: readonly PageElement[]): void {
  for (const element of elements) {
    const style = MAY_BE_STRUCK.has(element.tagName.toUpperCase()) ? element.getAttribute('style') : null;
    if (style !== null && STRUCK.test(style)) element.parentNode?.removeChild(element);
  }
}

const MAY_BE_STRUCK: ReadonlySet<string> = new Set('SPAN P DIV TD LI FONT B STRONG EM'.split(' '));
