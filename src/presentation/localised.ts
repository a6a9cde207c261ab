/** A bundle of VS Code's localisation: the message in English, and what it is in another language. */
export type Translations = Readonly<Record<string, string | { readonly message: string }>>;

let translations: Translations = {};
let spoken = 'en';

/**
 * Takes the bundle of the language that the editor speaks, a BCP 47 tag; without a bundle all is English, as on the
 * command line.
 */
export function setTranslations(bundle: Translations | undefined, tag = 'en'): void {
  translations = bundle ?? {};
  spoken = bundle === undefined ? 'en' : tag;
}

/** In which language numbers and dates are written, so that they fit the words around them. */
export const language = (): string => spoken;

/**
 * A message in the writer's language, with `{0}`, `{1}`… replaced. It does what `vscode.l10n.t` does, with the same
 * bundle, where there is no `vscode`: Microsoft's package for this reads bundles from addresses, too, and nothing of ours may.
 */
export function t(message: string, ...values: readonly (string | number)[]): string {
  const known = Object.hasOwn(translations, message) ? translations[message] : undefined;
  const said = typeof known === 'object' ? known.message : (known ?? message);
  return said.replace(/\{(\d+)\}/g, (hole, at) => String(values[Number(at)] ?? hole));
}
