import type { CitedPlace, Writing } from './writing';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** LaTeX: the draft's own command for citations, `\footnote`, `\href`, comments to the end of a line. */
export const latexWriting: Writing = {
  // Two dashes, apostrophes or angles would become one sign.
  alive: /[\\{}%&#$_~^`]|-(?=-)|'(?=')|<(?=<)|>(?=>)|"(?=[`'=~|"-])/g,
  escaped: (found) => SIGNS[found] ?? (/^[-'<>"]$/.test(found) ? `${found}{}` : `\\${found}`),
  comment: { opens: '%', closes: '', stands: 'end' },
  key({ key, place }, text) {
    const command = commandOf(text);
    return `\\${command}${placeText(place, BIBLATEX.test(command))}{${key.replace(/[\\{},%\s]/g, '')}}`;
  },
  note: (words) => ({ inline: `\\footnote{${words}}` }),
  hasNotes: /\\footnote\{/,
  linked: (shown, address) => `\\href{${address.replace(/[%#]/g, String.raw`\$&`)}}{${shown}}`,
  closing: /^(?:\}|''|[ ~]?\\(?:[a-z]*cite[a-z]*|footnote)\*?(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,400}\})+/i,
  begunKey:
    /\\[A-Za-z]{0,20}cite[a-z]{0,10}\*?(?:\[[^\]\n]{0,200}\]){0,2}(\{)(?:[^{}\n]{0,400},\s*)?([^{},\s]{0,200})$/,
};

const BIBLATEX = /^(?:auto|paren|foot|smart|super|text)cite/;

/** The command that the draft cites with already, else the one of the package that it loads. */
function commandOf(text: string): string {
  const used = /\\(autocite|parencite|footcite|smartcite|supercite|citep|cite)\b/.exec(text)?.[1];
  return used ?? (/\{biblatex\}/.test(text) ? 'autocite' : /\{natbib\}/.test(text) ? 'citep' : 'cite');
}

/** biblatex sets "p." before a number itself. */
function placeText(place: CitedPlace['place'], isBiblatex: boolean): string {
  if (place === undefined) return '';
  const label = place.label.replace(/–/g, '--');
  if (place.of === 'paragraph') return `[para.~${label}]`;
  return isBiblatex ? `[${label}]` : `[p.~${label}]`;
}
