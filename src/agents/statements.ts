import type { Finding } from '../engine/model/finding';
import { readable } from '../engine/model/masked';
import { citationTexts } from '../presentation/citationText';
import { evidenceOf, evidenceView } from '../presentation/evidence/evidenceView';
import { titleFrom, type MetadataOf } from '../presentation/sourceName';
import { groupOrder } from '../presentation/verdictOrder';
import { sourceWords, sourceWordsSchema, type SourceWords } from './sourceWords';

/** A statement with what the sources make of it. No score: the words, and what is the same or differs in them. */
export interface JudgedStatement {
  readonly statement: string;
  /** Counted from 1. */
  readonly line: number;
  readonly verdict: string;
  readonly reason: string;
  readonly rule: string;
  readonly evidence: readonly SourceWords[];
  readonly differences: readonly { readonly kind: string; readonly draft: string; readonly source: string }[];
  readonly citations: readonly string[];
}

/** Passages shown for one statement. Default: 3. Source: the panel shows as many before it is scrolled. */
const EVIDENCE_MOST = 3;

/** Longest statement. Unit: characters. Default: 1,000. Source: sentences have 25 words; longer ones are tables gone wrong. */
const STATEMENT_MOST = 1000;

/** A finding as an agent gets it. */
export function judgedStatement(finding: Finding, line: number, metadataOf: MetadataOf): JudgedStatement {
  const { claim, verdict, rule } = finding;
  const { headline, remarks } = evidenceView(finding, metadataOf);
  const citations = citationTexts(finding, titleFrom(metadataOf));
  const hints = remarks.filter((remark) => !citations.includes(remark));
  const discrepancies = verdict.kind === 'contradicted' ? verdict.discrepancies : [];
  return {
    statement: claim.text.length > STATEMENT_MOST ? `${claim.text.slice(0, STATEMENT_MOST)}…` : claim.text,
    line,
    verdict: verdict.kind,
    reason: [headline, ...hints].join(' '),
    rule,
    evidence: evidenceOf(finding)
      .slice(0, EVIDENCE_MOST)
      .map((evidence) => sourceWords(evidence, metadataOf)),
    differences: discrepancies.map(({ kind, claimed, found }) => ({
      kind,
      draft: readable(claimed.text),
      source: readable(found.text),
    })),
    citations,
  };
}

/** The same, as JSON Schema. */
export const judgedStatementSchema = {
  type: 'object',
  properties: {
    statement: { type: 'string' },
    line: { type: 'integer', description: 'Line of the text it begins in, from 1.' },
    verdict: {
      type: 'string',
      enum: groupOrder,
      description:
        'supported: every part of it is said. partlySupported: a passage is near and does not say these words. contradicted: it differs from a source. notEnoughEvidence: no source backs it. notCheckedClosely: words are alike, nobody compared them closely. marked: the writer answers for it. notChecked: it needs no source.',
    },
    reason: {
      type: 'string',
      description: 'What speaks for the verdict: which words of which source, and what differs.',
    },
    rule: { type: 'string', description: 'The rule that decided.' },
    evidence: {
      type: 'array',
      items: sourceWordsSchema,
      description: 'It backs the statement only where the verdict is supported; otherwise it is what comes nearest.',
    },
    differences: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string' }, draft: { type: 'string' }, source: { type: 'string' } },
        required: ['kind', 'draft', 'source'],
        additionalProperties: false,
      },
    },
    citations: { type: 'array', items: { type: 'string' }, description: 'What is wrong with the citations in it.' },
  },
  required: ['statement', 'line', 'verdict', 'reason', 'rule', 'evidence', 'differences', 'citations'],
  additionalProperties: false,
} as const;
