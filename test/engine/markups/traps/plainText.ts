import type { Traps } from './traps';

/** What trips readers of plain text. */
export const plainTraps: Traps = [
  [
    'headings in capitals, underlined, numbered',
    'THE FORT\n\nIt stands.\n\nThe walls\n=========\n\nIt ends.\n\nGates\n-----\nIt fell.\n\n1.1 The moat\n\nIt is dry.',
    [
      'heading: THE FORT',
      'paragraph: It stands.',
      'heading: The walls',
      'paragraph: It ends.',
      'heading: Gates',
      'paragraph: It fell.',
      'heading: 1.1 The moat',
      'paragraph: It is dry.',
    ],
  ],
  [
    'rules between parts',
    'It stands.\n\n* * *\n\nIt ends.\n__________\nIt fell.\n\n~~~\n\n***\n',
    ['paragraph: It stands.', 'paragraph: It ends.', 'paragraph: It fell.'],
  ],
  [
    'the quoted lines of a mail, with their depth',
    'Ada wrote:\n> It stands\n> there.\n>> It fell.\n\nIt ends.',
    ['paragraph: Ada wrote:', 'quote: It stands there. It fell.', 'paragraph: It ends.'],
  ],
  [
    'the head of a mail and its signature',
    'From: Ada Moe <ada@moe.example>\nSubject: The fort\n\nIt stands.\n\n-- \nAda Moe\nFort keeper\n\nIt ends.',
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
  [
    'items by every kind of mark',
    '- One\n  goes on.\n* Two.\n• Three.\n1. Four.\n2) Five.\na) Six.\n(iv) Seven.\n[x] Eight.',
    ['One goes on.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'].map((one) => `listItem: ${one}`),
  ],
  [
    'dashes and brackets that begin a line by chance',
    'It stands there as ever\n– a mile out –\nin the sea, as was told\n(a) before.\n\n– It stands, said Ada.\n– It does not.',
    [
      'paragraph: It stands there as ever – a mile out – in the sea, as was told (a) before.',
      'paragraph: – It stands, said Ada.',
      'paragraph: – It does not.',
    ],
  ],
  [
    'notes, and their signs',
    'It stands.[1] It ends.[2]\n\n[1] It is of brick.\n[2] It fell\nin 1703.\n',
    ['paragraph: It stands. It ends.', 'note: It is of brick.', 'note: It fell in 1703.'],
  ],
  [
    'addresses, dates and numbers of pages that stand alone',
    'It stands.\n\n<https://b.example>\n\nada@moe.example\n\n2020-03-12\n\n- 12 -\n\nPage 13 of 20\n\nIt ends.',
    ['paragraph: It stands.', 'paragraph: It ends.'],
  ],
  [
    'tables by tabs and by signs',
    'Year\tMen\n1703\t38\n\n+----+------+\n| It | fell |\n+----+------+\n\n1.\tIt stands.',
    ['listItem: It stands.'],
  ],
  [
    'signs that are no markup here',
    'It has *two* walls, 2*3 towers, a_b_c, * and <b>, [1] and more.[@moe, p. 2]',
    ['paragraph: It has *two* walls, 2*3 towers, a_b_c, * and <b>, [1] and more.'],
  ],
  [
    'lines of Windows, and indented ones',
    '    It stands\r\nthere.\r\n\r\n\tIt ends.\r\n',
    ['paragraph: It stands there.', 'paragraph: It ends.'],
  ],
];
