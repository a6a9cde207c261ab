import type { Traps } from './traps';

/** What trips readers of reStructuredText. */
export const restructuredTraps: Traps = [
  ['words that are struck', 'It has :strike:`nine old` :del:`x` ten walls.', ['paragraph: It has ten walls.']],
  [
    'titles by their rules',
    'Fort\n====\n\nIt stands.\n\nBrick\n-----\nIt ends.',
    ['heading: Fort', 'paragraph: It stands.', 'heading: Brick', 'paragraph: It ends.'],
  ],
  [
    'code behind two colons',
    'It stands::\n\n   fell(1703)\n\n   twice\n\nIt ends.',
    ['paragraph: It stands:', 'paragraph: It ends.'],
  ],
  [
    'directives with and without prose',
    '.. note:: It fell.\n   :class: x\n\n   It stands.\n\n.. toctree::\n   :maxdepth: 2\n\n   fell\n\nIt ends.',
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
  [
    'comments over many lines, targets, substitutions',
    '.. It fell\n   in 1703.\n\n   Twice.\n\n.. _fort:\n\n.. |x| replace:: It fell.\n\nIt stands.',
    ['paragraph: It stands.'],
  ],
  [
    'links and references',
    'See `the page <https://a.example>`_, `fort`_, fort_ and https://b.example.',
    ['paragraph: See the page, fort, fort and https://b.example.'],
  ],
  [
    'roles',
    'It stands :cite:p:`lind2019{p. 12}`, see :ref:`the wall <wall>`, :ref:`fort`, :math:`x_1` and :emphasis:`brick`.',
    ['paragraph: It stands , see the wall, , and brick.'],
  ],
  [
    'notes by number and by name',
    'It stands. [1]_ It ends. [#b]_\n\n.. [1] It is of\n   *brick*.\n.. [#b] It is old.',
    ['paragraph: It stands. It ends.', 'note: It is of brick.', 'note: It is old.'],
  ],
  [
    'words of others, and an item that goes on',
    'He said:\n\n    It stands.\n\n    -- Lind\n\n- One\n  line.\n\n  More.',
    ['paragraph: He said:', 'quote: It stands.', 'listItem: One line.', 'paragraph: More.'],
  ],
  [
    'drawn tables',
    '+----+------+\n| It | fell |\n+----+------+\n\n====  ====\nIt    fell\n====  ====\n\nIt stands.',
    ['paragraph: It stands.'],
  ],
  [
    'what is escaped, code in a line, signs alone',
    'It is 5 * 3 and \\*so\\* and ``a*b`` and a\\ *b*.',
    ['paragraph: It is 5 * 3 and *so* and a*b and ab.'],
  ],
  ['a dialogue with the interpreter', '>>> fell(1703)\n1703\n\nIt stands.', ['paragraph: It stands.']],
];
