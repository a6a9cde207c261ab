import type { Metadata } from '../../engine/model/document';

/** Only what is known and not empty, each letter with its accent as one character, as files have them. */
export const known = (fields: { readonly [K in keyof Metadata]?: string | undefined }): Partial<Metadata> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value.trim() === '' ? [] : [[key, value.trim().normalize('NFC')]],
    ),
  );

/** "Nell Harrowgate and Petra Lunde", "Nell Harrowgate, Petra Lunde and Amos Threlby". */
export function peopleText(names: readonly string[]): string | undefined {
  const filled = names.filter((name) => name.trim() !== '');
  const last = filled.at(-1);
  return filled.length < 2 ? last : `${filled.slice(0, -1).join(', ')} and ${last ?? ''}`;
}

/** "Lind, Marta" as "Marta Lind". */
export const asSpoken = (name: string): string => {
  const [family = '', given] = name.split(/,\s*/);
  return given === undefined ? family : `${given} ${family}`;
};

/** A work's DOI out of a field that holds it, alone or behind a word or an address: "DOI 10.1234/quay"; `undefined` where there is none. */
export const doiIn = (field: string | undefined): string | undefined =>
  /(?<!\d)10\.\d{4,9}\/[^\s"<>]+/.exec(field ?? '')?.[0];

/** The address of a work with a DOI. */
export const doiAddress = (doi: string | undefined): string | undefined => doi && `https://doi.org/${doi}`;

/** The first date of a range, as exact as it is: `2024`, `2024-05`, `2024-05-31`. */
export const dateIn = (words: string | undefined): string | undefined =>
  /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?!\d)/.exec(words ?? '')?.[1];
