import type { CitationFault } from '../model/citation';
import type { CitableSource } from '../model/citable';
import type { Finding } from '../model/finding';
import { readable } from '../model/masked';
import type { Evidence } from '../model/verdict';
import { languageOf } from '../text/language';
import { backingOf } from '../verification/backing';
import { examine } from '../verification/examination';
import { ANCHOR_LEAST, CANDIDATES_MOST } from '../verification/thresholds';
import { folded } from './addresses';
import type { CitedDocument, CitedGrounds } from './citedDocuments';
import type { Meant } from './meant';
import type { WrittenCitation } from './written';
import { locatedIn, quotedIn } from './quoted';

/**
 * The cited source was read as a whole, and nothing in it comes near what another source says in as many words. Whoever
 * is told so wrongly trusts no other finding: where one of the claim's citations may be the right one, nothing is said.
 */
export function notSaidFault(
  finding: Finding,
  { written, leads }: Meant,
  all: readonly Meant[],
  grounds: CitedGrounds,
): CitationFault | undefined {
  if (leads.to !== 'source' || LOOSELY.test(written.lead) || isMention(written, finding)) return undefined;
  const instead = backingBeside(finding, all);
  const document = instead && grounds.documents(leads.source.id);
  if (instead === undefined || document === undefined) return undefined;
  const { source } = leads;
  if (source.isRead !== 'whole' || !isComparable(finding, source, document)) return undefined;
  if (isSameWork(source, instead, grounds)) return undefined;
  return isQuotedFrom(instead, finding, document, grounds) || isFar(finding, document, grounds)
    ? { kind: 'notSaid', instead }
    : undefined;
}

/** These name what a reader may also look at, not what says it. */
const LOOSELY = /\b(?:cf|compare|contra|pace|but|also|vgl|siehe auch|e\.g|though|unlike)\b/iu;

/** A link amid a sentence may lead to what the sentence speaks of; one in brackets or at its end says where it stands. */
function isMention({ kind, start, end }: WrittenCitation, { claim: { span, masked } }: Finding): boolean {
  if (kind !== 'link') return false;
  const isBracketed = /\([^()]*$/.test(readable(masked.slice(0, start - span.start)));
  return !isBracketed && /[\p{L}\p{N}]/u.test(masked.slice(end - span.start));
}

/** Evidence for the claim in a source that it does not cite; nothing where a cited source backs it, or could. */
function backingBeside({ verdict }: Finding, all: readonly Meant[]): Evidence | undefined {
  if (verdict.kind !== 'supported' && verdict.kind !== 'partlySupported') return undefined;
  const cited = all.map(({ leads }) => (leads.to === 'source' ? leads.source.id : undefined));
  if (cited.includes(undefined)) return undefined;
  return verdict.evidence.some(({ document }) => cited.includes(document)) ? undefined : verdict.evidence[0];
}

/** Words of another language cannot be found, whatever the source says. */
function isComparable({ claim }: Finding, { metadata }: CitableSource, { passages }: CitedDocument): boolean {
  const opening = passages
    .slice(0, 5)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text))
    .join(' ');
  const language = metadata.language?.slice(0, 2).toLowerCase() ?? languageOf(opening);
  return opening !== '' && language === languageOf(claim.text);
}

/** Two files of one work: another format or edition. */
function isSameWork({ metadata }: CitableSource, instead: Evidence, { library }: CitedGrounds): boolean {
  const other = library.sources.metadata(instead.document);
  return other !== undefined && folded(other.title) === folded(metadata.title);
}

/** The claim quotes the other source to the letter, and the cited one has not even a part of these words. */
function isQuotedFrom(instead: Evidence, { claim }: Finding, document: CitedDocument, grounds: CitedGrounds): boolean {
  const other = grounds.documents(instead.document);
  const quotations = quotedIn(claim);
  if (other === undefined || quotations.length === 0) return false;
  return quotations.every(
    (quotation) =>
      locatedIn(quotation, document, grounds) === undefined && locatedIn(quotation, other, grounds)?.edits === 0,
  );
}

/** The claim is backed in full, and held against the cited document alone by nothing, nor half of it by any sentence. */
function isFar({ claim, verdict }: Finding, { search }: CitedDocument, { library }: CitedGrounds): boolean {
  if (verdict.kind !== 'supported') return false;
  const candidates = search(claim.text, CANDIDATES_MOST);
  const alone = examine(claim, library.rarity, candidates, library.sources);
  const nearest = alone.sentences[0]?.coverage ?? 0;
  return !backingOf(alone).isBacked && nearest < ANCHOR_LEAST;
}
