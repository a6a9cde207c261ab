import type { Traps } from './traps';

const raw = String.raw;

/** What trips readers of LaTeX. */
export const latexTraps: Traps = [
  ['words that are struck', 'It has \\sout{nine \\emph{old}} \\st{x} ten walls.', ['paragraph: It has ten walls.']],
  ['an escaped sign is no comment', raw`It took 5\% of the \$12 budget.`, ['paragraph: It took 5% of the $12 budget.']],
  [
    'a comment swallows its line end',
    'It sta%fell in 1703\n  nds. % twice\nIt is of brick.',
    ['paragraph: It stands. It is of brick.'],
  ],
  [
    'quotations of three kinds, one in the other',
    raw`He said \enquote{the \enquote{old} fort} and ${'``'}it stands'' and \textcquote[12]{moe1998}{so it is}.`,
    ['paragraph: He said “the “old” fort” and “it stands” and “so it is”.'],
  ],
  [
    'accents and signs',
    raw`Na\"ive M\"{u}ller walked along Stra{\ss}e and \'Etienne ate p\^at\'e\ldots{} at 5\,\textdegree{} --- or 3--4.`,
    ['paragraph: Naïve Müller walked along Straße and Étienne ate pâté… at 5 ° — or 3–4.'],
  ],
  [
    'a formula in a line, in lines, and a figure between dollars',
    'It is $38$ metres.\n\\[ a^2 + b^2 \\]\nSo $x_1$ stands \\(y\\) there.\n\\begin{align*}\n  x &= 1703 \\\\\n\\end{align*}\nIt ends.',
    ['paragraph: It is 38 metres. So stands there.', 'paragraph: It ends.'],
  ],
  [
    'citations with notes before and behind, several works, capitals and stars',
    raw`It stands \autocite[see][12--14]{lind}. It fell \parencites[1]{a}[2]{b}. \Textcite*{moe} saw it~\citep{c,d}.`,
    ['paragraph: It stands . It fell . moe saw it .'],
  ],
  [
    'a note with braces and a citation, and a note in a heading',
    raw`\section{The fort\footnote{Of \emph{brick}.}}
It stands.\footnote{See \cite[3]{moe}; it {\em fell} in 1703.} It ends.`,
    ['heading: The fort', 'note: Of brick.', 'paragraph: It stands. It ends.', 'note: See ; it fell in 1703.'],
  ],
  [
    'definitions that take many lines',
    '\\newcommand{\\fort}[1]{%\n  The fort #1 fell.\n\n  Twice.\n}\n\\def\\x{It fell.}\nIt stands.',
    ['paragraph: It stands.'],
  ],
  [
    'environments: code, a list in a list, words of others, a caption',
    '\\begin{lstlisting}[language=C]\nfell(1703); % {\n\\end{lstlisting}\n\\begin{enumerate}[(a)]\n\\item One.\n\\begin{itemize}\\item Two.\n\\end{itemize}\n\\end{enumerate}\n\\begin{displaycquote}[7]{moe}\nIt stood.\n\\end{displaycquote}\n\\begin{figure}[ht]\n\\includegraphics[width=3cm]{fell.png}\n\\caption[short]{The fort.}\n\\end{figure}',
    ['listItem: One.', 'listItem: Two.', 'quote: It stood.', 'paragraph: The fort.'],
  ],
  [
    'what is never set: the preamble, what stands behind the end, what is switched off',
    '\\documentclass{book}\n\\author{It fell.}\n\\begin{document}\nIt stands.\n\n\\iffalse\nIt fell.\n\\fi\nIt is of brick.\n\\begin{comment}\nIt fell.\n\\end{comment}\n\\end{document}\nIt fell.',
    ['paragraph: It stands.', 'paragraph: It is of brick.'],
  ],
  [
    'quantities, links, code in a line, and commands of the writer’s own',
    raw`It is \qty{68}{\kilo\metre} long, see \href{https://a.example/x%20y}{the page}; \verb|\fell{1703}| and \fort{} and \sout stand.`,
    ['paragraph: It is 68 kilometre long, see the page; \\fell{1703} and and stand.'],
  ],
  [
    'a chapter without a preamble',
    raw`\chapter*{The fort}
\input{fell}
It stands. \label{x}`,
    ['heading: The fort', 'paragraph: It stands.'],
  ],
  [
    'what unknown commands are given: names of things, and words',
    raw`\fileid{fol}{seq}{prv} \mylabel{prop:one}It stands, \mine{brick by brick}, \ours{red}.`,
    ['paragraph: It stands, brick by brick, red.'],
  ],
];
