import type { CitedPlace } from './writing';

/** The locators that Pandoc knows: pages, else paragraphs; the printed page, not its place in the file. */
const locators = { page: 'p.', paragraph: 'para.' } as const;

/** A place as it stands behind a key: "p. 12". */
export const placeText = ({ of, label }: NonNullable<CitedPlace['place']>): string => `${locators[of]} ${label}`;
