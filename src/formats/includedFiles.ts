import { languageOfFile, type DraftLanguage } from '../engine/model/draftLanguage';
import { named, withoutLatexComments } from './namedFiles';

/**
 * The drafts whose words a draft takes in, as it names them: paths from its own folder, in the order of the text. Code,
 * data and pictures that it takes in are none, nor what a preamble reads.
 */
export function filesIncludedIn(text: string, language: DraftLanguage): readonly string[] {
  const names = INCLUDED[language]?.(text.slice(0, LOOKED_AT)) ?? [];
  return [...new Set(names)].filter((name) => languageOfFile(name) !== undefined && !/[{}\\]|^[a-z]+:\/\//i.test(name));
}

/** How much of a draft is looked at. Unit: code units. Default: 1,000,000. Source: a main document is a list of chapters. */
const LOOKED_AT = 1_000_000;

const markdown = (text: string): readonly string[] => [
  // Quarto, then knitr's child documents, mdBook and MyST.
  ...named(text, /^\{\{<[ \t]+include[ \t]+([^\s>]{1,300})[ \t]+>\}\}/gm),
  ...named(text, /^(?:```|~~~)\{[a-z]{1,10}[^}\n]{0,200}\bchild\s?=\s?["']([^"'\n]{1,300})["']/gm),
  ...named(text, /^\{\{#include[ \t]+([^\s}:]{1,300})\}\}/gm),
  ...named(text, /^(?:```|:::)\{include\}[ \t]+([^\n]{1,300})$/gm),
];

const INCLUDED: Readonly<Partial<Record<DraftLanguage, (text: string) => readonly string[]>>> = {
  markdown,
  mdx: (text) => [
    ...markdown(text),
    ...named(text, /^import[ \t]+[A-Z]\w{0,60}[ \t]+from[ \t]+["']([^"'\n]{1,300})["']/gm),
  ],
  latex: (text) => {
    const body = withoutLatexComments(text).split('\\begin{document}').at(-1) ?? '';
    return [...body.matchAll(LATEX)].map(([, folder = '', file = '']) => withTex(`${folder.trim()}${file.trim()}`));
  },
  asciidoc: (text) => named(text, /^include::([^\s[]{1,300})\[/gm),
  typst: (text) => named(text, /^[ \t]{0,20}#include[ \t]+"([^"\n]{1,300})"/gm),
  restructuredtext: (text) => named(text, /^\.\.[ \t]+include::[ \t]+([^\n]{1,300})$/gm),
  org: (text) => named(text, /^#\+include:[ \t]+"([^"\n]{1,300})"(?![ \t]+(?:src|example|export))/gim),
};

/** `\input{file}` and its kin; those of the package "import" name a folder first. */
const LATEX =
  /\\(?:(?:sub)?(?:import|includefrom|inputfrom)\*?\{([^{}\n]{0,300})\}|(?:input|include|subfile|subfileinclude)\b)\s?\{([^{}\n]{1,300})\}/g;

const withTex = (name: string): string => (/\.[A-Za-z]+$/.test(name) ? name : `${name}.tex`);
