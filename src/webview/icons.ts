import type { PanelView } from '../presentation/evidence/panelView';

/** A shape of its own for each verdict, as in the claims tree, and the few signs of the buttons; lines on 16 by 16. */
const lines = {
  contradicted: 'M8 1.8 14.8 14H1.2z M8 6v4 M8 11.4v1.2',
  notEnoughEvidence:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13 M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4 M8 10.9v1.2',
  partlySupported: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13 M8 1.5v13 M10 3.4v9.2 M12 5v6',
  supported: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13 M5 8.2l2.1 2.1L11 6',
  notCheckedClosely:
    'M1.2 8S3.8 3.6 8 3.6 14.8 8 14.8 8 12.2 12.4 8 12.4 1.2 8 1.2 8z M8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4',
  marked: 'M4 1.8h8v12.4L8 11l-4 3.2z',
  notChecked: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13 M3.4 3.4l9.2 9.2',
  previous: 'M3.5 10 8 5.5 12.5 10',
  next: 'M3.5 6 8 10.5 12.5 6',
  pin: 'M1.5 8h5 M6.5 4.3v7.4l5-1.2v-5z M11.5 4h2.5v8h-2.5z',
  arrow: 'M2.5 8h10 M9 4.5 12.5 8 9 11.5',
} as const satisfies Readonly<Record<PanelView['verdict'] | 'previous' | 'next' | 'pin' | 'arrow', string>>;

export type IconName = keyof typeof lines;

const namespace = 'http://www.w3.org/2000/svg';

/** A drawn sign; what it means stands beside it in words, so it is not heard. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', lines[name]);
  svg.append(path);
  return svg;
}
