import type { Traps } from './traps';

/** What trips readers of Quarto and R Markdown. */
export const quartoTraps: Traps = [
  [
    'a cell with options',
    'It stands.\n\n```{r, echo=FALSE}\n#| fig-cap: "It fell."\nfell(1703)\n```\n',
    ['paragraph: It stands.'],
  ],
  ['a cell in a list', '- It stands.\n\n  ```{python}\n  fell = 1703\n  ```\n', ['listItem: It stands.']],
  [
    'what is computed in a line',
    'It has `r nrow(towers)` towers and `{python} len(w)` walls of `brick`.',
    ['paragraph: It has towers and walls of brick.'],
  ],
  [
    'raw text for one output',
    'It stands.\n\n```{=html}\n<p>It fell.</p>\n```\n\nIt is of brick.',
    ['paragraph: It stands.', 'paragraph: It is of brick.'],
  ],
  [
    'a box with a title, in a box',
    ':::: {.columns}\n::: {.callout-tip title="It fell."}\nIt stands.\n:::\n::::',
    ['paragraph: It stands.'],
  ],
  [
    'names of figures and sections',
    '## The fort {#sec-fort .unnumbered}\n\nIt stands, see [-@fig-fort].',
    ['heading: The fort', 'paragraph: It stands, see .'],
  ],
  [
    'a note in the line with a citation in it',
    'It stands.^[It is of *brick*, see [@moe, p. 3].] It ends.',
    ['paragraph: It stands. It ends.', 'note: It is of brick, see .'],
  ],
  [
    'a shortcode, a page break',
    'It stands.\n\n{{< pagebreak >}}\n\n{{< include _fell.qmd >}}',
    ['paragraph: It stands.'],
  ],
  ['a head in JSON', '{\n  "title": "It fell."\n}\n\nIt stands.', ['paragraph: It stands.']],
  [
    'what only looks like a note',
    'It is 10^[2] metres and `^[code]`.',
    ['paragraph: It is 10 metres and ^[code].', 'note: 2'],
  ],
];

/** What trips readers of MDX. */
export const mdxTraps: Traps = [
  ['modules', "import A from './a'\nexport const fell = 1703\n\nIt stands.", ['paragraph: It stands.']],
  [
    'modules over many lines',
    "import {\n  A,\n  B,\n} from './a'\nexport const info = {\n  author: [\n    { name: 'It fell' }\n  ]\n}\n\nIt stands.",
    ['paragraph: It stands.'],
  ],
  ['a component with values, alone', '<Fell year={1703} why="It fell." />\n\nIt stands.', ['paragraph: It stands.']],
  ['a component around prose', '<Box title="It fell.">\n\nIt stands.\n\n</Box>', ['paragraph: It stands.']],
  ['a component in the line', 'It <Mark by={fell}>stands</Mark> there.', ['paragraph: It stands there.']],
  [
    'a comment in the line and in lines',
    'It {/* fell */}stands.\n\n{/*\nIt fell.\n\nTwice.\n*/}',
    ['paragraph: It stands.'],
  ],
  ['a value', 'It has {props.towers} towers.', ['paragraph: It has towers.']],
  ['a box of Docusaurus', ':::note[It fell]\n\nIt stands.\n\n:::', ['paragraph: It stands.']],
  ['code with a brace', '```js\nconst fell = { year: 1703 };\n```\n\nIt stands.', ['paragraph: It stands.']],
  ['a head', '---\ntitle: It fell.\n---\n\nIt stands.', ['paragraph: It stands.']],
  ['tags over many lines', '<Fort\n  year={1703}\n  open\n/>\n\nIt stands.', ['paragraph: It stands.']],
];
