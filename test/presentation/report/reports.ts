import type { Claim, ClaimId } from '../../../src/engine/model/claim';
import type { BlockRole, DocumentId, Metadata } from '../../../src/engine/model/document';
import type { Finding } from '../../../src/engine/model/finding';
import type { SourceSummary } from '../../../src/engine/model/library';
import type { PassageId } from '../../../src/engine/model/passage';
import { spanOf, type Span } from '../../../src/engine/model/span';
import type { Evidence, Verdict } from '../../../src/engine/model/verdict';
import { lineIndexOf } from '../../../src/engine/text/lineIndex';
import type { CheckedDraft } from '../../../src/presentation/report/checkedDraft';
import { reportOf, type Report } from '../../../src/presentation/report/report';
import { engineWith } from '../../support/documents';

/** A source as the library tells of it. */
export const sourceOf = (id: string, metadata: Partial<Metadata> = {}, words = 20): SourceSummary => ({
  id: id as DocumentId,
  path: `/home/writer/${id}`,
  state: 'read',
  metadata: { title: id, ...metadata },
  words,
  problems: [],
});

/** The report on drafts that the engine checked against these sources. */
export function checkedReport(
  drafts: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>>,
): Report {
  const engine = engineWith(sources);
  return reportOf(
    '1.2.3',
    Object.keys(sources).map((id) => sourceOf(id)),
    Object.entries(drafts).map(([path, text]) => {
      const { findings, marks } = engine.openDraft().check({ text, language: 'markdown' });
      return {
        path,
        text,
        findings: [...findings],
        marks,
        placeAt: (offset: number) => lineIndexOf(text).position(offset),
        rangeIn: (document: DocumentId, { start, end }: Span<'source'>) => {
          const lines = lineIndexOf(engine.text(document) ?? '');
          return { start: lines.position(start), end: lines.position(end) };
        },
      };
    }),
  );
}

/** Words of a source that a made-up finding rests on. */
export const evidenceOf = (document: string, text: string): Evidence => ({
  document: document as DocumentId,
  passage: `${document}#0` as PassageId,
  span: spanOf<'source'>(0, text.length),
  text,
  locator: { paragraph: 1 },
  matched: [],
});

interface MadeUp {
  readonly text: string;
  readonly verdict: Verdict;
  readonly role?: BlockRole;
  readonly section?: readonly string[];
  readonly more?: Partial<Finding>;
}

/** A draft of made-up findings, each a paragraph of its own. */
export function draftOf(path: string, made: readonly MadeUp[]): CheckedDraft {
  const text = made.map((one) => one.text).join('\n\n');
  let start = 0;
  const findings = made.map((one, at): Finding => {
    const claim: Claim = {
      id: `id-${String(at)}` as ClaimId,
      span: spanOf<'draft'>(start, start + one.text.length),
      text: one.text,
      masked: one.text,
      role: one.role ?? 'paragraph',
      section: one.section ?? [],
      context: '',
    };
    start += one.text.length + 2;
    return { claim, verdict: one.verdict, rule: 'coverage', ...one.more };
  });
  return { path, text, findings, marks: [], placeAt: (offset) => lineIndexOf(text).position(offset) };
}
