/**
 * Usual short forms of titles, ranks, company forms and places, as dictionaries list them; Jr. and Sr. among them, since
 * they tell two people apart.
 */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `jr junior | jnr junior | sr senior | snr senior | sgt sergeant | cpl corporal | pvt private | lt lieutenant | capt captain | maj major
  col colonel | gen general | cmdr commander | adm admiral | gov governor | sen senator | rep representative | pres president | hon honourable
  rev reverend | fr father | dr doctor | prof professor | st saint | ste saint | mt mount | ft fort | co company | corp corporation | inc incorporated
  ltd limited | bros brothers | dept department | univ university | inst institute | assn association | assoc association | govt government
  ave avenue | rd road | blvd boulevard | sq square | hosp hospital | intl international | natl national | vol volume | no number`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The word that a short form stands for, or the word itself; lower case, without a full stop. */
export const longForm = (word: string): string => SHORT_FORMS.get(word) ?? word;
