import type { VerdictKind } from '../../engine/model/verdict';
import { t } from '../localised';
import { verdictName } from '../wording';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import { runsMarkup } from './pageNote';
import type { ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { signOf } from './signs';

/** What is left to ask: a list to be ticked off, on screen or on paper. */
export function openPart(draft: ReportedDraft, id: string, level: number): PagePart {
  const lists = (['contradicted', 'notEnoughEvidence'] as const)
    .map((kind) => ({ kind, open: draft.findings.filter(({ verdict }) => verdict === kind) }))
    .filter(({ open }) => open.length > 0)
    .map(({ kind, open }) => openList(kind, open, id, level));
  return {
    id: `${id}open`,
    title: t('Open questions'),
    content:
      lists.length === 0
        ? markup`<p>${t('No statement differs from a source, and none is without one.')}</p>`
        : markup`${lists}`,
  };
}

function openList(kind: VerdictKind, open: readonly ReportedFinding[], id: string, level: number): Markup {
  return markup`<h${level} class="${kind}"><span class="g" aria-hidden="true">${signOf[kind]}</span> ${verdictName[kind]}</h${level}>
<ul class="open">${open.map((finding) => question(finding, id))}</ul>
`;
}

function question(finding: ReportedFinding, id: string): Markup {
  const { number, message, rule, verdict, standing, shown } = finding;
  const box = `${id}q${String(number)}`;
  const says =
    verdict === 'contradicted' || rule === 'quotation' ? markup`<p class="says" dir="auto">${message}</p>` : undefined;
  return markup`<li><input type="checkbox" id="${box}"><div><label for="${box}" dir="auto"><b>${number ?? ''}</b> ${runsMarkup(shown.words)}</label> <a href="#${id}s${number ?? ''}">${t('in the text')}</a>${standing === 'known' ? markup` <em class="known">${t('known')}</em>` : undefined}${says}</div></li>
`;
}
