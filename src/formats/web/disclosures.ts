import type { PageElement } from './pageNode';

/** Names of what a click opens: sections of an accordion, tabs, "read more". */
const OPENED =
  /accordion|collaps|tab-?(?:pane|panel|content)|panel-(?:body|content)|toggle|expand|spoiler|\bfaq|disclosure|(?:read|show)-?more|accord/i;

/**
 * Shows what a click on the page would show: it is the page's text, although a browser hides it at first. Menus and dialogues stay hidden.
 */
export function openDisclosures(elements: readonly PageElement[]): void {
  let targets: ReadonlySet<string> | undefined;
  for (const element of elements) {
    if (!isHidden(element) || !MAY_BE_OPENED.has(element.tagName.toUpperCase())) continue;
    if (isOpened(element, (id) => (targets ??= controlled(elements)).has(id))) show(element);
  }
}

const MAY_BE_OPENED: ReadonlySet<string> = new Set('DIV SECTION P UL DD ARTICLE SPAN'.split(' '));

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|height\s*:\s*0(?:px)?)\s*(?:!important)?\s*(?=;|$)/gi;

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  (element.getAttribute('style')?.search(HIDING) ?? -1) !== -1;

function isOpened(element: PageElement, isTarget: (id: string) => boolean): boolean {
  if (element.getAttribute('hidden') === 'until-found' || element.getAttribute('role') === 'tabpanel') return true;
  const names = namesOf(element);
  if (MENU.test(names)) return false;
  const id = element.getAttribute('id');
  return OPENED.test(names) || (id !== null && isTarget(id));
}

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

const MENU = /\b(?:nav|menu|modal|dialog|popup|overlay|cookie|consent|share|search|login|newsletter|dropdown)/i;

/** What buttons say they open (`aria-controls`), which menus have, too. */
function controlled(elements: readonly PageElement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of elements) {
    if (!MAY_OPEN.has(element.tagName.toUpperCase())) continue;
    for (const id of (element.getAttribute('aria-controls') ?? '').split(/\s+/)) if (id !== '') ids.add(id);
    for (const key of ['data-target', 'data-bs-target']) {
      const target = element.getAttribute(key);
      if (target?.startsWith('#') === true) ids.add(target.slice(1));
    }
  }
  return ids;
}

const MAY_OPEN: ReadonlySet<string> = new Set('BUTTON A H2 H3 H4 DIV SUMMARY DT LI'.split(' '));

function show(element: PageElement): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style !== null) element.setAttribute('style', style.replace(HIDING, ''));
}
