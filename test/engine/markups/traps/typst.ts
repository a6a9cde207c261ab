import type { Traps } from './traps';

/** What trips readers of Typst. */
export const typstTraps: Traps = [
  ['words that are struck', 'It has #strike[nine *old*] ten walls.', ['paragraph: It has ten walls.']],
  [
    'code over many lines',
    '#let fell(\n  year: 1703, // [\n  why: [It fell.],\n) = {\n  "It fell."\n}\nIt stands.',
    ['paragraph: It stands.'],
  ],
  [
    'comments in the line, in lines, and an address',
    'It /* fell */stands. // It fell.\nSee https://a.example/x.\n\n/* It fell.\n\nTwice. */\n\nIt ends.',
    ['paragraph: It stands. See https://a.example/x.', 'paragraph: It ends.'],
  ],
  ['what is escaped', 'It cost \\$12 and 5 \\* 3 \\#1, \\@home.', ['paragraph: It cost $12 and 5 * 3 #1, @home.']],
  [
    'citations and references',
    'It stands @lind2019[p. 12] and #cite(<moe>, supplement: [3], form: "prose"). See a@b.example.',
    ['paragraph: It stands and . See a@b.example.'],
  ],
  [
    'a quotation in the line and as a block',
    'He said #quote[it stands].\n\n#quote(block: true)[It stands.\n\nIt ends.]\n\nMore.',
    ['paragraph: He said “it stands”.', 'quote: It stands.', 'quote: It ends.', 'paragraph: More.'],
  ],
  [
    'a note with a link and a citation in it',
    'It stands.#footnote[Of #link("https://a.example")[*brick*], see @moe.] It ends.',
    ['paragraph: It stands. It ends.', 'note: Of brick, see .'],
  ],
  [
    'formulas, a figure between dollars, dashes',
    'It is $38$ metres, $x_1 >= 3$, 3--4 --- so.',
    ['paragraph: It is 38 metres, , 3–4 — so.'],
  ],
  [
    'functions around words, variables, labels',
    '#text(fill: red)[It #emph[stands]] on #hill. <fort>',
    ['paragraph: It stands on .'],
  ],
  [
    'headings, items, terms',
    '= The _fort_ <a>\n+ One\n  line.\n/ Fort: It stands.',
    ['heading: The fort', 'listItem: One line.', 'listItem: Fort: It stands.'],
  ],
  ['raw text', '```typ\n= It fell.\n```\nIt `stands` there.', ['paragraph: It stands there.']],
  [
    'content of a function over many lines',
    '#align(center)[\n  It stands.\n\n  It ends.\n]',
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
];
