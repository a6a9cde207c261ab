/** What a command of LaTeX does to the prose around it; one that is not listed goes, and its arguments stay. */
export type CommandKind =
  /** Goes with its arguments: it points, places, or declares. */
  | 'dropped'
  /** The first argument goes, the second is read: `\href{address}{words}`. */
  | 'secondRead'
  /** Its argument stands in quotation marks. */
  | 'quoted'
  /** The same, behind a key: `\textcquote[p]{key}{words}`. */
  | 'quotedBehindKey'
  /** Its argument is a note. */
  | 'note'
  /** A number and a unit: `\qty{68}{\kilo\metre}`. */
  | 'quantity'
  | 'citation';

const kinds: Readonly<Record<Exclude<CommandKind, 'citation'>, string>> = {
  dropped: `label ref eqref pageref autoref cref Cref cpageref nameref vref fref hyperref index glossary vspace hspace
    includegraphics includepdf input include subfile import usepackage documentclass bibliography bibliographystyle
    addbibresource printbibliography pagestyle thispagestyle pagenumbering setcounter addtocounter setlength addtolength
    begin end graphicspath hypersetup nocite newcounter refstepcounter stepcounter hyphenation phantomsection
    addcontentsline markboth markright color colorbox definecolor rule phantom hphantom vphantom todo missingfigure
    setstretch linespread fontsize selectfont geometry lstinputlisting inputminted date author affiliation email thanks
    title subtitle institute keywords ac acl acs acp gls glspl newacronym acro sisetup captionsetup tikz footnotemark
    pdfbookmark DOI orcid cline cmidrule multirow specialrule PassOptionsToPackage newpage clearpage pagebreak
    noindent centering maketitle tableofcontents listoffigures listoftables appendix frontmatter mainmatter backmatter
    bigskip medskip smallskip par hfill vfill toprule midrule bottomrule hline url sout xout st deleted`,
  secondRead: 'href textcolor hyperlink raisebox parbox scalebox resizebox foreignlanguage textlang hypertarget',
  quoted: 'enquote textquote blockquote say foreigntextquote hyphentextquote',
  quotedBehindKey: 'textcquote blockcquote hyphentextcquote foreigntextcquote',
  note: 'footnote footnotetext endnote sidenote marginpar marginnote thanks',
  quantity: 'qty SI',
};

const KINDS: ReadonlyMap<string, CommandKind> = new Map(
  (Object.entries(kinds) as [CommandKind, string][]).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name): [string, CommandKind] => [name, kind]),
  ),
);

/** natbib's and biblatex's, with a small or a capital letter, for one work or for several. */
const CITATION =
  /^(?:[Cc]ite(?:s|p|t|alp|alt|author|year|yearpar|title|date|url|num)?|[Pp]arencites?|[Tt]extcites?|[Aa]utocites?|[Ss]martcites?|[Ff]ootcites?|footcitetexts?|supercites?|fullcite|footfullcite|[Pp]nocite)\*?$/;

/** What a command does, by its name without the backslash. */
export const commandKind = (name: string): CommandKind | undefined =>
  CITATION.test(name) ? 'citation' : /^s?index/.test(name) ? 'dropped' : KINDS.get(name.replace(/\*$/, ''));

/** Whether its work is the subject or the object of the sentence: "\textcite{lind} says". */
export const isTextCitation = (name: string): boolean => /^(?:[Tt]extcites?|[Cc]ite(?:t|alt|author))\*?$/.test(name);

/** Commands that stand for a letter or a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  quotedblbase: '„',
  glqq: '„',
  grqq: '“',
  flqq: '«',
  frqq: '»',
  og: '«',
  fg: '»',
  guillemotleft: '«',
  guillemotright: '»',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  euro: '€',
  texteuro: '€',
  EUR: '€',
  pounds: '£',
  textsterling: '£',
  textdegree: '°',
  degree: '°',
  S: '§',
  P: '¶',
  copyright: '©',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textbar: '|',
  percent: '%',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  linebreak: ' ',
  slash: '/',
};

/** Accents as combining characters. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
};
