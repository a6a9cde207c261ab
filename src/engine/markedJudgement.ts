import { isNonEmpty } from './model/brand';
import type { Claim } from './model/claim';
import type { Finding } from './model/finding';
import type { Mark, NamedEvidence } from './model/mark';
import { spanOf, type Span } from './model/span';
import type { CheckId, Evidence, Verdict } from './model/verdict';
import type { Answer } from './verification/judge';

export type Judgement = Omit<Finding, 'claim' | 'citations'>;

/** What is needed to judge a claim that the writer has said something of. */
export interface Judging {
  /** Judges without these rules; kept by whoever gives it, so that to ask twice costs nothing. */
  judge(claim: Claim, without: readonly CheckId[]): Omit<Answer, 'finding'> & { readonly judgement: Judgement };
  /** Where these words stand in that source, if they still do. */
  locate(named: NamedEvidence): Verdict | undefined;
}

/** What is made of a claim with the writer's word on it: the nearest mark that settles it, else without the ignored rules. */
export function markedJudgement(claim: Claim, marks: readonly Mark[], { judge, locate }: Judging): Judgement {
  const [first] = marks;
  if (first === undefined) return judge(claim, []).judgement;
  const settled = marks.find(({ kind, rule }) => kind !== 'evidence' && rule === undefined);
  if (settled !== undefined) return { verdict: MARKED, rule: 'notChecked', mark: settled };
  const named = marks.find(({ evidence }) => evidence !== undefined);
  const verdict = named?.evidence && locate(named.evidence);
  if (named !== undefined && verdict !== undefined) return { verdict, rule: 'notChecked', mark: named };
  const ignored = marks.filter(({ rule }) => rule !== undefined);
  const { judgement, silenced } = judge(claim, [...new Set(ignored.flatMap(({ rule }) => checkOf(rule)))]);
  const stale = named && { ...named, isStale: true as const };
  const effective = ignored.find(({ rule }) => silenced.some((id) => id === rule));
  const mark = stale ?? effective;
  if (mark === undefined) return judgement;
  if (stale !== undefined) return { ...judgement, mark };
  return { ...answeredFor(judgement, judge(claim, []).judgement.verdict, claim), mark };
}

/**
 * What is backed only because a rule had to keep silent is not backed: its writer answers for it. Nor are the words that
 * this rule spoke of named by another one.
 */
function answeredFor(judgement: Judgement, otherwise: Verdict, { masked }: Claim): Judgement {
  const { verdict, rule, ...rest } = judgement;
  if (!restsOnEvidence(verdict) || otherwise.kind === 'supported') return judgement;
  const known = answered.get(verdict) ?? withoutWords(verdict, ignoredWords(otherwise), masked);
  answered.set(verdict, known);
  return { ...rest, verdict: known, rule: known.kind === 'marked' ? 'notChecked' : rule };
}

/** What was the same verdict before stays the same one: it is not sent again. */
const answered = new WeakMap<Verdict, Verdict>();

/** Where a rule only doubted words, they are no longer among those that are left. */
const ignoredWords = (verdict: Verdict): readonly Span<'claim'>[] =>
  verdict.kind === 'contradicted' ? verdict.discrepancies.map(({ claimed }) => claimed.span) : [];

type OnEvidence = Extract<Verdict, { kind: 'supported' | 'partlySupported' | 'notCheckedClosely' }>;

const restsOnEvidence = (verdict: Verdict): verdict is OnEvidence =>
  verdict.kind === 'supported' || verdict.kind === 'partlySupported' || verdict.kind === 'notCheckedClosely';

function withoutWords(verdict: OnEvidence, ignored: readonly Span<'claim'>[], masked: string): Verdict {
  const { evidence } = verdict;
  const left = verdict.kind === 'partlySupported' ? ignored.reduce(cutOut, verdict.unsupported) : [];
  const words = left.flatMap(({ start, end }) => {
    const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(masked.slice(start, end));
    return inner === null ? [] : [spanOf<'claim'>(start + inner.index, start + inner.index + inner[0].length)];
  });
  return isNonEmpty(words) ? { kind: 'partlySupported', evidence, unsupported: words } : { kind: 'marked', evidence };
}

/** What stands before and behind a stretch that is taken out. */
const cutOut = (spans: readonly Span<'claim'>[], out: Span<'claim'>): readonly Span<'claim'>[] =>
  spans.flatMap(({ start, end }) =>
    [spanOf<'claim'>(start, Math.min(end, out.start)), spanOf<'claim'>(Math.max(start, out.end), end)].filter(
      (piece) => piece.start < piece.end,
    ),
  );

/** One object for all, so that an unchanged verdict is known by its identity. */
const MARKED: Verdict = { kind: 'marked', evidence: [] };

const checkOf = (rule: Mark['rule']): readonly CheckId[] => (rule === undefined || rule === 'citation' ? [] : [rule]);

/** The verdict of a statement that rests on what its writer named. */
export const restingOn = (evidence: Evidence): Verdict => ({ kind: 'marked', evidence: [evidence] });
