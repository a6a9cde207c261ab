import { t } from '../localised';
import { verdictName } from '../wording';
import { markup, type Markup } from './markup';
import type { PagePart } from './pagePart';
import { noteMarkup, runsMarkup } from './pageNote';
import { blocksOf, type DraftBlock } from './blocks';
import type { ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { leftOutText } from './reportWording';
import { signOf } from './signs';

/** The draft in its own order, each statement numbered and marked, its note beside it. */
export function textPart(draft: ReportedDraft, id: string, level: number): PagePart {
  return {
    id: `${id}text`,
    title: t('The text, statement by statement'),
    content: markup`<div class="text">${blocksOf(draft.findings).map((block) => blockMarkup(block, id, level))}${leftOut(draft.shown.leftOutAfter)}</div>`,
  };
}

function blockMarkup({ leftOutBefore, role, paragraphs }: DraftBlock, id: string, level: number): Markup {
  const before = leftOut(leftOutBefore);
  if (role === 'heading') {
    const [heading] = paragraphs.flat();
    const rank = Math.min(level + (heading?.section.length ?? 0), 6);
    return markup`${before}<h${rank} lang="" dir="auto">${heading?.text ?? ''}</h${rank}>
`;
  }
  const said = paragraphs.map((sentences) => paragraph(role, sentences, id));
  return markup`${before}<div class="block"><div class="said" lang="">${role === 'listItem' ? markup`<ul>${said}</ul>` : said}</div>
<ol class="notes">${paragraphs.flat().map((finding) => noteMarkup(finding, id))}</ol></div>
`;
}

function paragraph(role: DraftBlock['role'], sentences: readonly ReportedFinding[], id: string): Markup {
  const words = markup`${sentences.map((finding) => statement(finding, id))}`;
  if (role === 'listItem') return markup`<li dir="auto">${words}</li>`;
  if (role === 'quote') return markup`<blockquote dir="auto">${words}</blockquote>`;
  return markup`<p dir="auto"${role === 'tableRow' || role === 'note' ? markup` class="${role}"` : undefined}>${words}</p>`;
}

function statement({ number, verdict, shown }: ReportedFinding, id: string): Markup {
  const at = number ?? '';
  return markup`<span class="s ${verdict}" id="${id}s${at}"><a class="n" href="#${id}n${at}">${at}<span class="g" aria-hidden="true">${signOf[verdict]}</span><span class="v" lang="en"> ${verdictName[verdict]}: </span></a>${runsMarkup(shown.words)}</span> `;
}

const leftOut = (lines: number): Markup | undefined =>
  lines === 0
    ? undefined
    : markup`<p class="leftOut">${leftOutText(lines)}</p>
`;
