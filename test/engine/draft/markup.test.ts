import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/engine/draft/proseBlocks';
import { printed } from '../../../src/engine/markup/printed';
import { readable } from '../../../src/engine/model/masked';

const prose = (text: string): readonly string[] =>
  parseDraft({ text, language: 'markdown' }).blocks.map(({ role, masked }) => `${role}: ${readable(masked)}`);

/** Each draft with what is left of it. */
const cases: Readonly<Record<string, readonly (readonly [draft: string, blocks: readonly string[]])[]>> = {
  comments: [
    ['{% comment %}\nThe fort fell in 1703.\n{% endcomment %}\n\nIt stands.', ['paragraph: It stands.']],
    ['{#- The fort fell in 1703. #}\n\nIt stands.', ['paragraph: It stands.']],
    ['It stands. {# It fell in 1703. #}', ['paragraph: It stands.']],
    ['It stands.\n\n{/* It fell\n\nin 1703. */}', ['paragraph: It stands.']],
    ['It stands. {/* It fell in 1703. */} It is of brick.', ['paragraph: It stands. It is of brick.']],
    ['It stands. %%It fell in 1703.%%', ['paragraph: It stands.']],
    ['%%\nIt fell in 1703.\n\nTwice.\n%%\n\nIt stands.', ['paragraph: It stands.']],
    ['{::comment}\nIt fell in 1703.\n{:/comment}\n\nIt stands.', ['paragraph: It stands.']],
    ['% It fell in 1703.\n\nIt stands.', ['paragraph: It stands.']],
    ['[//]: # (It fell in 1703.)\n\nIt stands.', ['paragraph: It stands.']],
    ['It stands.{>>It fell in 1703, I think.<<}', ['paragraph: It stands.']],
    ['Of the votes, 50 %% were void, and 20 %% late.', ['paragraph: Of the votes, 50 %% were void, and 20 %% late.']],
  ],
  'templates and shortcodes': [
    ['{{< figure src="a.jpg" caption="The fort fell in 1703." >}}\n\nIt stands.', ['paragraph: It stands.']],
    ['{{% notice tip %}}\nIt stands.\n{{% /notice %}}', ['paragraph: It stands.']],
    ['{{< highlight go >}}\nfort.Fell(1703)\n{{< /highlight >}}\n\nIt stands.', ['paragraph: It stands.']],
    ['{% include figure.html caption="It fell in 1703." %}\n\nIt stands.', ['paragraph: It stands.']],
    ['{% highlight ruby %}\nfort.fell = 1703\n{% endhighlight %}\n\nIt stands.', ['paragraph: It stands.']],
    ['{% if page.long %}\nIt stands.\n{% endif %}', ['paragraph: It stands.']],
    ['It has {{ site.data.fort.towers }} towers.', ['paragraph: It has towers.']],
    ['[caption id="a" width="300"]It stands.[/caption]', ['paragraph: It stands.']],
    ['[gallery ids="1,2,3"]\n\nIt stands.', ['paragraph: It stands.']],
    ['import Map from \'./map.js\';\n\nIt stands.\n\n<Map year={1703} title="It fell." />', ['paragraph: It stands.']],
    ['It stands on {props.place} hill.', ['paragraph: It stands on hill.']],
  ],
  'boxes and attributes': [
    ['::: {.note title="It fell in 1703"}\nIt stands.\n:::', ['paragraph: It stands.']],
    [':::tip It fell in 1703\n\nIt stands.\n\n:::', ['paragraph: It stands.']],
    [':::{figure} fort.jpg\n:alt: It fell in 1703.\n\nIt stands.\n:::', ['paragraph: It stands.']],
    [
      '!!! note "It fell in 1703"\n    It stands.\n\n    It is of brick.\n\nThe end came.',
      ['paragraph: It stands.', 'paragraph: It is of brick.', 'paragraph: The end came.'],
    ],
    ['=== "Then"\n\n    ```js\n    fell(1703)\n    ```\n\n    It stands.', ['paragraph: It stands.']],
    ['It stands.\n{: .lead data-year="1703"}', ['paragraph: It stands.']],
    ['# The fort {#fort .unnumbered}\n\nIt [stands]{.smallcaps}.', ['heading: The fort', 'paragraph: It stands.']],
    ['![It fell in 1703.](a.jpg){width=50%}\n\nIt stands.', ['paragraph: It stands.']],
    ['> [!warning] It fell\n> In 1703.\n>\n> Twice.\n>\n> - Or so.\n\nIt stands.', ['paragraph: It stands.']],
    ['*[HMS]: It fell in 1703.\n\nIt stands.', ['paragraph: It stands.']],
    ['(fort-label)=\n# The fort\n\nIt stands. ^ab12', ['heading: The fort', 'paragraph: It stands.']],
    ['+------+------+\n| Fell | 1703 |\n+------+------+\n\nIt stands.', ['paragraph: It stands.']],
  ],
  'changes of an editor': [
    ['It has {--nine--}{++ten++} towers.', ['paragraph: It has ten towers.']],
    ['It has {~~nine~>ten~~} towers.', ['paragraph: It has ten towers.']],
    ['It has {==ten==}{>>sure?<<} towers.', ['paragraph: It has ten towers.']],
    ['It has ~~nine~~ ten towers.', ['paragraph: It has ten towers.']],
    ['It has ==ten== towers.', ['paragraph: It has ten towers.']],
    ['The fort\n========\n\nIt stands.', ['heading: The fort', 'paragraph: It stands.']],
    ['<del>It fell in 1703.</del>\n\nIt has <s>nine</s> <ins>ten</ins> towers.', ['paragraph: It has ten towers.']],
  ],
  HTML: [
    ['<div class="box" data-year="1703">\nIt stands.\n</div>', ['paragraph: It stands.']],
    ['<section>\n    <p title="It fell in 1703.">It stands.</p>\n</section>', ['paragraph: It stands.']],
    ['<h2 id="a">The fort</h2>\n\n<p>It stands.</p>', ['heading: The fort', 'paragraph: It stands.']],
    [
      '<ul>\n    <li>It stands.</li>\n    <li>It is of brick.</li>\n</ul>',
      ['listItem: It stands.', 'listItem: It is of brick.'],
    ],
    ['<script>\nfell(1703);\n\nit("fell");\n</script>\n\nIt stands.', ['paragraph: It stands.']],
    ['<table>\n<tr><td>It fell in 1703.</td></tr>\n</table>\n\nIt stands.', ['paragraph: It stands.']],
    ['<p style="display: none">It fell in 1703.</p>\n\nIt stands.', ['paragraph: It stands.']],
    ['<details>\n<summary>It fell in 1703.</summary>\n\nIt stands.\n\n</details>', ['paragraph: It stands.']],
    ['It stands.<sup>4</sup> It is<br>of brick.', ['paragraph: It stands. It is of brick.']],
    ['Where a < b and c > d, it stands.', ['paragraph: Where a < b and c > d, it stands.']],
  ],
  'formulas and entities': [
    ['$$\nE = mc^2\n$$\n\nIt stands.', ['paragraph: It stands.']],
    [
      'It stands, as $h_1 = 17$ shows, and \\(h > 3\\), on $x$ feet.',
      ['paragraph: It stands, as shows, and , on feet.'],
    ],
    ['It cost $5 and then $6, or US$7.', ['paragraph: It cost $5 and then $6, or US$7.']],
    ['It is $38$ metres high.', ['paragraph: It is 38 metres high.']],
    ['\\begin{equation}\nh = 38\n\\end{equation}\n\nIt stands.\n\n\\newpage', ['paragraph: It stands.']],
    [
      'It stands&nbsp;&mdash; and has 2&frac12; towers &amp; a wall.',
      ['paragraph: It stands — and has 2½ towers & a wall.'],
    ],
  ],
  'links and notes': [
    ['It [[Fort of 1703|stands]] by [[Hill]]. ![[plan.png]]', ['paragraph: It stands by Hill.']],
    [
      'It stands.^[Lund 1703, p. 4.] It is of brick.',
      ['paragraph: It stands. It is of brick.', 'note: Lund 1703, p. 4.'],
    ],
    [
      'It stands.[^1]\n\n[^1]: It is of brick.\n\n    It is old.\n\nThe end.',
      ['paragraph: It stands.', 'note: It is of brick.', 'paragraph: It is old.', 'paragraph: The end.'],
    ],
    ['+++\ntitle = "It fell in 1703."\n+++\n\nIt stands :tada:.', ['paragraph: It stands .']],
    ['`{% comment %}` and `{{<` stand in code.', ['paragraph: {% comment %} and {{< stand in code.']],
    ['```\n%% a\n```\n\nIt stands. %% It fell. %%', ['paragraph: It stands.']],
  ],
};

for (const [kind, drafts] of Object.entries(cases)) {
  describe(`no prose: ${kind}`, () => {
    it.each(drafts)('%s', (draft, blocks) => {
      expect(prose(draft)).toEqual(blocks);
      expect(printed(draft)).toHaveLength(draft.length);
    });
  });
}
