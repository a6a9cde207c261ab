import type { ShowClaim } from '../presentation/evidence/panelProtocol';
import { element } from './element';
import { button } from './elements';

/** Which claim this is, the way to the next one that is open, and the pin: each once, and nowhere else in the view. */
export function barParts({ position, hold, view, labels }: ShowClaim): HTMLElement[] {
  const steps = element(
    'nav',
    'steps',
    element('span', 'position', position.all),
    stepper(position.open, labels.previousOpen, labels.nextOpen),
  );
  steps.setAttribute('aria-label', labels.claims);
  return view === null && hold === 'following' ? [steps] : [steps, pinButton({ hold, labels })];
}

function stepper(text: string, previous: string, next: string): HTMLElement {
  const step = (way: 'previous' | 'next', label: string): HTMLElement =>
    button({ key: `${way} open`, text: label, icon: way, message: { kind: 'step', way, among: 'open' } });
  return element('div', 'stepper', step('previous', previous), step('next', next), element('span', 'position', text));
}

/** Pressed while the page keeps its claim; the word says so, too. */
function pinButton({ hold, labels }: Pick<ShowClaim, 'hold' | 'labels'>): HTMLElement {
  const isPinned = hold === 'pinned';
  const made = button({
    key: 'pin',
    text: isPinned ? labels.unpin : labels.pin,
    icon: 'pin',
    message: { kind: isPinned ? 'unpin' : 'pin' },
  });
  made.classList.add('pin');
  made.setAttribute('aria-pressed', String(isPinned));
  made.setAttribute('aria-label', labels.pin);
  if (isPinned) made.append(labels.pinned);
  return made;
}
