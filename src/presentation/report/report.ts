import type { DraftVersion } from '../../engine/model/draftVersion';
import type { SourceSummary } from '../../engine/model/library';
import type { Problem } from '../../engine/model/problem';
import { countVerdicts, type VerdictCounts } from '../../engine/model/verdictCounts';
import { problemText } from '../sources/problemText';
import { idleMarks, type IdleMark } from './idleMarks';
import type { CheckedDraft } from './checkedDraft';
import { separationsOf } from './separations';
import { reportedFindings, type ReportedFinding } from './reportedFinding';
import { sectionsOf, type ReportedSection } from './sections';

/** Counted up when a field of the JSON goes or changes what it means, and not when one comes. */
export const FORMAT_VERSION = 1;

/**
 * Everything that was read and found: what every form of the report is made from. In JSON, where `shown` is left out, it
 * is the contract with other programs, described in `media/output.schema.json`: fields come, and none goes.
 */
export interface Report {
  /** The version of the program. */
  readonly version: string;
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly sources: readonly ReportedSource[];
  readonly drafts: readonly ReportedDraft[];
}

/** What is not known of a source is `null`; `words` is 0 if it was not read, and `problems` say why. */
export interface ReportedSource {
  readonly path: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly problems: readonly { readonly kind: Problem['kind']; readonly message: string }[];
}

export interface ReportedDraft {
  readonly path: string;
  /** The first heading of the highest order, or the name of the file. */
  readonly title: string;
  /** Of its statements; headings are none. */
  readonly counts: VerdictCounts;
  /** In reading order; headings are not counted. */
  readonly sections: readonly ReportedSection[];
  /** Every claim and every sentence that is not checked, in reading order. */
  readonly findings: readonly ReportedFinding[];
  /** Marks of the writer's that have no effect: not understood, or naming words that their source has no longer. */
  readonly idleMarks: readonly IdleMark[];
  /** Earlier versions of the draft, held against the sources of today, the oldest first; absent where none are known. */
  readonly versions?: readonly DraftVersion[];
  /** For people only: lines behind the last sentence that are not prose. */
  readonly shown: { readonly leftOutAfter: number };
}

/** The report on some drafts and the sources they were held against. */
export function reportOf(version: string, sources: readonly SourceSummary[], drafts: readonly CheckedDraft[]): Report {
  const byId = new Map(sources.map((source) => [source.id, source.metadata]));
  return {
    version,
    formatVersion: FORMAT_VERSION,
    sources: sources.map(reportedSource),
    drafts: drafts.map((draft) => {
      const gaps = separationsOf(draft);
      const findings = reportedFindings(draft, gaps, (id) => byId.get(id));
      const last = gaps.at(-1);
      return {
        path: draft.path,
        title: titleOf(draft),
        counts: countVerdicts(findings.flatMap(({ number, verdict }) => (number === null ? [] : [verdict]))),
        sections: sectionsOf(findings),
        findings,
        idleMarks: idleMarks(draft),
        ...(draft.versions !== undefined && draft.versions.length > 0 && { versions: draft.versions }),
        shown: { leftOutAfter: typeof last === 'object' ? last.leftOut : 0 },
      };
    }),
  };
}

/** A source as it stands in reports. */
export function reportedSource({ id, metadata, words, problems }: SourceSummary): ReportedSource {
  return {
    path: id,
    title: metadata.title,
    author: metadata.author ?? null,
    date: metadata.date ?? null,
    url: metadata.url ?? null,
    words,
    problems: problems.map((problem) => ({ kind: problem.kind, message: problemText(id, problem) })),
  };
}

function titleOf({ path, findings }: CheckedDraft): string {
  const title = findings.find(({ claim }) => claim.role === 'heading' && claim.section.length === 0)?.claim.text;
  return title ?? path.slice(path.lastIndexOf('/') + 1);
}
