import type { Locator } from '../engine/model/document';

/** A locator as one would cite it, most exact part last: "p. 12", "Budget, ¶ 3", "line 14". */
export function locatorText(locator: Locator): string {
  const parts = [pageText(locator), locator.heading?.at(-1), paragraphText(locator)].filter(
    (part) => part !== undefined,
  );
  const exact = parts.length > 0 ? parts.join(', ') : `line ${String(locator.line ?? 1)}`;
  return locator.approximate ? `~${exact}` : exact;
}

const pageText = ({ page }: Locator): string | undefined => page && `p. ${page.label ?? String(page.index)}`;

const paragraphText = ({ paragraph }: Locator): string | undefined =>
  paragraph === undefined ? undefined : `¶ ${String(paragraph)}`;
