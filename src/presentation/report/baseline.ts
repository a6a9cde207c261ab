import { isOpen } from '../verdictOrder';
import type { Report, ReportedDraft } from './report';
import { citationId, type ReportedCitation } from './reportedCitation';
import type { ReportedFinding } from './reportedFinding';
import { FINGERPRINT, pathOf } from './sarif';

/** The findings of an earlier run, by the path of their draft. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** What a file says, if it is a report of ours in JSON or SARIF. */
export type ReadBaseline =
  | { readonly kind: 'baseline'; readonly known: Baseline }
  | { readonly kind: 'wrong'; readonly reason: 'notJson' | 'noReport' };

/** Reads a report of an earlier run. */
export function readBaseline(text: string): ReadBaseline {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'wrong', reason: 'notJson' };
  }
  const entries = listOf(value, 'drafts')?.flatMap(draftEntries) ?? listOf(value, 'runs')?.flatMap(runEntries);
  if (entries === undefined || entries.includes(undefined)) return { kind: 'wrong', reason: 'noReport' };
  const known = new Map<string, Set<string>>();
  for (const { path, key } of entries.filter((entry) => entry !== undefined)) {
    const keys = known.get(path) ?? new Set();
    known.set(path, keys);
    if (key !== undefined) keys.add(key);
  }
  return { kind: 'baseline', known };
}

/**
 * Tells which open findings are known. One is, when the baseline has the same statement with the same verdict of the same
 * rule in the same draft; so is a citation with the same fault in the same statement. What has gone from one draft and
 * stands in another now was moved. A draft that the baseline does not have may have been renamed: it is held against those
 * drafts of the baseline that are not checked now.
 */
export function againstBaseline(report: Report, known: Baseline): Report {
  const checked = new Map(report.drafts.map((draft) => [plainPath(draft.path), keysIn(draft)]));
  const gone = [...known].filter(([path]) => !checked.has(path)).map(([, keys]) => keys);
  const moved = new Set(
    [...known].flatMap(([path, keys]) => {
      const now = checked.get(path);
      return now === undefined ? [] : [...keys].filter((key) => !now.has(key)).map(uncounted);
    }),
  );
  return {
    ...report,
    drafts: report.drafts.map((draft) => {
      const own = known.get(plainPath(draft.path));
      return compared(draft, own === undefined ? gone : [own], moved);
    }),
  };
}

/** What is open in a draft, by what tells it from all else in the draft. */
const keysIn = ({ findings }: ReportedDraft): ReadonlySet<string> =>
  new Set(
    findings.flatMap((finding) => [
      ...(isOpen(finding.verdict) ? [keyOf(finding)] : []),
      ...finding.citations.map((citation) => citationKey(finding.id, citation)).filter((key) => key !== undefined),
    ]),
  );

/** A sentence that stands twice in a draft has a count behind its id, which says nothing in another draft. */
const uncounted = (key: string): string => key.replace(/^((?:citation|\w+ \w+) [0-9a-z]+)-\d+/, '$1');

function compared(
  draft: ReportedDraft,
  keys: readonly ReadonlySet<string>[],
  moved: ReadonlySet<string>,
): ReportedDraft {
  const isKnown = (key: string): boolean => keys.some((known) => known.has(key)) || moved.has(uncounted(key));
  const standing = (key: string): 'new' | 'known' => (isKnown(key) ? 'known' : 'new');
  const compare = (finding: ReportedFinding): ReportedFinding => ({
    ...finding,
    ...(isOpen(finding.verdict) && { standing: standing(keyOf(finding)) }),
    citations: finding.citations.map((citation) => {
      const key = citationKey(finding.id, citation);
      return key === undefined ? citation : { ...citation, standing: standing(key) };
    }),
  });
  return { ...draft, findings: draft.findings.map(compare) };
}

type Entry = { readonly path: string; readonly key?: string } | undefined;

const keyOf = ({ id, verdict, rule }: Pick<ReportedFinding, 'id' | 'rule'> & { readonly verdict: string }): string =>
  `${verdict} ${rule} ${id}`;

const citationKey = (
  statement: string,
  { fault, cited }: Pick<ReportedCitation, 'fault' | 'cited'>,
): string | undefined => (fault === null ? undefined : faultyCitation(citationId(statement, { fault, cited })));

const faultyCitation = (id: string): string => `citation ${id}`;

/** The draft itself is an entry, so that one without findings is known to be there. */
function draftEntries(draft: unknown): readonly Entry[] {
  const path = textOf(draft, 'path');
  const findings = listOf(draft, 'findings');
  if (path === undefined || findings === undefined) return [undefined];
  return [
    { path: plainPath(path) },
    ...findings.flatMap((finding) => [entry(path, finding, finding), ...citationEntries(path, finding)]),
  ];
}

/** Reports of before citations were told of have none. */
const citationEntries = (path: string, finding: unknown): readonly Entry[] =>
  (listOf(finding, 'citations') ?? []).flatMap((citation) => {
    const [id, fault, cited] = [textOf(finding, 'id'), textOf(citation, 'fault'), textOf(citation, 'cited')];
    if (id === undefined || fault === undefined || cited === undefined) return [];
    return [{ path: plainPath(path), key: faultyCitation(citationId(id, { fault, cited })) }];
  });

function runEntries(run: unknown): readonly Entry[] {
  const results = listOf(run, 'results');
  if (results === undefined) return [undefined];
  return results.map((result) => {
    const location = fieldOf(fieldOf(listOf(result, 'locations')?.[0], 'physicalLocation'), 'artifactLocation');
    const uri = textOf(location, 'uri');
    const id = textOf(fieldOf(result, 'partialFingerprints'), FINGERPRINT);
    const rule = textOf(result, 'ruleId');
    if (uri === undefined || id === undefined) return undefined;
    if (rule === 'citation') return { path: plainPath(pathOf(uri)), key: faultyCitation(id) };
    return entry(pathOf(uri), fieldOf(result, 'properties'), { rule, id });
  });
}

function entry(path: string, verdictIn: unknown, ruleIn: unknown): Entry {
  const [verdict, rule, id] = [textOf(verdictIn, 'verdict'), textOf(ruleIn, 'rule'), textOf(ruleIn, 'id')];
  if (verdict === undefined || rule === undefined || id === undefined) return undefined;
  return { path: plainPath(path), key: keyOf({ verdict, rule, id }) };
}

const plainPath = (path: string): string => path.replace(/^(?:\.\/+)+/, '');

/** A field of what may be anything. */
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

function listOf(value: unknown, name: string): readonly unknown[] | undefined {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : undefined;
}

function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}
