/** The hash by which the page's policy allows its style, and nothing else; a test holds the two together. */
export const pageStyleHash = 'sha256-IQ7WqKk2H/hpIbGWfOA5WTs+xQfi5cTkPe3Ah1bjuOA=';

const light = `--paper:#fffdf8;--ink:#1f1d1a;--faint:#5f5b53;--rule:#dcd6c9;--wash:#f6f2e8;--link:#1d4f91;--differs:#9b1c1c;--none:#7a4a00;--partly:#2a4f8f;--backed:#1d6440;--differs-wash:#fbe3df;--none-wash:#fbecd0;--tint:#fffdf8`;

const dark = `--paper:#1c1b19;--ink:#e9e5dc;--faint:#aaa496;--rule:#45423b;--wash:#272521;--link:#8fbcf5;--differs:#ff9d92;--none:#f0ba66;--partly:#a4c2f7;--backed:#86d1a2;--differs-wash:#4a211d;--none-wash:#433212;--tint:#1c1b19`;

/** In the editor the page takes the colours of its theme; a palette of ours that fits stands for what themes do not name. */
const editor = `
body.vscode-light{${light};color-scheme:light}
body.vscode-dark{${dark};color-scheme:dark}
body.vscode-light,body.vscode-dark,body.vscode-high-contrast{--paper:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);--faint:var(--vscode-descriptionForeground);--link:var(--vscode-textLink-foreground);--wash:var(--vscode-textBlockQuote-background);--rule:var(--vscode-panel-border,var(--faint));--tint:var(--vscode-editor-background)}
body.vscode-high-contrast{--faint:var(--ink);--wash:transparent;--rule:var(--vscode-contrastBorder);--differs:var(--ink);--none:var(--ink);--partly:var(--ink);--backed:var(--ink);--differs-wash:transparent;--none-wash:transparent}`;

const type = `
:root{color-scheme:light dark;font-size:100%}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:2.5rem clamp(1rem,4vw,3.5rem) 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;overflow-wrap:break-word;text-wrap:pretty}
html:has(body){background:var(--paper)}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;margin:2em 0 .5em;font-weight:600}
h1{font-size:2.2rem;margin:0 0 .3em;max-width:26em}
h2{font-size:1.45rem;margin-top:2.6em;padding-top:.5em;border-top:1px solid var(--rule)}
h3{font-size:1.2rem}h4{font-size:1.08rem}h5,h6{font-size:1rem}
p,ul,ol,figure,blockquote{margin:0 0 .8em}
p,li{max-width:68ch}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:2px}
cite{font-style:italic}
.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.5em 1em;z-index:1}
.skip:focus{left:1rem;top:1rem}
.kind,nav,.tally,table,.key,svg,.notes,.origin,.leftOut,.known,footer,.n{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.kind{margin:0 0 .6em;font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--faint)}
.origin{font-size:.85rem;color:var(--faint)}
nav ol{display:flex;flex-wrap:wrap;gap:.2em 1.4em;list-style:none;padding:0;margin:1.2em 0 0;font-size:.88rem}
nav li{max-width:none}
footer{margin-top:4rem;padding-top:1em;border-top:1px solid var(--rule);font-size:.82rem;line-height:1.5;color:var(--faint)}
.lead{font-size:1.2rem}
.leftOut{font-size:.82rem;color:var(--faint);margin:1.2em 0}
.known{font-size:.8em;font-style:normal;color:var(--faint);border:1px solid var(--rule);border-radius:.6em;padding:0 .5em}
.path{overflow-wrap:anywhere}`;

const verdicts = `
.contradicted{--of:var(--differs)}.notEnoughEvidence{--of:var(--none)}.partlySupported{--of:var(--partly)}.supported{--of:var(--backed)}.notCheckedClosely,.marked,.notChecked{--of:var(--faint)}
.tally{display:flex;flex-wrap:wrap;gap:.8rem 2.4rem;list-style:none;padding:0;margin:1.4em 0 0;font-size:.88rem;line-height:1.35}
.tally strong{display:block;font-size:1.9rem;font-weight:600;line-height:1.15;color:var(--of);font-variant-numeric:lining-nums}
.g{font-family:system-ui,"Segoe UI Symbol","Noto Sans Symbols","Noto Sans Symbols 2","DejaVu Sans",sans-serif;font-weight:700;color:var(--of)}
h3 .g,h4 .g{margin-right:.15em}
.u{text-decoration:underline;text-decoration-color:var(--of);text-underline-offset:.25em;text-decoration-thickness:2px}
.s,.u{text-decoration-skip-ink:none}
.contradicted>.u,.tally .contradicted .u,.s.contradicted{text-decoration:underline wavy var(--of) 1.5px}
.tally .notEnoughEvidence .u,.s.notEnoughEvidence{text-decoration:underline dashed var(--of) 2px}
.tally .partlySupported .u,.s.partlySupported{text-decoration:underline dotted var(--of) 2.5px}
.tally .supported .u,.s.supported{text-decoration:underline solid color-mix(in srgb,var(--of) 60%,transparent) 1px}
.tally .notCheckedClosely .u,.s.notCheckedClosely{text-decoration:underline dashed color-mix(in srgb,var(--of) 60%,transparent) 1px}
.tally .marked .u,.tally .notChecked .u{text-decoration:none}
.s{text-underline-offset:.26em;text-decoration-skip-ink:none}
.s:target,.notes li:target{background:var(--wash);outline:2px solid var(--rule)}
.n{display:inline-block;text-decoration:none;font-size:.66em;line-height:1;vertical-align:.45em;margin-right:.25em;font-weight:600;color:var(--of);white-space:nowrap}
.n:hover{text-decoration:underline}
.n .g{margin-left:.12em}
mark{color:inherit;background:none;font-weight:600;text-decoration:underline;text-decoration-color:currentColor;text-underline-offset:.2em}
mark.differs{background:var(--differs-wash);text-decoration-style:wavy;text-decoration-thickness:1.5px}
mark.missing{background:var(--none-wash);text-decoration-style:dashed}
b.m{font-weight:650}`;

const parts = `
figure{margin-left:0;margin-right:0}
.picture{display:block;width:100%;min-width:36rem;max-width:47.5rem;height:auto;font-size:13px;overflow:visible}
.picture text{fill:var(--ink);dominant-baseline:central}
.picture .faint,.picture .share{fill:var(--faint)}
svg rect{stroke:var(--of);stroke-width:1}
pattern rect,pattern circle{stroke:none}
.full{fill:var(--of)}.tint{fill:var(--tint)}.cut{stroke:var(--tint);stroke-width:1.1;fill:none}
.versions .line{fill:none;stroke:var(--of);stroke-width:2}
.versions .grid{stroke:var(--rule);stroke-width:1}
.versions text{font-size:12px}.versions .axis{text-anchor:end}.versions .tick{text-anchor:middle}.versions .commit{font-size:10.5px}
.key{display:flex;flex-wrap:wrap;gap:.3em 1.6em;list-style:none;padding:0;margin:1em 0 1.4em;font-size:.82rem}
.key svg{vertical-align:-.12em;margin-right:.3em}
.wide{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;font-size:.86rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
th,td{text-align:left;vertical-align:top;padding:.42em 1.3em .42em 0;border-bottom:1px solid var(--rule)}
thead th{vertical-align:bottom;font-weight:600;color:var(--faint)}
tbody th{font-weight:400;max-width:34em}
tfoot th,tfoot td{font-weight:650;border-bottom:0}
.number{text-align:right;max-width:8em}
.zero{color:var(--faint)}
.above{color:var(--faint)}
table .origin,.unused .origin{display:block;font-size:.92em}
.unused{columns:22rem;padding:0;list-style:none;font-size:.88rem}
.unused li{break-inside:avoid;margin-bottom:.6em}
.plain{padding-left:1.2em}
.plain li{margin-bottom:.5em}
.open{list-style:none;padding:0}
.open li{display:grid;grid-template-columns:1.5rem 1fr;margin-bottom:1em}
.open input{width:1.05rem;height:1.05rem;margin:.3em 0 0;accent-color:var(--link)}
.open a{font-family:system-ui,sans-serif;font-size:.8rem;white-space:nowrap}
.says{margin:.15em 0 0;font-size:.93em;color:var(--faint)}
.block{margin-bottom:1.6rem}
.said>:last-child,.notes p:last-child{margin-bottom:0}
.said ul{padding-left:1.2em}
.said li{margin-bottom:.5em}
.said blockquote{margin-left:1.5em}
.said .note,.said .tableRow{font-size:.93em}
.notes{list-style:none;margin:.9rem 0 0;padding:0 0 0 1rem;border-left:2px solid var(--rule);font-size:.84rem;line-height:1.45}
.notes li{padding:.15em 0 .8em;max-width:62ch}
.notes p{margin:0 0 .3em}
.vd{color:var(--of)}
.vd b{font-weight:650}
.vd a{display:inline-block;min-width:1.6em;font-weight:650;color:var(--ink);font-variant-numeric:tabular-nums}
.notChecked .vd{margin-bottom:0}
.notes figure{margin:0 0 .4em 1.6em}
.notes li>p:not(.vd){margin-left:1.6em}
.notes blockquote{margin:0;font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;font-size:1.08em;line-height:1.45}
.notes figcaption,.nearest{color:var(--faint)}
@media (min-width:66rem){.block{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:3.5rem;align-items:start}.notes{margin-top:.25rem}.said{position:sticky;top:1.5rem}}`;

const paper = `
@media print{
@page{margin:18mm 20mm 20mm}
:root{color-scheme:light}
body{${light};--paper:#fff;--tint:#fff;max-width:none;padding:0;font-size:10.5pt;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip{display:none}
.tally{gap:.6rem 1.5rem}
h1{font-size:22pt}h2{font-size:15pt;margin-top:1.6em}h3{font-size:12pt}
h1,h2,h3,h4,h5,h6,thead,.lead{break-after:avoid}
#text,#d1-text{break-before:page}
tr,.open li,.notes li,figure,.tally{break-inside:avoid}
.block{display:block}.said{position:static}
.said p{orphans:3;widows:3}
.notes{columns:2;column-gap:8mm;margin-top:3mm;font-size:8.5pt}
.notes figure,.notes li>p:not(.vd){margin-left:0}
.wide{overflow:visible}.picture{min-width:0}
a{color:inherit}
.open a{display:none}
a.url{text-decoration:none}
a[href^="http"]:not(.url)::after{content:" (" attr(href) ")"}
}`;

/** The style of the page: its own colours in light and dark, the editor's in the editor, ink on paper. */
export const pageStyle = `body{${light}}
@media (prefers-color-scheme:dark){body{${dark}}}${editor}${type}${verdicts}${parts}${paper}`;
