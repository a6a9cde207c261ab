import { t } from './localised';

/** Words of others in the quotation marks of the reader's language. */
export const quoted = (words: string): string => t('“{0}”', words);
