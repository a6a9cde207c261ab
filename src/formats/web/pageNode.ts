/** What is asked of a page's tree. The rooms without a browser know no DOM types, and these few parts are all we need. */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
  removeChild(node: PageNode): unknown;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  /** In capitals for HTML; in SVG and MathML as written. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getElementsByTagName(name: string): Iterable<PageElement>;
}

/** A page as a whole. */
export interface WebPage {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  getElementsByTagName(name: string): Iterable<PageElement>;
}

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Whether a node is text. */
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** What is done on the way through a tree. */
export interface Visitor {
  /** Whether to go into the element; if not, it is not left either. */
  enter(element: PageElement): boolean;
  leave(element: PageElement): void;
  text(words: string): void;
}

/** Goes through all that is inside a node, in order. Without recursion: a page may be nested deeper than the stack. */
export function walk(root: PageNode, visitor: Visitor): void {
  let node = root.firstChild;
  while (node !== null) {
    if (isText(node)) visitor.text(node.textContent ?? '');
    const inner = isElement(node) && visitor.enter(node) ? node.firstChild : undefined;
    if (inner !== undefined && inner !== null) {
      node = inner;
      continue;
    }
    if (inner === null && isElement(node)) visitor.leave(node);
    node = following(node, root, visitor);
  }
}

/** All that is inside a node, in order: asked once, where asking for one name after the other would go through the page each time. */
export function nodesIn(root: PageNode): readonly PageNode[] {
  const found: PageNode[] = [];
  for (let node: PageNode | null = root.firstChild; node !== null; node = afterNode(node, root)) found.push(node);
  return found;
}

/** A page that knows its elements by their names: so long as the page is not changed, it is gone through once. */
export function indexed(page: WebPage, nodes: readonly PageNode[]): WebPage {
  const byName = new Map<string, PageElement[]>();
  for (const element of nodes.filter(isElement)) {
    const name = element.tagName.toLowerCase();
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [element]);
    else known.push(element);
  }
  const { documentElement, body } = page;
  return { documentElement, body, getElementsByTagName: (name) => byName.get(name) ?? [] };
}

function afterNode(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild !== null) return node.firstChild;
  let at: PageNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** The next node in order that is not inside this one; what ends before it is left. */
function following(node: PageNode, root: PageNode, visitor: Visitor): PageNode | null {
  let at: PageNode = node;
  while (at.nextSibling === null) {
    const parent = at.parentNode;
    if (parent === null || parent === root) return null;
    if (isElement(parent)) visitor.leave(parent);
    at = parent;
  }
  return at.nextSibling;
}
