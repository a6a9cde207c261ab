import type { DraftLanguage } from '../../../../src/engine/model/draftLanguage';
import { asciidocTraps } from './asciidoc';
import { htmlTraps } from './html';
import { latexTraps } from './latex';
import { notebookTraps } from './notebook';
import { mdxTraps, quartoTraps } from './quarto';
import { orgTraps } from './org';
import { plainTraps } from './plainText';
import { restructuredTraps } from './restructuredText';
import { typstTraps } from './typst';
import type { Traps } from './traps';

/** The traps of each language that has a reader of its own. */
export const traps: Readonly<Partial<Record<DraftLanguage, Traps>>> = {
  markdown: quartoTraps,
  mdx: mdxTraps,
  notebook: notebookTraps,
  latex: latexTraps,
  asciidoc: asciidocTraps,
  typst: typstTraps,
  restructuredtext: restructuredTraps,
  org: orgTraps,
  html: htmlTraps,
  plaintext: plainTraps,
};
