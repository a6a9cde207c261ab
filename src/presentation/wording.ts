import { unreachable } from '../engine/model/brand';
import type { DocumentId } from '../engine/model/document';
import type { Span } from '../engine/model/span';
import type { Finding } from '../engine/model/finding';
import type { Discrepancy, Evidence, NotCheckedReason, Remark, VerdictKind } from '../engine/model/verdict';
import { markText } from './markText';
import { ownWords } from './ownWords';
import { NAME_MOST, placed } from './sourceName';
import { shortened, wordsAt } from './textRuns';
import { t } from './localised';
import { quoted } from './quoted';

/** Gives the name of a source, to stand in a sentence. */
export type TitleOf = (document: DocumentId) => string;

/** What a finding says, in one plain sentence. Never "false": which words, of which source, where, and what differs. */
export function headline({ claim, verdict, rule, mark }: Finding, titleOf: TitleOf): string {
  switch (verdict.kind) {
    case 'supported':
      return t('Backed by {0}.', cited(verdict.evidence[0], titleOf));
    case 'partlySupported':
      return t(
        'The nearest passage, {0}, does not say {1}.',
        cited(verdict.evidence[0], titleOf),
        wordsOf(claim.masked, verdict.unsupported),
      );
    case 'contradicted':
      return verdict.discrepancies.map((difference) => differenceText(difference, titleOf)).join(' ');
    case 'notEnoughEvidence':
      return rule === 'quotation'
        ? t('These quoted words stand in none of your sources: {0}.', wordsOf(claim.masked, verdict.unsupported))
        : t('Nothing in your sources backs this statement.');
    case 'notCheckedClosely':
      return closeReading(claim.masked, verdict.evidence[0], cited(verdict.evidence[0], titleOf));
    case 'marked':
      return mark === undefined ? verdictName.marked : markText(mark);
    case 'notChecked':
      return t('Not checked: {0}.', reasonText(verdict.reason));
    default:
      return unreachable(verdict);
  }
}

/** What a reader has to do where words are alike and could not be followed: which words to look for, as far as that is known. */
export function closeReading(masked: string, { text }: Evidence, named: string): string {
  const own = ownWords(masked, text);
  if (own.length === 0) return t('{0} has these words, put another way: read whether it says the same.', named);
  return t('{0} has words like these: compare what it has for {1}.', named, fewWordsOf(masked, own));
}

/** One difference: the source's words first, since they are what the writer can act on. */
export function differenceText({ kind, claimed, found, subject }: Discrepancy, titleOf: TitleOf): string {
  const source = shortened(titleOf(found.document), NAME_MOST);
  switch (kind) {
    case 'wording':
      return t(
        'The words quoted differ from {0}: it has “{1}” where the draft has “{2}”.',
        source,
        found.text,
        claimed.text,
      );
    case 'polarity':
    case 'role':
    case 'strength':
      return t('{0} says “{1}”; the draft says “{2}”.', source, found.text, claimed.text);
    case 'number':
    case 'date':
    case 'name':
      return subject === undefined
        ? t('{0} says {1}; the draft says {2}.', source, found.text, claimed.text)
        : t('{0} says {1} of {2}; the draft says {3}.', source, found.text, subject, claimed.text);
    default:
      return unreachable(kind);
  }
}

/** The same in a few words, for a list of problems: what the source has, and which source. */
export function differenceNote({ kind, claimed, found, subject }: Discrepancy, titleOf: TitleOf): string {
  const source = shortened(titleOf(found.document), NAME_MOST);
  const words = shortened(found.text, NOTE_MOST);
  if (words.trim() === '') return t('“{0}” is not in {1}', shortened(claimed.text, NOTE_MOST), source);
  const isValue = kind === 'number' || kind === 'date' || kind === 'name';
  if (!isValue) return t('≠ “{0}” in {1}', words, source);
  return subject === undefined ? t('≠ {0} in {1}', words, source) : t('≠ {0} of {1} in {2}', words, subject, source);
}

/** Characters of a source's words in a note. Unit: characters. Default: 48. Source: with the source's name, a line of a hover. */
const NOTE_MOST = 48;

/** The hints beside a finding, one sentence each. */
export const remarkTexts = ({ remarks }: Finding, titleOf: TitleOf): readonly string[] =>
  (remarks ?? []).map((remark) => remarkText(remark, titleOf));

/** A hint beside words that are backed: what they are in the source, and what a writer may do about it. */
export function remarkText({ kind, found }: Remark, titleOf: TitleOf): string {
  const source = shortened(titleOf(found.document), NAME_MOST);
  const words = shortened(found.text, REMARK_MOST);
  switch (kind) {
    case 'verbatim':
      return t('These are the words of {0}: quote them, or say it in your own.', source);
    case 'cutShort':
      return t('{0} goes on: “{1}”.', source, words);
    case 'unattributed':
      return t('In {0} this is what somebody said: “{1}”.', source, words);
    default:
      return unreachable(kind);
  }
}

/** Characters of a source's words in a hint. Unit: characters. Default: 120. Source: two lines of a hover. */
const REMARK_MOST = 120;

/** A source and the place in it: "Minutes of the council, ¶ 4". */
const cited = ({ document, locator }: Evidence, titleOf: TitleOf): string => placed(titleOf(document), locator);

/** Words of a claim that the passage nearest to it does not say. */
export const doubtText = (words: string, evidence: Evidence, titleOf: TitleOf): string =>
  t('“{0}” is not in the nearest passage: {1}.', words, cited(evidence, titleOf));

/** Why a sentence is not judged, to stand after "Not checked:". */
export function reasonText(reason: NotCheckedReason): string {
  const texts: Record<NotCheckedReason, string> = {
    noSources: t('there are no sources yet'),
    heading: t('a heading'),
    question: t('a question'),
    opinion: t("the writer's own view"),
    instruction: t('an instruction to the reader'),
    transition: t('announces what follows'),
    noClaim: t('says nothing that a source could back'),
    tooShort: t('too few words to compare'),
    tooLong: t('the sentence is longer than can be compared'),
    table: t('a table row'),
    reference: t('names a source'),
  };
  return texts[reason];
}

/** A verdict's name as a group heading; asked for each time, since the language is known only after loading. */
export const verdictName: Readonly<Record<VerdictKind, string>> = {
  get contradicted() {
    return t('Differs from a source');
  },
  get notEnoughEvidence() {
    return t('No source backs it');
  },
  get partlySupported() {
    return t('Near');
  },
  get supported() {
    return t('Backed');
  },
  get notCheckedClosely() {
    return t('Not checked closely');
  },
  get marked() {
    return t('Marked');
  },
  get notChecked() {
    return t('Not checked');
  },
};

/** Stretches of words named in a sentence. Default: 4. Source: what fits on two lines of a hover. */
const NAMED_MOST = 4;

/** Characters of one of them. Unit: characters. Default: 40. Source: the same. */
const NAMED_LENGTH_MOST = 40;

/** The first of the words of a claim, in quotation marks. */
export function fewWordsOf(masked: string, spans: readonly Span<'claim'>[]): string {
  const words = spans.slice(0, NAMED_MOST).map((span) => quoted(shortened(wordsAt(masked, span), NAMED_LENGTH_MOST)));
  return `${words.join(', ')}${spans.length > NAMED_MOST ? ' …' : ''}`;
}

/** Words of a claim in quotation marks, one after another. */
const wordsOf = (masked: string, spans: readonly Span<'claim'>[]): string =>
  spans.map((span) => quoted(wordsAt(masked, span))).join(', ');
