import { t } from '../localised';
import { markup } from './markup';
import type { PagePart } from './page';
import type { ReportedDraft } from './report';

/** The citations that a reader would stumble over; no part where there are none. */
export function citationsPart({ findings }: ReportedDraft, id: string): PagePart | undefined {
  const faults = findings.flatMap(({ number, citations }) =>
    citations.flatMap(({ cited, fault }) => (fault === null ? [] : [{ number, cited, fault }])),
  );
  if (faults.length === 0) return undefined;
  return {
    id: `${id}citations`,
    title: t('Citations to mend'),
    content: markup`<ul class="plain">${faults.map(
      ({ number, cited, fault }) =>
        markup`<li>${number === null ? undefined : markup`<a href="#${id}s${number}">${number}</a> `}<bdi class="path">${cited}</bdi>: <span dir="auto">${fault.message}</span></li>
`,
    )}</ul>`,
  };
}
