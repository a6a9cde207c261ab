import type { Page, PageElement } from './pageNode';

/** Names of what a click opens: sections of an accordion, tabs, "read more". */
const OPENED =
  /accordion|collaps|tab-?(?:pane|panel|content)|panel-(?:body|content)|toggle|expand|spoiler|\bfaq|disclosure|(?:read|show)-?more|accord/i;

/**
 * Shows what a click on the page would show: it is the page's text, although a browser hides it at first. Menus and dialogues stay hidden.
 */
export function openDisclosures(page: Page): void {
  const targets = controlled(page);
  for (const name of ['div', 'section', 'p', 'ul', 'dd', 'article', 'span']) {
    for (const element of page.getElementsByTagName(name)) {
      if (isHidden(element) && isOpened(element, targets)) show(element);
    }
  }
}

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|height\s*:\s*0(?:px)?)\s*(?:!important)?\s*(?=;|$)/gi;

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  (element.getAttribute('style')?.search(HIDING) ?? -1) !== -1;

function isOpened(element: PageElement, targets: ReadonlySet<string>): boolean {
  if (element.getAttribute('hidden') === 'until-found' || element.getAttribute('role') === 'tabpanel') return true;
  const id = element.getAttribute('id');
  if (id !== null && targets.has(id)) return !MENU.test(namesOf(element));
  return OPENED.test(namesOf(element)) && !MENU.test(namesOf(element));
}

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

const MENU = /\b(?:nav|menu|modal|dialog|popup|overlay|cookie|consent|share|search|login|newsletter|dropdown)/i;

/** What buttons say they open (`aria-controls`), which menus have, too. */
function controlled(page: Page): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const name of ['button', 'a', 'h2', 'h3', 'h4', 'div', 'summary', 'dt', 'li']) {
    for (const element of page.getElementsByTagName(name)) {
      for (const id of (element.getAttribute('aria-controls') ?? '').split(/\s+/)) if (id !== '') ids.add(id);
      for (const key of ['data-target', 'data-bs-target']) {
        const target = element.getAttribute(key);
        if (target?.startsWith('#') === true) ids.add(target.slice(1));
      }
    }
  }
  return ids;
}

function show(element: PageElement): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style !== null) element.setAttribute('style', style.replace(HIDING, ''));
}
