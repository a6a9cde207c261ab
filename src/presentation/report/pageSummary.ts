import { groupOrder } from '../verdictOrder';
import { t } from '../localised';
import { count } from '../treeRow';
import { verdictName } from '../wording';
import { markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';
import { coverageSentence } from './reportWording';
import { signOf } from './signs';

/** How many statements have which verdict; it is the key to the signs of the page, too. */
export function summaryPart(draft: ReportedDraft, id: string): PagePart {
  const known = draft.findings.filter(({ standing }) => standing === 'known').length;
  return {
    id: `${id}summary`,
    title: t('Summary'),
    content: markup`<p class="lead">${coverageSentence(draft)}${known > 0 ? ` ${knownText(known)}` : ''}</p>
<ul class="tally">${groupOrder.map(
      (kind) =>
        markup`<li class="${kind}"><strong>${count(draft.counts[kind])}</strong> <span><span class="g" aria-hidden="true">${signOf[kind]}</span> <span class="u">${verdictName[kind]}</span></span></li>`,
    )}</ul>`,
  };
}

const knownText = (known: number): string =>
  known === 1
    ? t('1 open finding is known from the baseline.')
    : t('{0} open findings are known from the baseline.', count(known));
