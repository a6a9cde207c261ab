import type { MarkRule } from '../engine/model/mark';
import type { RuleId } from '../engine/model/rule';
import { t } from './localised';

/** What a person reads of a rule; said anew each time, since the language is known only after loading. */
interface RuleWording {
  /** What it finds, in a word or two, to stand behind "Ignore". */
  readonly about: () => string;
  /** What it holds a draft to, in a sentence. */
  readonly holds: () => string;
}

const wording: Readonly<Record<RuleId, RuleWording>> = {
  quotation: {
    about: () => t('altered quotations'),
    holds: () => t('Quoted words stand in a source as they are quoted.'),
  },
  attribution: {
    about: () => t('other speakers'),
    holds: () => t('Quoted words are said by whom the source says.'),
  },
  quantity: {
    about: () => t('other numbers and dates'),
    holds: () => t('Numbers, amounts and dates are those of the source.'),
  },
  name: {
    about: () => t('other names'),
    holds: () => t('Names of people, places and organisations are those of the source.'),
  },
  role: {
    about: () => t('exchanged roles'),
    holds: () => t('Who does what to whom is as in the source.'),
  },
  polarity: {
    about: () => t('turned-round statements'),
    holds: () => t('What the source affirms is not denied, and what it denies is not affirmed.'),
  },
  strength: {
    about: () => t('stronger wording'),
    holds: () => t('A statement is no stronger than its source.'),
  },
  coverage: {
    about: () => t('unbacked words'),
    holds: () => t('Every part of a statement is said by a source.'),
  },
  citation: {
    about: () => t('faults of citations'),
    holds: () => t('A citation leads to a source that says so.'),
  },
  verbatim: {
    about: () => t('words of a source without marks'),
    holds: () => t('Words of a source stand in quotation marks.'),
  },
  cutShort: {
    about: () => t('quotations cut short'),
    holds: () => t('A quotation does not end before the source limits it.'),
  },
  unattributed: {
    about: () => t('who says it'),
    holds: () => t('What somebody says is told as what they say.'),
  },
};

/** What a rule is about, in a word or two. */
export const ruleText = (rule: MarkRule): string => wording[rule].about();

/** What a rule holds a draft to. */
export const ruleSentence = (rule: RuleId): string => wording[rule].holds();
