import { t } from '../localised';
import { markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';
import { markSentence } from './reportedMark';

/** What the writer answers for, with the reasons; no part where nothing is marked. */
export function marksPart({ findings }: ReportedDraft, id: string): PagePart | undefined {
  const marked = findings.flatMap(({ number, text, mark }) => (mark === null ? [] : [{ number, text, mark }]));
  if (marked.length === 0) return undefined;
  return {
    id: `${id}marks`,
    title: t('What the writer marked'),
    content: markup`<ul class="plain">${marked.map(
      ({ number, text, mark }) =>
        markup`<li>${number === null ? undefined : markup`<a href="#${id}s${number}">${number}</a> `}<q dir="auto" lang="">${text}</q> <span dir="auto">${markSentence(mark)}</span></li>
`,
    )}</ul>`,
  };
}
