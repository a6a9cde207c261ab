import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { frontMatterList, yamlOf } from '../frontMatter';
import { named, withoutLatexComments } from '../namedFiles';

/** The bibliographies that a draft names, as it names them: paths from its own folder. */
export function bibliographiesNamedIn(text: string, language: DraftLanguage): readonly string[] {
  const own = NAMED[language]?.(text.slice(0, LOOKED_AT).concat('\n', text.slice(-LOOKED_AT))) ?? [];
  return [...new Set([...frontMatterList(text, 'bibliography'), ...own])];
}

/** The works that a draft lists in its own head (`references:`, as Pandoc reads it), as they stand there; '' where there are none. */
export function worksListedIn(text: string): string {
  const yaml = text.startsWith('---') ? (yamlOf(text) ?? '') : '';
  return /^references:/m.test(yaml) ? yaml : '';
}

/** How much of a draft is looked at from each end. Unit: code units. Default: 50,000. Source: a preamble of 1,000 lines. */
const LOOKED_AT = 50_000;

const NAMED: Readonly<Partial<Record<DraftLanguage, (text: string) => readonly string[]>>> = {
  asciidoc: (text) => named(text, /^:bibtex-file:[ \t]+([^\n]{1,300})$/gm),
  typst: (text) =>
    named(text, /#bibliography\(([^)]{1,400})/g).flatMap((inside) =>
      named(inside.split(/,\s?(?:title|style|full)\s?:/)[0] ?? '', /"([^"]{1,300})"/g),
    ),
  org: (text) => named(text, /^#\+bibliography:[ \t]+([^\n]{1,300})$/gim),
  restructuredtext: (text) =>
    named(text, /^\.\.[ \t]+bibliography::[ \t]+([^\n]{1,300})$/gm).flatMap((names) => names.split(/\s+/)),
  latex: (text) => [
    ...named(withoutLatexComments(text), /\\addbibresource(?:\[[^\]\n]{0,200}\])?\{([^{}\n]{1,300})\}/g),
    ...named(withoutLatexComments(text), /\\bibliography\{([^{}]{1,600})\}/g)
      .flatMap((names) => names.split(','))
      .map((name) => name.trim().replace(/(?:\.bib)?$/, '.bib')),
  ],
};

/** The main document that a chapter of LaTeX names in its first lines: "% !TEX root = ../main.tex". */
export const rootNamedIn = (text: string): string | undefined =>
  /^%[ \t]*!TEX[ \t]+root[ \t]*=([^\n]{1,300})/im.exec(text.slice(0, 2000))?.[1]?.trim();
