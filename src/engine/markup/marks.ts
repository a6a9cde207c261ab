import type { Stretch } from '../model/stretch';

/** Marks that go while the words between them stay, by the tools that know them; each pattern is global. */
const MARKS: readonly (readonly [hint: string, pattern: RegExp])[] = [
  // CriticMarkup: what an editor struck out, remarks on the text, the marks of what was put in or brought out.
  ['{', /\{--[^]{0,2000}?--\}|\{>>[^]{0,2000}?<<\}|\{~~[^]{0,2000}?~>|\{(?:\+\+|==)|(?:\+\+|==|~~)\}/g],
  // Pandoc, kramdown, Quarto: "{#id .class key=value}", "{: .class}", "{=html}", "{-}".
  ['{', /\{(?:-|[.#:][^{}\n]{0,300}|=\w{1,20}|[\w-]{1,40}=[^{}\n]{1,300})\}/g],
  // Values of components and templates: "{props.title}".
  ['{', /\{[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){1,6}\}/g],
  // Shortcodes of WordPress: "[gallery ids="1,2"]", "[/caption]".
  [
    '[',
    /\[\/[a-z][\w-]{1,30}\]|\[[a-z][\w-]{1,30}(?:\s[\w-]{1,30}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s\]"']{1,100})){1,12}\s?\/?\]/g,
  ],
  // Obsidian and wikis: embedded files, the target of a link with words of its own, highlights, names of blocks.
  ['![[', /!\[\[[^[\]\n]{1,300}\]\]/g],
  ['[[', /\[\[(?:[^[\]|\n]{1,300}\|)?(?=[^[\]|\n]{1,300}\]\])|(?<=\[\[[^[\]\n]{1,300})\]\]/g],
  ['==', /(?<!=)==(?!=)(?=\S[^=\n]{0,1000}==)|(?<=[^\s=])==(?!=)/g],
  [' ^', /(?<=[ \t])\^[A-Za-z0-9-]{1,40}[ \t]*$/gm],
  // A number in raised type.
  ['<sup', /<sup>\s*(?:\d{1,3}|[a-z*†‡])(?:\s?[,–-]\s?\d{1,3}){0,6}\s*<\/sup>/gi],
  // Emoji by name.
  [':', /(?<![\w:]):(?:\+1|-1|[a-z][a-z0-9_-]{1,40}):(?![\w:])/g],
  // LaTeX inside Markdown: what points or declares, with its argument.
  [
    '\\',
    /\\(?:[Cc]ite\w{0,8}|(?:page|auto|eq)?ref|label|index|footnotemark|vspace|hspace|pagebreak|newpage|clearpage|noindent)\b(?:\[[^\]\n]{0,80}\]){0,2}(?:\{[^{}\n]{0,200}\})?/g,
  ],
];

/** The stretches of inline marks, in any order. */
export const inlineMarks = (text: string): readonly Stretch[] =>
  MARKS.filter(([hint]) => text.includes(hint)).flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length })),
  );

/** Lines that are markup from end to end, by the tools that know them; each pattern is global and takes whole lines. */
const LINES: readonly (readonly [hint: string, pattern: RegExp])[] = [
  // Fenced divs and directives (Pandoc, Quarto, Docusaurus, MyST) with their titles, and a directive's options.
  [':::', /^[ \t>]{0,12}:{3,}.*$/gm],
  [':::', /(?<=^[ \t]*:.{0,200}\n)[ \t]*:[\w-]{1,40}:.*$/gm],
  // Modules of MDX.
  ['import', /^import\s(?:[\w{*][^;'"\n]{0,200}\sfrom\s)?['"][^'"\n]{1,200}['"];?[ \t]*$/gm],
  ['import', /^import\s\{[^{}]{0,400}\}\sfrom\s['"][^'"\n]{1,200}['"];?[ \t]*$/gm],
  [
    'export',
    /^export\s(?:const|let|var|default|function)\b.*(?<=[{([][ \t]{0,9})(?:\r?\n(?![ \t]*\r?$).+)*$|^export\s(?:const|let|var|default|function)\b.*$/gm,
  ],
  // Comments and labels of MyST, the title block of Pandoc, abbreviations of kramdown and Markdown Extra.
  ['%', /^%[ \t].*$/gm],
  [')=', /^\([\w:.-]{1,80}\)=[ \t]*$/gm],
  ['*[', /^\*\[[^\]\n]{1,80}\]:.*$/gm],
  // Admonitions and tabs of MkDocs, snippets.
  ['!!', /^[ \t]*!!![ \t]*\+?[ \t]*[\w-].*$/gm],
  ['??', /^[ \t]*\?\?\?\+?[ \t]+[\w-].*$/gm],
  ['===', /^[ \t]*===!?[ \t]+".*"[ \t]*$/gm],
  ['8<', /^[ \t]*-{1,3}8<-{1,3}.*$/gm],
  // Tables drawn with characters (Pandoc's grid tables, reStructuredText).
  ['+-', /^[ \t]*\+(?:[-=:]{2,}\+){1,40}[ \t]*\n(?:[ \t]*[|+].*(?:\n|$)){1,400}/gm],
  // The place of a table of contents.
  ['[', /^[ \t]*\[{1,2}_?TOC_?\]{1,2}[ \t]*$/gim],
];

/** The lines that are no prose. */
export const markupLines = (text: string): readonly Stretch[] =>
  LINES.filter(([hint]) => text.includes(hint)).flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: lines, index }) => ({ start: index, end: index + lines.length })),
  );
