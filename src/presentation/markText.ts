import { unreachable } from '../engine/model/brand';
import { markNames, type Mark, type MarkFault, type MarkKind, type MarkRule } from '../engine/model/mark';
import { ignorableRules } from '../engine/model/rule';
import { t } from './localised';
import { ruleText } from './ruleWording';
import { shortened } from './textRuns';

/** What a mark says, in a sentence: "Your own knowledge: interview, 3 May." */
export function markText(mark: Mark): string {
  if (mark.evidence !== undefined && mark.isStale === true)
    return t(
      'The words that you named as evidence stand in {0} no longer: “{1}”. Name others, or remove the mark.',
      mark.evidence.source,
      shortened(mark.evidence.words, WORDS_MOST),
    );
  return mark.reason === undefined ? `${markName(mark)}.` : t('{0}: {1}.', markName(mark), withoutStop(mark.reason));
}

/** Characters of a source's words in a message. Unit: characters. Default: 80. Source: one line of a hover. */
const WORDS_MOST = 80;

const withoutStop = (reason: string): string => reason.replace(/(?<![.\s])[.\s]+$/, '');

/** What a mark is called, with the rule it silences. */
export const markName = ({ kind, rule, where }: Pick<Mark, 'kind' | 'rule' | 'where'>): string =>
  kind !== 'ignored' ? kindName(kind) : rule === undefined ? ignoredName(where) : ignoredRule(rule, where);

function kindName(kind: Exclude<MarkKind, 'ignored'>): string {
  const names: Record<typeof kind, string> = {
    ownKnowledge: t('Your own knowledge'),
    opinion: t('Your opinion'),
    commonKnowledge: t('Common knowledge'),
    evidence: t('Evidence that you named'),
  };
  return names[kind];
}

function ignoredName(where: Mark['where']): string {
  const names: Record<typeof where, string> = {
    statement: t('Ignored'),
    draft: t('Ignored in this file'),
    project: t('Ignored in this project'),
  };
  return names[where];
}

const ignoredRule = (rule: MarkRule, where: Mark['where']): string => `${ignoredName(where)} (${ruleText(rule)})`;

/** Why a mark has no effect, and what to do. */
export function markFaultText(fault: MarkFault): string {
  switch (fault.kind) {
    case 'unknownMark':
      return fault.word === ''
        ? t('This mark says nothing. Write one of: {0}.', Object.values(markNames).join(', '))
        : t('“{0}” is no mark. Write one of: {1}.', fault.word, Object.values(markNames).join(', '));
    case 'unknownRule':
      return t('There is no rule “{0}” to ignore. Write one of: {1}.', fault.word, ignorableRules.join(', '));
    case 'unclosedQuote':
      return t('The quotation mark is never closed. Close it, so that the mark takes effect.');
    case 'unquoted':
      return t('“{0}” is not understood. Put the reason in quotation marks, and only one.', fault.words);
    case 'incompleteEvidence':
      return t('Evidence needs a source and its words: evidence "sources/minutes.txt" "the source’s words".');
    case 'aboutNothing':
      return t('This mark is about nothing: put it behind a sentence, or in a line before a paragraph.');
    case 'hidesLine':
      return t('A comment at the start of a line hides the line from Markdown. Put it behind the sentence.');
    case 'brokenYaml':
      return t('The front matter cannot be read, so its marks have no effect: {0}', fault.reason);
    case 'badFrontMatter':
      return t('“{0}” is not understood here. Write “ignore: true” or “ignore: [number]”, and a “reason”.', fault.key);
    default:
      return unreachable(fault);
  }
}
