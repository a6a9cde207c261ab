import { t } from './localised';
import { shortened } from './textRuns';

/** What the writer is asked and told about a question of a language model. */
export interface ToolConfirmation {
  readonly title: string;
  readonly question: string;
  /** The model's own words, shortened; '' where it asks for everything. */
  readonly asked: string;
  /** While it is answered. */
  readonly doing: string;
}

/** Characters of the model's words that are shown. Unit: characters. Default: 300. Source: four lines of a dialogue. */
const ASKED_MOST = 300;

/** The words for a tool; what a model may ask, it names by one of these arguments. */
export function toolConfirmation(tool: string, input: unknown): ToolConfirmation {
  const { title, doing } = wordsFor(tool);
  const given = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  const asked = ['text', 'quote', 'words', 'containing', 'draft', 'source'].flatMap((name) =>
    given.flatMap(([key, value]) => (key === name && typeof value === 'string' && value !== '' ? [value] : [])),
  );
  return {
    title,
    question: t(
      'The language model gets literal words of your sources, and of your drafts where it asks for these. Sources that groundwork.json calls confidential stay with you. Nothing is changed.',
    ),
    asked: shortened(asked.join(' · ').replace(/\s+/g, ' '), ASKED_MOST),
    doing,
  };
}

function wordsFor(tool: string): Pick<ToolConfirmation, 'title' | 'doing'> {
  switch (tool) {
    case 'check_text':
      return {
        title: t('Check a text against your sources?'),
        doing: t('Checking a text against the sources'),
      };
    case 'verify_quote':
      return {
        title: t('Look for a quotation in your sources?'),
        doing: t('Looking for a quotation in the sources'),
      };
    case 'search_sources':
      return { title: t('Search your sources?'), doing: t('Searching the sources') };
    case 'read_passage':
      return { title: t('Read in one of your sources?'), doing: t('Reading in a source') };
    case 'list_open_claims':
      return { title: t('Check your drafts and list what is open?'), doing: t('Checking the drafts') };
    case 'cite_passage':
      return { title: t('Write the citation of a passage?'), doing: t('Writing a citation') };
    default:
      return { title: t('List your sources?'), doing: t('Listing the sources') };
  }
}
