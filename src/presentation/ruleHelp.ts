import type { RuleId } from '../engine/model/rule';
import { t } from './localised';

/** What a rule says to those who meet it in a list of findings; said anew each time, since the language is known late. */
interface RuleHelp {
  /** What a finding of it means. */
  readonly means: () => string;
  /** What a writer may do about it. */
  readonly act: () => string;
}

const help: Readonly<Record<RuleId, RuleHelp>> = {
  quotation: {
    means: () => t('Words in quotation marks differ from the passage that they come from, or stand in no source.'),
    act: () =>
      t('Take over the words of the source, mark what you left out or added, or take the quotation marks away.'),
  },
  attribution: {
    means: () => t('The quoted words stand in a source, and somebody else says them there.'),
    act: () => t('Name who says it in the source, or cite another source in which your speaker says so.'),
  },
  quantity: {
    means: () => t('The nearest passage says the same of another number, amount, measure or date.'),
    act: () => t('Take over the value of the source, or cite the source that yours comes from.'),
  },
  name: {
    means: () => t('The nearest passage says the same of another person, place or organisation.'),
    act: () => t('Take over the name of the source, or cite the source that yours comes from.'),
  },
  role: {
    means: () => t('Who acts and whom it is done to have changed places between the draft and the source.'),
    act: () => t('Compare the two sentences, and turn yours round if the source is right.'),
  },
  polarity: {
    means: () => t('One of the draft and the source denies what the other says, or says the opposite word.'),
    act: () => t('Compare the two sentences, and say what the source says or cite one that says yours.'),
  },
  strength: {
    means: () => t('The draft says with more certainty, or of more, what the source limits.'),
    act: () => t('Limit the statement as the source does: “may”, “some”, “according to”.'),
  },
  coverage: {
    means: () => t('No passage says all of the statement; what comes nearest is shown with it.'),
    act: () => t('Add a source that says so, name the evidence in a mark, or say that the statement needs none.'),
  },
  citation: {
    means: () => t('The key is unknown, the page is missing or another, or the cited source does not say so.'),
    act: () => t('Correct the key or the page, or cite the source that says so.'),
  },
  verbatim: {
    means: () => t('A long run of words is that of a source and stands without quotation marks.'),
    act: () => t('Set quotation marks and cite the source, or say it in your own words.'),
  },
  cutShort: {
    means: () => t('Behind the quoted words the source goes on to limit what it said.'),
    act: () => t('Quote the limit, too, or say it.'),
  },
  unattributed: {
    means: () => t('What somebody says in the source stands in the draft as a fact.'),
    act: () => t('Say who says it.'),
  },
};

/** What a finding of a rule means, in a sentence. */
export const ruleMeaning = (rule: RuleId): string => help[rule].means();

/** What may be done about it. */
export const ruleAdvice = (rule: RuleId): string => help[rule].act();
