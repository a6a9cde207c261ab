import type { Traps } from './traps';

/** What trips readers of AsciiDoc. */
export const asciidocTraps: Traps = [
  [
    'a head with author, revision and attributes',
    '= The fort\nA. Lind <a@b.example>\nv1, 2020-01-02\n:fell: 1703\n\nIt stands.',
    ['heading: The fort', 'paragraph: It stands.'],
  ],
  [
    'marks inside words and signs alone',
    'The *fort* has a_b_c and 2 * 3 and **b**rick and `code`.',
    ['paragraph: The fort has a_b_c and 2 * 3 and brick and code.'],
  ],
  [
    'words that are struck, in the new way and the old',
    'It has [.line-through]#nine *old*# [.red.line-through]##e##ten walls, [line-through]#no gate# and [.red]#one# well.',
    ['paragraph: It has ten walls, and one well.'],
  ],
  [
    'quotation marks, dashes, attributes',
    'He said "`it {nbsp}stands`" -- and {fort} held.',
    ['paragraph: He said “it stands” — and held.'],
  ],
  [
    'links with and without words',
    'See https://a.example/x[the page,window=_blank], link:b.html[*that*] and https://c.example.',
    ['paragraph: See the page, that and https://c.example.'],
  ],
  [
    'citations and references',
    'It stands cite:[lind2019(12), moe]. See <<fort>> and <<fort,the wall>>.',
    ['paragraph: It stands . See and the wall.'],
  ],
  [
    'a note with a link in it',
    'It stands.footnote:[It is of https://a.example[*brick*].] It ends.',
    ['paragraph: It stands. It ends.', 'note: It is of brick.'],
  ],
  [
    'comments between lines of a paragraph',
    'It stands.\n// It fell.\nIt ends.\n\n////\nIt fell.\n\nTwice.\n////',
    ['paragraph: It stands. It ends.'],
  ],
  [
    'listings without lines around them',
    '[source,ruby]\nfell(1703)\n\nIt stands.\n\n fell(1703)\n\nIt ends.',
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
  [
    'items, continued',
    '. One\nline.\n+\nMore.\n** Two.\n\nFort:: It stands.',
    ['listItem: One line.', 'paragraph: More.', 'listItem: Two.', 'listItem: Fort:: It stands.'],
  ],
  [
    'boxes and titles',
    '.It fell.\n[NOTE]\n====\nIt stands.\n====\n\nWARNING: It leaks.',
    ['paragraph: It stands.', 'paragraph: It leaks.'],
  ],
  ['tables and conditions', '|===\n|It |fell.\n|===\n\nifdef::x[]\nIt stands.\nendif::[]', ['paragraph: It stands.']],
  [
    'index terms, anchors, roles, a forced break',
    '[[a]]The ((fort)) (((fell))) [.lead]#stands# +\nthere.',
    ['paragraph: The fort stands there.'],
  ],
];
