import type { PanelLabels } from '../presentation/evidence/panelLabels';
import type { ShowClaim } from '../presentation/evidence/panelProtocol';
import type { ShownDifference, PanelView } from '../presentation/evidence/panelView';
import type { CitationView } from '../presentation/citationText';
import { element } from './element';
import { button, runNodes, unseen } from './elements';
import { icon } from './icons';

/** The claim: its verdict, the statement, what differs, what the writer said and cites. */
export function claimPart(view: PanelView, message: ShowClaim): HTMLElement {
  const { note, labels } = message;
  const name = element('span', '', view.verdictName, ...(note === '' ? [] : [' ', element('span', 'note', note)]));
  const heading = element('h2', `verdict ${view.verdict}`, icon(view.verdict), name);
  heading.id = 'verdict';
  const statement = element('blockquote', 'statement', ...runNodes(view.statement, labels));
  statement.setAttribute('aria-label', labels.statement);
  const section = element(
    'section',
    'claim',
    heading,
    element('p', 'headline', view.headline),
    statement,
    ...(view.differences.length === 0 ? [] : [differences(view.differences, labels)]),
    ...view.remarks.map((remark) => element('p', 'remark', remark)),
    ...(view.said === undefined ? [] : [element('p', 'said', view.said)]),
    ...(view.citations.length === 0 ? [] : [citations(view.citations, labels)]),
    actions(view, message),
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function differences(list: readonly ShownDifference[], labels: PanelLabels): HTMLElement {
  const side = (name: string, words: string, ...before: readonly Node[]): HTMLElement =>
    element('span', 'side', ...before, element('span', 'whose', name), ' ', element('span', 'what', words));
  const rows = list.map(({ claimed, found }) =>
    element('li', '', side(labels.draft, claimed), unseen('; '), side(labels.source, found, icon('arrow'))),
  );
  const made = element('ul', 'differences', ...rows);
  made.setAttribute('aria-label', labels.differences);
  return made;
}

function citations(list: readonly CitationView[], labels: PanelLabels): HTMLElement {
  const rows = list.map(({ text, fault }) =>
    element('li', '', text, ...(fault === undefined ? [] : [element('span', 'fault', ` ${fault}`)])),
  );
  return element('div', 'citations', element('h3', '', labels.citations), element('ul', '', ...rows));
}

const actions = ({ search }: PanelView, { take, labels }: ShowClaim): HTMLElement =>
  element(
    'div',
    'actions',
    ...(take === 'offered' ? [button({ key: 'take', text: labels.take, message: { kind: 'take' } })] : []),
    ...(search === 'offered' ? [button({ key: 'search', text: labels.search, message: { kind: 'search' } })] : []),
    button({ key: 'goTo', text: labels.goTo, message: { kind: 'goTo' } }),
  );
