import type { Traps } from './traps';

/** What trips readers of Org. */
export const orgTraps: Traps = [
  [
    'a heading with a task, a priority and tags',
    '** TODO [#A] The fort :a:b:\nIt stands.',
    ['heading: The fort', 'paragraph: It stands.'],
  ],
  [
    'emphasis, and signs that are none',
    'The *fort* has a_b and 2*3 and /brick/, =code= and x/y.',
    ['paragraph: The fort has a_b and 2*3 and brick, code and x/y.'],
  ],
  [
    'words that are struck, and a plus that is none',
    'It has +nine *old*+ ten walls, +5 degrees, C++ and 3+4.',
    ['paragraph: It has ten walls, +5 degrees, C++ and 3+4.'],
  ],
  [
    'links with and without words, and a picture',
    'See [[https://a.example][the *page*]] and [[https://b.example]].\n[[file:fell.png]]',
    ['paragraph: See the page and https://b.example.'],
  ],
  [
    'a list of terms',
    '- fort :: It stands.\n- a::b :: It fell',
    ['listItem: fort: It stands.', 'listItem: a::b: It fell'],
  ],
  ['citations of several works', 'It stands [cite/t:see @lind p. 12;@moe].', ['paragraph: It stands .']],
  [
    'notes in the line and apart',
    'It stands.[fn:1] It ends.[fn::It is of *brick*.]\n\n[fn:1] It fell\nin 1703.',
    ['paragraph: It stands. It ends.', 'note: It is of brick.', 'note: It fell in 1703.'],
  ],
  [
    'drawers, plans and keywords',
    '* Fort\nSCHEDULED: <2020-01-01 Wed>\n:LOGBOOK:\nIt fell.\n:END:\n#+attr_html: :alt It fell.\nIt stands.',
    ['heading: Fort', 'paragraph: It stands.'],
  ],
  [
    'blocks of code, of examples, around prose',
    '#+BEGIN_EXAMPLE\nIt fell.\n#+END_EXAMPLE\n#+begin_center\nIt stands.\n#+end_center\n: It fell.',
    ['paragraph: It stands.'],
  ],
  [
    'comments between the lines of a paragraph and a whole one',
    'It stands.\n# It fell.\nIt ends.\n\n#+begin_comment\nIt fell.\n#+end_comment',
    ['paragraph: It stands. It ends.'],
  ],
  [
    'prices and formulas',
    'It cost $12 or $13, so $x_1$ and \\(y\\) hold $38$ men.',
    ['paragraph: It cost $12 or $13, so and hold 38 men.'],
  ],
  [
    'a table, a rule, items with boxes',
    '| It | fell |\n-----\n- [X] One\n  line.\n1. Two.',
    ['listItem: One line.', 'listItem: Two.'],
  ],
  [
    'targets, macros, entities, raw text',
    'The <<fort>> fort{{{fell(1703)}}} @@html:<b>@@stands\\nbsp{}there.',
    ['paragraph: The fort stands there.'],
  ],
];
