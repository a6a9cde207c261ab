import type { PageElement } from './pageNode';

/** Whether an element holds no words of the page: code, what steers the page, what a browser does not show. */
export function isLeftOut(element: PageElement): boolean {
  if (LEFT_OUT.has(element.tagName.toUpperCase())) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const LEFT_OUT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NAV SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO SELECT DATALIST TEXTAREA BUTTON INPUT ANNOTATION ANNOTATION-XML RP RT DIALOG'.split(
    ' ',
  ),
);
