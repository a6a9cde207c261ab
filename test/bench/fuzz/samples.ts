import { apartSamples as pageSamples } from '../../formats/contractSamples';
import { bytesOf } from '../../formats/outline';
import { apartSamples } from '../../support/apartSamples';

const PROSE = 'The bridge at Tollen cost 412 crowns in 1998, said “Ames”. ';

export const DRAFT = `---\ntitle: A\n---\n# A\n\n${PROSE}[^1] It was *not* so [@ames, p. 3]. <!-- groundwork: ignore "so" -->\n\n- ${PROSE}\n\n> ${PROSE}\n\n[^1]: [A](sources/a.md), p. 3.\n`;

const MARKDOWN = `---\ntitle: "A"\ndate: 2018-05-25\n---\n# A\n\n> 1. [The](b.md "c") *bridge*[^1] ~~no~~\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1]: ${PROSE}\n\n<p>${PROSE}</p>`;
const CUES = `1\n00:00:01,000 --> 00:00:02,000\n<i>${PROSE}</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nAMES: so\n\n3\n00:00:05,000 --> 00:00:06,000\nHolt, Anna (she/her): so\n`;
const SCRIPT = `[Script Info]\nTitle: A\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\nDialogue: 0,0:00:01.00,0:00:02.00,A,Ames,{\\i1}${PROSE}\\Nso, it\nComment: 0,0:00:03.00,0:00:04.00,A,,no\n`;
const VALUES = `// c\n{"a": [{"b c": "${PROSE.replaceAll('"', '')}\\n\\n\\u00e9"}, 3.5e2, null], "d": {"e": "f"}}`;
const ASCIIDOC = `= A\nAmes <a@b.example>\n:x: y\n\n== B\n\n// no\n[quote]\n${PROSE} [.line-through]#no# *b* footnote:[c] cite:[d(1)]\n\n----\ncode\n----\n\n|===\n|a |b\n|===\n\n. one\n+\ntwo\n`;
const LATEX = `\\documentclass{article}\n\\title{A}\n\\begin{document}\n\\section{B}\n% no\n${PROSE}\\emph{b} \\sout{no} $x$ \\footnote{c} \\cite[1]{d}\n\\begin{itemize}\\item one\\end{itemize}\n\\begin{verbatim}\ncode\n\\end{verbatim}\n\\end{document}\n`;

const xml = (inside: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${inside}\n`;

/** Kinds that are text, each with most of what its reader knows. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `Title\n\n${PROSE}\n\n${PROSE}`,
  'a.text': `[0:01] AMES: ${PROSE}\n`.repeat(7),
  'a.log': `2024-02-14 ${PROSE}\n`,
  'a.md': MARKDOWN,
  'a.qmd': `${MARKDOWN}\n\n\`\`\`{r}\n#| echo: false\nx\n\`\`\`\n\n::: {.callout-note}\n${PROSE}\n:::\n`,
  'a.Rmd': `${MARKDOWN}\n\n\`\`\`{r, echo=FALSE}\nx\n\`\`\`\n`,
  'a.mdx': `import A from 'a'\n\n${MARKDOWN}\n\n<A b={c}>${PROSE}</A>\n\n{/* no */}\n`,
  'a.csv': `town;crowns\n"Tollen ""new""";412\n\n${PROSE.replaceAll(',', ';')}`,
  'a.tsv': 'town\tcrowns\nTollen\t412\n',
  'a.json': VALUES,
  'a.jsonl': '{"town":"Lund","n":1}\n\n["a"]\n',
  'a.geojson': `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Tollen","note":"${PROSE}"},"geometry":{"type":"Point","coordinates":[1.5,2]}}]}`,
  'a.srt': CUES,
  'a.vtt': `WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:02.000 align:start\n<v Ames>${PROSE}\n`,
  'a.sbv': `0:00:01.000,0:00:02.000\n${PROSE}\n\n0:00:02.000,0:00:03.000\n>> AMES: so[br]it\n`,
  'a.ass': SCRIPT,
  'a.ssa': SCRIPT.replace('Layer, ', 'Marked, ').replaceAll(': 0,', ': Marked=0,'),
  'a.tex': LATEX,
  'a.org': `#+TITLE: A\n* B :tag:\n# no\n${PROSE} *b* +no+ [[https://a.example][c]] [cite:@d p. 1] [fn:1]\n#+begin_src\ncode\n#+end_src\n| a | b |\n\n[fn:1] ${PROSE}\n`,
  'a.adoc': ASCIIDOC,
  'a.rst': `A\n=\n\n.. no\n\n${PROSE} *b* :del:\`no\` \`c <https://a.example>\`_ [1]_ ::\n\n  code\n\n.. [1] ${PROSE}\n\n- one\n`,
  'a.typ': `= A\n#set text(11pt)\n${PROSE} *b* #strike[no] #footnote[c] @d $x$ // no\n#figure(table([a], [b]))\n- one\n`,
  'a.ttml': xml(
    `<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.500" end="2s">${PROSE}<br/>so</p></div></body></tt>`,
  ),
  'a.xml': xml(
    `<TEI><teiHeader><title>A</title></teiHeader><text><p>${PROSE}<hi>b</hi> <![CDATA[c < d]]> &amp; &#233;</p></text></TEI>`,
  ),
  'a.opml': pageSamples['xml'] ?? '',
  'a.fb2': xml(
    `<FictionBook><description><title-info><book-title>A</book-title></title-info></description><body><section><title><p>B</p></title><p>${PROSE}<emphasis>c</emphasis><a type="note">1</a></p></section></body><binary id="a">AAAA</binary></FictionBook>`,
  ),
  'a.rss': xml(
    `<rss version="2.0"><channel><title>A</title><item><title>B</title><description><![CDATA[<p>${PROSE}</p>]]></description><pubDate>Wed, 14 Feb 2024 08:30:00 GMT</pubDate></item></channel></rss>`,
  ),
  'a.atom': xml(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title><content type="html">&lt;p&gt;${PROSE}&lt;/p&gt;</content></entry></feed>`,
  ),
  'a.kml': xml(
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>A</name><Placemark><name>B</name><description>${PROSE}</description><Point><coordinates>1,2</coordinates></Point></Placemark></Document></kml>`,
  ),
  'a.gpx': xml(
    `<gpx><metadata><name>A</name></metadata><wpt lat="1" lon="2"><name>B</name><desc>${PROSE}</desc></wpt></gpx>`,
  ),
  'a.html': pageSamples['html'] ?? '',
  'b.html': `<body><h1>A</h1><iframe srcdoc="<p>${PROSE}</p>"></iframe><iframe src="data:text/html,b"></iframe><p style="text-decoration: line-through">no</p></body>`,
  'a.xhtml': xml(`<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PROSE}<br/></p></body></html>`),
  'a.mhtml': pageSamples['mhtml'] ?? '',
  'a.eml': pageSamples['eml'] ?? '',
  'a.mbox': pageSamples['mbox'] ?? '',
  'a.ipynb': pageSamples['notebook'] ?? '',
  'a.vcf': 'BEGIN:VCARD\nFN:Ames\nEND:VCARD\n',
};

/** Bibliographies. */
const WORKS: Readonly<Record<string, string>> = {
  'a.bib': String.raw`@string{p = "Quay"} @article{ames, author = {Ames, A. and M{\"{u}}ller, B.}, title = {{A} \emph{b}}, publisher = p, year = 2018, doi = {10.1234/a{\_}b}, file = {:C$\backslash$:/a/M{\"{u}}ller{\_}1.pdf:pdf;:b\;c.pdf:pdf}}`,
  'a.ris':
    'TY  - BOOK\r\nTI  - A\r\nAU  - Ames, A.\r\nDA  - 2018/05/25/\r\nDO  - 10.1234/a\r\nL1  - a.pdf\r\nER  - \r\n',
  'a.nbib':
    'PMID- 1\nTI  - The bridge\n      at Tollen.\nFAU - Ames, A.\nDP  - 2018 May-Jun\nLID - 10.1234/a [doi]\n\nPMID- 2\nTI  - B\n',
  'a.enw':
    '%0 Book\n%T The bridge\nat Tollen\n%A Ames, A.\n%D 2018\n%R doi:10.1234/a\n%> internal-pdf://1/a.pdf\n\n%0 Book\n%T B\n',
  'a.csl.json':
    '[{"id":"a","title":"A","author":[{"family":"Ames","given":"A."},null],"issued":{"date-parts":[["2018",5]]},"DOI":"10.1234/a"}]',
};

/** A small file of every kind of source that is read, and of every kind of bibliography, by names with the ending of the kind; but PDF. */
export const sourceSamples: Readonly<Record<string, Uint8Array>> = {
  ...apartSamples,
  ...Object.fromEntries(Object.entries({ ...TEXTS, ...WORKS }).map(([name, text]) => [name, bytesOf(text)])),
};
