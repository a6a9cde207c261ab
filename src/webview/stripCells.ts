import type { StripCell, StripSection } from '../presentation/strip/stripView';
import { element } from './element';

/** The cells of one section, in a group that a screen reader names by the heading. */
export function sectionPart({ heading, cells }: StripSection): HTMLElement {
  const group = element('div', 'section', ...cells.map(cellPart));
  group.setAttribute('role', 'group');
  if (heading !== '') group.setAttribute('aria-label', heading);
  return group;
}

/** A sentence: its state is a class, which has a colour and a pattern; its words are heard, and shown when pointed at. */
function cellPart({ claim, state, words, place }: StripCell): HTMLElement {
  const cell = element('div', `cell ${state}`);
  cell.setAttribute('role', 'option');
  cell.setAttribute('aria-label', `${words} ${place}`);
  cell.title = words;
  cell.dataset['claim'] = claim;
  cell.dataset['words'] = words;
  return cell;
}

/** All cells in the order of the text. */
export const cellsOf = (strip: HTMLElement | null): readonly HTMLElement[] => [
  ...(strip?.querySelectorAll<HTMLElement>('.cell') ?? []),
];

/** The cell of a claim. */
export const cellNamed = (strip: HTMLElement | null, claim: string | undefined): HTMLElement | undefined =>
  claim === undefined ? undefined : cellsOf(strip).find((cell) => cell.dataset['claim'] === claim);
