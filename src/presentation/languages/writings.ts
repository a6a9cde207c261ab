import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { asciidocWriting } from './asciidocWriting';
import { htmlWriting } from './htmlWriting';
import { latexWriting } from './latexWriting';
import { markdownWriting } from './markdownWriting';
import { plainWriting } from './plainWriting';
import { orgWriting } from './orgWriting';
import { restructuredWriting } from './restructuredWriting';
import { typstWriting } from './typstWriting';
import type { Writing } from './writing';

/** How things are written in each language of drafts. */
export const writings: Readonly<Record<DraftLanguage, Writing>> = {
  markdown: markdownWriting,
  mdx: {
    ...markdownWriting,
    alive:
      /[\\`*[\]<>|~^{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[a-z]{2})|(?<![\p{L}\p{N}])@(?=[{\p{L}\p{N}])/giu,
    comment: { opens: '{/*', closes: '*/}', stands: 'inside' },
  },
  notebook: markdownWriting,
  latex: latexWriting,
  asciidoc: asciidocWriting,
  typst: typstWriting,
  restructuredtext: restructuredWriting,
  org: orgWriting,
  html: htmlWriting,
  plaintext: plainWriting,
};
