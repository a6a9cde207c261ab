import { version } from '../../package.json';
import { createEngine } from '../engine/engine';
import type { DocumentId, Metadata } from '../engine/model/document';
import type { Draft } from '../engine/model/draft';
import type { SourceSummary } from '../engine/model/library';
import { lineIndexOf } from '../engine/text/lineIndex';
import { readSource } from '../formats/readSource';
import { wordCount } from '../formats/wordCount';
import { reportIn, type ReportFormat } from '../presentation/report/formats';
import { reportedEvidence, type ReportedEvidence } from '../presentation/report/reportedFinding';
import { reportedSource, reportOf, type Report, type ReportedSource } from '../presentation/report/report';
import { rangesIn } from './sourceRanges';

export type { Report, ReportedDraft, ReportedSource } from '../presentation/report/report';
export type { ReportedCitation } from '../presentation/report/reportedCitation';
export type { ReportedEvidence, ReportedFinding, ReportedQuote } from '../presentation/report/reportedFinding';
export type { ReportFormat } from '../presentation/report/formats';

/** The draft to be checked, under the path by which the report names it. */
export interface DraftText extends Pick<Draft, 'text' | 'language'> {
  readonly path: string;
}

/** Sources go in, reports come out; everything stays in memory, and nothing is asked of the network. */
export interface Checker {
  /**
   * Reads a source of a kind that is text (plain, Markdown, tables, subtitles, …) in place of an earlier one of the same
   * path, with `/` between folders. What could not be read, and why, is said by its `problems`; then `words` is 0.
   */
  add(path: string, bytes: Uint8Array): Promise<ReportedSource>;
  remove(path: string): void;
  /** Holds every statement of a draft against the sources: what `groundwork check --format json` prints. */
  check(draft: DraftText): Report;
  /** The sentences of the sources that answer a look-up, best first; `limit` is the most that come back. */
  search(words: string, limit?: number): readonly ReportedEvidence[];
}

/** As many as the command line prints. Unit: sentences. Default: 10. */
const SEARCH_LIMIT = 10;

/** A checker without sources. */
export function createChecker(): Checker {
  const engine = createEngine();
  const sources = new Map<string, SourceSummary>();
  const metadataOf = (id: DocumentId): Metadata | undefined => sources.get(id)?.metadata;
  return {
    async add(path, bytes) {
      const summary = await summaryOf(path, bytes, engine);
      sources.set(path, summary);
      return reportedSource(summary);
    },
    remove(path) {
      engine.remove(path as DocumentId);
      sources.delete(path);
    },
    check({ path, text, language }) {
      const { findings, marks } = engine.openDraft().check({ text, language });
      const lines = lineIndexOf(text);
      const all = [...sources.values()];
      const placeAt = (offset: number): ReturnType<typeof lines.position> => lines.position(offset);
      return reportOf(version, all, [
        { path, text, findings: [...findings], marks, placeAt, rangeIn: rangesIn(engine, all) },
      ]);
    },
    search: (words, limit = SEARCH_LIMIT) =>
      engine.search(words, limit).map((hit) => reportedEvidence(hit, metadataOf)),
  };
}

/** Puts a source into the engine, or takes out what was there before where it cannot be read. */
async function summaryOf(
  path: string,
  bytes: Uint8Array,
  engine: Pick<ReturnType<typeof createEngine>, 'put' | 'remove'>,
): Promise<SourceSummary> {
  const id = path as DocumentId;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const read = await readSource(id, { name, bytes });
  if (!read.ok) {
    engine.remove(id);
    return { id, path, state: 'refused', metadata: { title: name }, words: 0, problems: [read.problem] };
  }
  const { metadata, problems } = read.value;
  engine.put(read.value);
  return { id, path, state: 'read', metadata, words: wordCount(read.value), problems };
}

/** A report in one of the forms of the command line; `made` is the day it names, as `2026-11-30`. */
export const formatReport = (report: Report, format: ReportFormat, made: string): string =>
  reportIn(format, report, { made });
