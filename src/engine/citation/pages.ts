import type { CitationFault } from '../model/citation';
import type { Finding } from '../model/finding';
import type { Passage } from '../model/passage';
import type { CitedDocument, CitedGrounds } from './citedDocuments';
import type { Meant } from './meant';
import { holdsPlace } from './namedPlace';
import { locatedAmong, locatedIn, quotedIn } from './quoted';
import type { PlaceRange } from './written';

/**
 * A quotation from a source with pages whose citation names none, or pages on which the words do not stand. What is not
 * quoted has no page of its own, and what cannot be found in the source is not the page's fault.
 */
export function pageFault(
  { claim }: Finding,
  { place, leads }: Meant,
  grounds: CitedGrounds,
): CitationFault | undefined {
  if (leads.to !== 'source' || place.kind === 'other' || place.kind === 'paragraphs') return undefined;
  const quotations = quotedIn(claim);
  const document = quotations.length === 0 ? undefined : grounds.documents(leads.source.id);
  if (document === undefined || !document.passages.some(hasPage)) return undefined;
  for (const quotation of quotations) {
    const located = locatedIn(quotation, document, grounds);
    if (located?.isWhole !== true) continue;
    const page = pageOf(located.passage);
    if (page === undefined) continue;
    if (place.kind === 'none') return { kind: 'missingPage', page };
    const { ranges } = place;
    if (mayHold(ranges, located.passage, document)) continue;
    const named = document.passages.filter((passage) => isNamed(ranges, passage));
    const candidates = named.map((passage) => ({ passage, relevance: 0 }));
    if (locatedAmong(quotation, candidates, grounds)?.isWhole !== true) return { kind: 'otherPage', page };
  }
  return undefined;
}

const hasPage = ({ locator }: Passage): boolean => locator.page !== undefined && locator.approximate !== true;

/** As it is printed, else as it is counted. */
const pageOf = ({ locator: { page, approximate } }: Passage): string | undefined =>
  page === undefined || approximate === true ? undefined : (page.label ?? String(page.index));

/** Writers count pages as they are printed, or as the viewer of the file does. */
const isNamed = (ranges: readonly PlaceRange[], { locator: { page } }: Passage): boolean =>
  page !== undefined && [page.label, String(page.index)].some((name) => name !== undefined && holdsPlace(ranges, name));

/** The last passage of a page may run on to the next one. */
function mayHold(ranges: readonly PlaceRange[], passage: Passage, { passages }: CitedDocument): boolean {
  if (isNamed(ranges, passage)) return true;
  const next = passages[passages.findIndex(({ id }) => id === passage.id) + 1];
  const runsOn = next !== undefined && next.locator.page?.index !== passage.locator.page?.index;
  return runsOn && isNamed(ranges, next);
}
