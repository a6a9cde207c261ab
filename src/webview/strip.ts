import type { FromStrip, ToStrip } from '../presentation/strip/stripProtocol';
import { cellNamed, cellsOf, sectionPart } from './stripCells';
import { isStep, stepFrom } from './stripKeys';
import { pageApi } from './pageApi';

const api = pageApi<FromStrip>();
const strip = document.getElementById('cells');
const about = document.getElementById('about');

let current: string | undefined;

if (strip !== null) {
  strip.addEventListener('click', ({ target }) => {
    go(target);
  });
  strip.addEventListener('keydown', onKey);
  for (const event of ['focusin', 'mouseover'] as const)
    strip.addEventListener(event, ({ target }) => {
      tellOf(target);
    });
  for (const event of ['focusout', 'mouseleave'] as const) strip.addEventListener(event, tellOfCurrent);
}
window.addEventListener('message', ({ data }: MessageEvent<ToStrip>) => {
  current = data.current;
  if (data.kind === 'show') draw(data);
  markCurrent();
});
api.postMessage({ kind: 'ready' });

function draw({ sections, label, message }: Extract<ToStrip, { kind: 'show' }>): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['claim'] : undefined;
  strip?.replaceChildren(...(sections.length === 0 ? [message] : sections.map(sectionPart)));
  strip?.classList.toggle('many', cellsOf(strip).length > MANY);
  if (sections.length === 0) strip?.removeAttribute('role');
  else strip?.setAttribute('role', 'listbox');
  strip?.setAttribute('aria-label', label);
  if (focused !== undefined) cellNamed(strip, focused)?.focus({ preventScroll: true });
}

/** From how many cells on they are small. Unit: cells. Default: 120. Source: as many as stand in 28 characters by ten lines. */
const MANY = 120;

/** One cell can be reached by the tabulator: the one that has the focus, else the one at the cursor, else the first. */
function markCurrent(): void {
  const cells = cellsOf(strip);
  const chosen = cellNamed(strip, current);
  for (const cell of cells) {
    cell.setAttribute('aria-selected', String(cell === chosen));
    cell.tabIndex = -1;
  }
  const reached = cells.find((cell) => cell === document.activeElement) ?? chosen ?? cells[0];
  if (reached !== undefined) reached.tabIndex = 0;
  chosen?.scrollIntoView({ block: 'nearest' });
  tellOfCurrent();
}

function onKey(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  if (event.key === 'Enter' || event.key === ' ') go(event.target);
  else if (isStep(event.key)) focus(stepFrom(cellsOf(strip), event.target, event.key), event.target);
  else return;
  event.preventDefault();
}

function focus(next: HTMLElement | undefined, before: HTMLElement): void {
  if (next === undefined) return;
  before.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function go(target: EventTarget | null): void {
  const claim = target instanceof HTMLElement ? target.dataset['claim'] : undefined;
  if (claim !== undefined) api.postMessage({ kind: 'go', claim });
}

/** What the cell says stands in words below the strip, for those who see it and use no mouse. */
function tellOf(target: EventTarget | null): void {
  const words = target instanceof HTMLElement ? target.dataset['words'] : undefined;
  if (words !== undefined && about !== null) about.textContent = words;
}

function tellOfCurrent(): void {
  const shown = document.activeElement?.matches('[data-claim]') === true ? document.activeElement : undefined;
  const cell = shown ?? cellNamed(strip, current);
  if (cell === undefined) about?.replaceChildren();
  else tellOf(cell);
}
