/** The keys that lead from cell to cell. */
const steps = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

type Step = (typeof steps)[number];

export const isStep = (key: string): key is Step => steps.some((step) => step === key);

/** The cell that a key leads to: left and right in the order of the text, up and down to the nearest of the next line. */
export function stepFrom(cells: readonly HTMLElement[], from: HTMLElement, key: Step): HTMLElement | undefined {
  const place = cells.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return cells[place - 1];
    case 'ArrowRight':
      return cells[place + 1];
    case 'Home':
      return cells[0];
    case 'End':
      return cells.at(-1);
    case 'ArrowUp':
      return nearest(cells.slice(0, Math.max(place, 0)).reverse(), from);
    case 'ArrowDown':
      return nearest(cells.slice(place + 1), from);
  }
}

/** Of cells, the nearest line first, the one in that line that stands nearest below or above. */
function nearest(cells: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const line = cells.find(({ offsetTop }) => offsetTop !== from.offsetTop)?.offsetTop;
  const across = (cell: HTMLElement): number => Math.abs(cell.offsetLeft - from.offsetLeft);
  return cells.filter(({ offsetTop }) => offsetTop === line).sort((a, b) => across(a) - across(b))[0];
}
