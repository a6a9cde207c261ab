/** What is known of a language that drafts are written in. */
interface LanguageFacts {
  /** As a person calls it. */
  readonly name: string;
  /** How its files end, without the dot. */
  readonly endings: readonly string[];
  /** What editors call it: the language ids of VS Code and of the extensions that bring the language. */
  readonly ids: readonly string[];
  /** Beside drafts lie files of this kind that were made of them: only those that somebody names are drafts. */
  readonly isOutput?: true;
}

/** The languages of drafts: the one place that says which files, which editors, which markup. */
export const draftLanguages = {
  markdown: {
    name: 'Markdown, Quarto, R Markdown',
    endings: ['md', 'markdown', 'qmd', 'rmd', 'Rmd'],
    ids: ['markdown', 'quarto', 'rmd'],
  },
  mdx: { name: 'MDX', endings: ['mdx'], ids: ['mdx'] },
  // In an editor each cell is a document by itself.
  notebook: { name: 'Jupyter notebooks', endings: ['ipynb'], ids: [] },
  latex: { name: 'LaTeX', endings: ['tex', 'latex', 'ltx'], ids: ['latex', 'tex'] },
  asciidoc: { name: 'AsciiDoc', endings: ['adoc', 'asciidoc', 'asc'], ids: ['asciidoc'] },
  typst: { name: 'Typst', endings: ['typ'], ids: ['typst'] },
  restructuredtext: { name: 'reStructuredText', endings: ['rst', 'rest'], ids: ['restructuredtext'] },
  org: { name: 'Org', endings: ['org'], ids: ['org'] },
  html: { name: 'HTML', endings: ['html', 'htm', 'xhtml'], ids: ['html'], isOutput: true },
  plaintext: { name: 'plain text', endings: ['txt', 'text'], ids: ['plaintext'] },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** The markup a draft is written in. */
export type DraftLanguage = keyof typeof draftLanguages;

const all = Object.entries(draftLanguages) as readonly (readonly [DraftLanguage, LanguageFacts])[];

/** The language of a file by the ending of its name. */
export function languageOfFile(name: string): DraftLanguage | undefined {
  const ending = /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return all.find(([, { endings }]) => endings.some((one) => one.toLowerCase() === ending))?.[0];
}

/** The language of each language id of an editor. */
export const languageOfId: Readonly<Partial<Record<string, DraftLanguage>>> = Object.fromEntries(
  all.flatMap(([language, { ids }]) => ids.map((id) => [id, language])),
);

/** Whether a draft is read by Markdown's parser. */
export const isMarkdown = (language: DraftLanguage): boolean => language === 'markdown' || language === 'mdx';

/** Whether a value names a language of drafts. */
export const isDraftLanguage = (value: unknown): value is DraftLanguage =>
  typeof value === 'string' && value in draftLanguages;

/** Globs of the files that are drafts where nobody says which. */
export const draftGlobs: readonly string[] = all
  .filter(([, { isOutput }]) => isOutput !== true)
  .flatMap(([, { endings }]) => endings)
  .map((ending) => `**/*.${ending}`);
