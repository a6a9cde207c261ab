import { t } from '../localised';
import { markup } from './markup';
import type { PagePart } from './pagePart';
import type { ReportedDraft } from './report';

/** The citations that a reader would stumble over, or that lead to what was not read; no part where there are none. */
export function citationsPart({ findings }: ReportedDraft, id: string): PagePart | undefined {
  const faults = findings.flatMap(({ number, citations }) =>
    citations.flatMap(({ message }) => (message === null ? [] : [{ number, message }])),
  );
  if (faults.length === 0) return undefined;
  return {
    id: `${id}citations`,
    title: t('Citations to look at'),
    content: markup`<ul class="plain">${faults.map(
      ({ number, message }) =>
        markup`<li>${number === null ? undefined : markup`<a href="#${id}s${number}">${number}</a> `}<span dir="auto">${message}</span></li>
`,
    )}</ul>`,
  };
}
