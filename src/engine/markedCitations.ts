import type { NonEmpty } from './model/brand';
import type { CitedSource } from './model/citation';
import type { Finding } from './model/finding';
import type { Mark } from './model/mark';

type Cited = NonEmpty<CitedSource>;

/** A finding with its citations; where its writer ignores what is wrong with these, the citations stay and the faults go. */
export function heedingMarks(finding: Finding, cited: Cited | undefined, marks: readonly Mark[]): Finding {
  if (cited === undefined) return finding;
  const ignoring = marks.find(({ kind, rule }) => kind === 'ignored' && (rule === undefined || rule === 'citation'));
  if (ignoring === undefined || cited.every(({ fault }) => fault === undefined))
    return { ...finding, citations: cited };
  return { ...finding, citations: bareOf(cited), mark: finding.mark ?? ignoring };
}

/** What was the same list before is the same list without faults: it is not sent again. */
const bare = new WeakMap<Cited, Cited>();

function bareOf(cited: Cited): Cited {
  const [first, ...others] = cited;
  const known = bare.get(cited) ?? [faultless(first), ...others.map(faultless)];
  bare.set(cited, known);
  return known;
}

function faultless(one: CitedSource): CitedSource {
  const { fault, ...rest } = one;
  return fault === undefined ? one : rest;
}
