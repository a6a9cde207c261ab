import { describe, expect, it } from 'vitest';
import { readable } from '../../src/engine/model/masked';
import { dedent, outlineOf, read } from './outline';

const outline = async (text: string): Promise<string> => outlineOf(await read('a.md', dedent(text)));

describe('Markdown', () => {
  it('knows what each block is and what stands above it', async () => {
    expect(
      await outline(`
        ---
        title: The flood
        ---

        # The flood

        The river came
        over its banks.

        ## What was *done* [here](https://a.example.org)

        - Six weirs were removed.
        - [x] Nine gauges

          were renewed.

        > Nobody was *pushed*,
        > she said.

        ### Costs

        | Year | Cost |
        |------|------|
        | 2023 | 96   |

        \`\`\`
        code is no prose
        \`\`\`

        Setext heading
        --------------

        <div>It was said in HTML.</div>

        <!-- a remark -->`),
    ).toBe(
      dedent(`
        metadata L1 | ---⏎title: The flood⏎---
        heading L5 | # The flood
        paragraph L7 ¶1 | The river came⏎over its banks.
        heading L10 | ## What was *done* [here](https://a.example.org)
        listItem L12 What was done here ¶1 | Six weirs were removed.
        listItem L13 What was done here ¶2 | [x] Nine gauges
        listItem L15 What was done here ¶3 | were renewed.
        quote L17 What was done here ¶4 | Nobody was *pushed*,⏎> she said.
        heading L20 What was done here | ### Costs
        tableRow L22 What was done here > Costs | | Year | Cost |
        tableRow L24 What was done here > Costs | | 2023 | 96   |
        code L26 What was done here > Costs | \`\`\`⏎code is no prose⏎\`\`\`
        heading L30 | Setext heading⏎--------------
        paragraph L33 Setext heading ¶1 | <div>It was said in HTML.</div>
        code L35 Setext heading | <!-- a remark -->`),
    );
  });

  it('takes its title from the front matter, else from the first heading', async () => {
    expect((await read('a.md', '---\ntitle: A\n---\n# B\n\nText.')).metadata.title).toBe('A');
    expect((await read('a.md', 'Text.\n\n## B *and* `C` ##\n\nText.')).metadata.title).toBe('B and C');
    expect((await read('a.md', 'Text only.')).metadata.title).toBe('a.md');
  });

  it('finds author, date and address in lines of their own below the title and at the end', async () => {
    const { metadata, blocks } = await read(
      'a.md',
      '# The flood\n\n*By Nell Harrowgate*\n\n**14 February 2024**\n\nThe river came.\n\n<https://a.example.org>\n',
    );
    expect(metadata).toEqual({
      title: 'The flood',
      author: 'Nell Harrowgate',
      date: '2024-02-14',
      url: 'https://a.example.org',
    });
    expect(blocks.map(({ role }) => role)).toEqual(['heading', 'metadata', 'metadata', 'paragraph', 'metadata']);
  });

  it('shows the heading of the first level in locators only where there are several', async () => {
    expect(await outline('# One\n\nText here.')).toBe('heading L1 | # One\nparagraph L3 ¶1 | Text here.');
    expect(await outline('---\ntitle: A\n---\n# One\n\nText here.\n\n# Two\n\nMore text.')).toContain('L6 One ¶1 |');
  });

  it.each([
    ['Some **4,512** people in [Brackmere](https://a.example.org "x") left.', 'Some 4,512 people in Brackmere left.'],
    ['We were not warned\n> until `the` water\n> came.', 'We were not warned until the water came.'],
    ['- [x] One ~~of~~ two', 'One two'],
    ['It has ~~30~~ 40 <del>boats, <b>and</b></del> ships and <s>no.', 'It has 40 ships and no.'],
    ['<p>It was <del>never</del> said.</p>', 'It was said.'],
    ['See https://a.example.org, <b>now</b>.', 'See https://a.example.org, now.'],
    ['A note[^1] and ![a picture](b.png) here, 3 \\* 4.', 'A note and here, 3 * 4.'],
    ['| Year | **Cost** |\n|---|---|\n| 2023 | 96 |', 'Year Cost 2023 96'],
    ['A snake_case word, 3 * 4 * 5 and [brackets].', 'A snake_case word, 3 * 4 * 5 and brackets.'],
    ['<p>It was <em>said</em>.</p>', 'It was said.'],
  ])('masks the markup of %j', async (markdown, words) => {
    const { text, masked, blocks } = await read('a.md', `First.\n\n${markdown}\n`);
    const prose = blocks.slice(1).map(({ span }) => readable((masked ?? text).slice(span.start, span.end)));
    expect(prose.join(' ')).toBe(words);
  });

  it('has masked text as long as the text, and none where nothing is marked', async () => {
    const { text, masked } = await read('a.md', '# A 🙂\r\n\r\n*Some* words.\r\n');
    expect(masked?.length).toBe(text.length);
    expect((await read('a.md', 'Some words.')).masked).toBeUndefined();
  });

  it('goes on after broken front matter', async () => {
    const { metadata, problems, blocks } = await read('a.md', '---\ntitle: "A\n---\n# B\n\nText.');
    expect(metadata.title).toBe('B');
    expect(problems.map(({ kind }) => kind)).toEqual(['brokenMetadata']);
    expect(blocks.map(({ role }) => role)).toEqual(['metadata', 'heading', 'paragraph']);
  });
});
