import type { PanelLabels } from '../presentation/evidence/panelLabels';
import type { FromPanel } from '../presentation/evidence/panelProtocol';
import type { RunMark, TextRun } from '../presentation/textRuns';
import { element } from './element';
import { icon, type IconName } from './icons';
import { tell } from './page';

/** What a button is, besides what it does. */
export interface ButtonParts {
  /** The same button of two renderings has the same key, so that it keeps the focus. */
  readonly key: string;
  readonly text: string;
  readonly icon?: IconName;
  /** What a screen reader says: the text and what it is about. */
  readonly spoken?: string;
  readonly message: FromPanel;
}

/** A button with words, or with an icon whose words are its tooltip. */
export function button({ key, text, icon: name, spoken, message }: ButtonParts): HTMLButtonElement {
  const made = element('button', name === undefined ? 'action' : 'action icon');
  made.append(name === undefined ? text : icon(name));
  made.type = 'button';
  made.dataset['key'] = key;
  if (name !== undefined) made.title = text;
  if (name !== undefined || spoken !== undefined) made.setAttribute('aria-label', spoken ?? text);
  made.addEventListener('click', () => {
    tell(message);
  });
  return made;
}

/** Words that are heard and not seen. */
export const unseen = (text: string): HTMLElement => element('span', 'unseen', text);

/** Marked words; what cannot be heard from a mark is said before it. */
export const runNodes = (runs: readonly TextRun[], labels: PanelLabels): (Node | string)[] =>
  runs.flatMap(({ text, mark }): (Node | string)[] => {
    if (mark === undefined) return [text];
    const words = element('mark', mark, text);
    // Words in both are many: they are listed once behind the quote, and the sentence is heard as it stands.
    return mark === 'matched' ? [words] : [unseen(`(${labels[mark]}: `), words, unseen(')')];
  });

/** The marks with what they mean. */
export const legend = (marks: readonly RunMark[], labels: PanelLabels): HTMLElement => {
  const list = element('ul', 'legend', ...marks.map((mark) => element('li', '', element('mark', mark, labels[mark]))));
  list.setAttribute('aria-label', labels.legend);
  return list;
};
