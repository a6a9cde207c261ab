import { isNonEmpty, type NonEmpty } from '../model/brand';
import type { CitedSource } from '../model/citation';
import type { Finding } from '../model/finding';
import { spanOf } from '../model/span';
import type { CitedGrounds } from './citedDocuments';
import type { Meant } from './meant';
import { notSaidFault } from './notSaid';
import { pageFault } from './pages';

/** The citations of a finding's claim, and what is wrong with each. */
export function citedSources(
  finding: Finding,
  cited: readonly Meant[],
  grounds: CitedGrounds,
): NonEmpty<CitedSource> | undefined {
  const all = cited.map((one) => citedSource(finding, one, cited, grounds));
  return isNonEmpty(all) ? all : undefined;
}

function citedSource(finding: Finding, one: Meant, all: readonly Meant[], grounds: CitedGrounds): CitedSource {
  const { written, leads } = one;
  const from = finding.claim.span.start;
  // A citation before the sentence's first letter belongs to it, too.
  const start = Math.max(written.start - from, 0);
  const base = { cited: written.name, span: spanOf<'claim'>(start, Math.max(written.end - from, start)) };
  switch (leads.to) {
    case 'unknownKey':
      return { ...base, fault: { kind: 'unknownKey', ...(leads.near !== undefined && { near: leads.near }) } };
    case 'work':
      return { ...base, absent: leads.reference.metadata.title ?? written.name };
    case 'source': {
      const fault = pageFault(finding, one, grounds) ?? notSaidFault(finding, one, all, grounds);
      return { ...base, document: leads.source.id, ...(fault && { fault }) };
    }
  }
}
