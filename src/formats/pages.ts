/** A page of a file: `index` counts from 1, `label` is what is printed or named on it. */
export interface Page {
  readonly index: number;
  readonly label?: string;
}

/** Where the text of a page begins. A page without text begins where the next does. */
export interface PageStart {
  readonly start: number;
  readonly page: Page;
}

/**
 * The page model of every format with pages: a position is on the page whose start is the last at or before it. A
 * sentence that runs over a page's end is on the page where it begins, which is the one to cite.
 */
export function pageAt(starts: readonly PageStart[], position: number): Page | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.page;
}

/** The line that marks a page's start in an extracted text, as a person would cite it. */
export const pageMark = ({ index, label }: Page): string => `[p. ${label ?? String(index)}]`;

/** Pages as a person lists them: "page 3", "pages 3, 7–9". */
export function pageList(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === page - 1) run[1] = page;
    else if (run?.[1] !== page) runs.push([page, page]);
  }
  const words = runs.map(([first, last]) => runText(first, last));
  return `${pages.length === 1 ? 'page' : 'pages'} ${words.join(', ')}`;
}

/** All pages from one to another: "pages 7–9". */
export const pageRange = (first: number, last: number): string =>
  `${first === last ? 'page' : 'pages'} ${runText(first, last)}`;

const runText = (first: number, last: number): string =>
  last === first ? String(first) : `${String(first)}${last === first + 1 ? ', ' : '–'}${String(last)}`;
