import { describe, expect, it } from 'vitest';
import { filesIncludedIn } from '../../src/formats/includedFiles';
import type { DraftLanguage } from '../../src/engine/model/draftLanguage';

const cases: readonly (readonly [DraftLanguage, string, readonly string[]])[] = [
  [
    'latex',
    '\\input{macros}\n\\begin{document}\n\\include{chapters/one} % \\input{old}\n\\input {two.tex}\n\\import{parts/}{three}\n\\subfile{four}\n\\input{plot.tikz}\n\\includegraphics{map.pdf}\n\\input{\\jobname-x}',
    ['chapters/one.tex', 'two.tex', 'parts/three.tex', 'four.tex'],
  ],
  ['latex', 'A part without a preamble.\n\\input{deeper}', ['deeper.tex']],
  [
    'markdown',
    '{{< include _one.qmd >}}\n\nText {{< include no.qmd >}}\n```{r, child = "two.Rmd"}\n```\n{{#include three.md}}\n{{#include code.rs}}\n```{include} four.md\n```\n',
    ['_one.qmd', 'two.Rmd', 'three.md', 'four.md'],
  ],
  [
    'mdx',
    'import Part from "./part.mdx"\nimport { Box } from "./box"\nimport Data from "./data.json"\n',
    ['./part.mdx'],
  ],
  [
    'asciidoc',
    'include::one.adoc[]\ninclude::{dir}/two.adoc[]\ninclude::code.py[tag=a]\n// include::old.adoc[]\n',
    ['one.adoc'],
  ],
  ['typst', '#include "one.typ"\n// #include "old.typ"\n#image("x.png")\n', ['one.typ']],
  ['restructuredtext', '.. include:: one.rst\n.. include:: <isonum.txt>\n.. literalinclude:: a.py\n', ['one.rst']],
  ['org', '#+INCLUDE: "one.org" :minlevel 2\n#+include: "code.txt" src python\n', ['one.org']],
  ['plaintext', '\\input{one}', []],
];

describe('the drafts that a draft takes in', () => {
  it.each(cases)('are found in %s', (language, text, expected) => {
    expect(filesIncludedIn(text, language)).toEqual(expected);
  });
});
