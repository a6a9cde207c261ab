import { describe, expect, it } from 'vitest';
import type { ReadText } from '../../../src/formats/format';
import { eml } from '../../../src/formats/mail/eml';
import { html } from '../../../src/formats/web/html';
import { bytesOf, dedent, options, readableOf, readAs, shapeOf } from '../outline';

const read = (body: string, head = ''): Promise<ReadText> =>
  readAs(html, `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);

describe('a web page', () => {
  it('that ends anywhere, and names its parts or does not, is read as far as it goes', async () => {
    const starts = [
      '<!-- c --><!doctype html><html lang="en"><head><title>T</title></head><body class="x">',
      '<?xml version="1.0"?><HTML XMLNS="a"><BODY>',
      '<html><head><title>T</title></head>',
      '<html><title>T</title>',
      '<head><title>T</title></head>',
      '<body onload="a > b">',
      '<!-- <html><body> -->',
      '<!-- <body> --><html>',
    ];
    for (const start of starts) {
      expect(readableOf(await readAs(html, `${start}<p>Words of it.`)), start).toEqual(['Words of it.']);
      const root = start.search(/<(?:html|head|body)/i);
      for (let end = root; end < Math.min(start.length, root + 20); end += 1) await readAs(html, start.slice(0, end));
    }
    const mail = `Subject: x\nContent-Type: text/html\n\n`;
    expect(readableOf(await readAs(eml, `${mail}<html lan`))).toEqual([]);
  });

  it('is read as headings, paragraphs, items, rows, quotations and code', async () => {
    const page = await read(`
      <main><h1>The ferry</h1><p>It runs twice a day.</p>
      <h2>Fares</h2><ul><li>Adults pay <b>4</b> crowns.</li><li>Dogs travel free.</li></ul>
      <table><tr><th>Year</th><th>Trips</th></tr><tr><td>1931</td><td>612</td></tr></table>
      <h2>Voices</h2><blockquote><p>We never waited long.</p></blockquote>
      <pre>ferry --times
  08:00</pre></main>`);
    expect(shapeOf(page)).toBe(
      dedent(`
      heading | The ferry
      paragraph The ferry ¶1 | It runs twice a day.
      heading The ferry | Fares
      listItem The ferry > Fares ¶1 | Adults pay 4 crowns.
      listItem The ferry > Fares ¶2 | Dogs travel free.
      tableRow row 1 The ferry > Fares | Year | Trips
      tableRow row 2 The ferry > Fares | 1931 | 612
      heading The ferry | Voices
      quote The ferry > Voices ¶1 | We never waited long.
      code The ferry > Voices | ferry --times⏎  08:00`),
    );
  });

  it('keeps words whole across inline elements, and apart across breaks and blocks', async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['<p>un<b>break</b>able <i>w</i>ords<wbr>mith', ['unbreakable wordsmith']],
      ['<p>one<br>two', ['one two']],
      ['<div>one<br><br>two</div>', ['one', 'two']],
      ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
      ['<div>Harbour</div><div>Office</div>', ['Harbour', 'Office']],
      ['<p>10<sup>3</sup> tonnes of <q>ice</q>', ['10³ tonnes of “ice”']],
      ['<p>The mill closed.<sup><a href="#n4">[4]</a></sup> It burnt.', ['The mill closed. It burnt.']],
      ['<p>caf&eacute; &amp; bar &#8212; &quot;open&quot;&nbsp;late', ['café & bar — "open" late']],
      ['<ul><li>tea<ul><li>green</ul><li>milk</ul>', ['tea', 'green', 'milk']],
      ['<table><tr><td><table><tr><td>Laid out<td>so</table></table>', ['Laid out so']],
      ['<table><tr><td>One frame<p>around prose</table>', ['One frame', 'around prose']],
    ];
    for (const [body, words] of cases) expect(readableOf(await read(body)), body).toEqual(words);
  });

  it('leaves out what a browser does not show', async () => {
    const page = await read(`<nav>Menu</nav><p>Shown.</p><p hidden>a</p><p style="color:red; display:none">b</p>
      <script>c</script><style>d</style><noscript>e</noscript><p aria-hidden="true">f</p><template>g</template>
      <!-- h --><svg><text>i</text></svg><textarea>j</textarea><button>k</button>`);
    expect(page.text).toBe('Shown.');
  });

  it('is reduced to its article, where it has one', async () => {
    const prose = 'The lock keeper wrote down, every morning and evening, how high the water stood at the gate. ';
    const around = '<div class="sidebar"><ul><li><a href="/a">Shop</a><li><a href="/b">Jobs</a></ul></div>';
    const page = await read(`${around}<article>${`<p>${prose.repeat(3)}</p>`.repeat(5)}</article>${around}`);
    expect(page.blocks.length).toBe(5);
    expect(page.text).not.toContain('Shop');
  });

  it('is read as a whole where the article is only a small part of it', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `<tr><td>Reach ${String(at)}</td><td>${String(at * 7)} m</td></tr>`,
    );
    const notice = `<article><p>${'We use a little of your patience, and thank you, dear reader. '.repeat(4)}</p></article>`;
    const page = await read(`${notice}<form><table>${rows.join('')}</table></form>`);
    expect(page.text).toContain('Reach 299 | 2093 m');
    expect(page.text).toContain('your patience');
  });

  it('without any tag is still words', async () => {
    expect((await readAs(html, 'Only words & more.')).text).toBe('Only words & more.');
  });

  it('nested a hundred thousand deep is read flat', async () => {
    const deep = await readAs(
      html,
      `<title>t</title>${'<div>'.repeat(100_000)}One &amp; <b>two</b><div>three<!-- <p> -->`,
    );
    expect(readableOf(deep)).toEqual(['One & two', 'three']);
    const unclosed = await read('<p>Paragraph without an end<br>'.repeat(2000));
    expect(unclosed.blocks.length).toBe(2000);
  });

  it('that is another file is refused as such', async () => {
    const refusal = async (bytes: Uint8Array): Promise<unknown> => {
      const outcome = await html.read({ name: 'a.html', bytes }, options);
      return outcome.ok ? undefined : outcome.problem;
    };
    expect(await refusal(bytesOf('%PDF-1.4\n'))).toEqual({ kind: 'otherContent', looksLike: 'a PDF' });
    expect(await refusal(new Uint8Array(9))).toEqual({ kind: 'notText' });
  });
});

describe("a page's encoding", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const cases: readonly (readonly [string, Uint8Array, string, boolean])[] = [
    ['is UTF-8 without a word', bytesOf('<p>Größe'), 'Größe', false],
    ['is the one of the meta element', latin('<meta charset="koi8-r"><p>\xed\xcf\xd3\xd4'), 'Мост', false],
    [
      'is the one of http-equiv',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb3\xf3d\xbc'),
      'łódź',
      false,
    ],
    [
      'is the one of the XML declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><p>caf\xe9</p>'),
      'café',
      false,
    ],
    ['is UTF-8 where that fits, whatever is declared', bytesOf('<meta charset="iso-8859-1"><p>Größe'), 'Größe', false],
    [
      'is UTF-16 with a mark',
      Uint8Array.from([0xff, 0xfe, ...Array.from('<p>é', (c) => [c.charCodeAt(0), 0]).flat()]),
      'é',
      false,
    ],
    ['is Windows-1252 where nothing else fits', latin('<meta charset="utf-8"><p>\x93caf\xe9\x94'), '“café”', true],
    ['that nobody knows counts as none', latin('<meta charset="mine"><p>caf\xe9'), 'café', true],
    ['may write all it has in seven bits', latin('<meta charset="iso-2022-jp"><p>\x1b$B66\x1b(B'), '橋', false],
  ];
  it.each(cases)('%s', async (_, bytes, words, isConverted) => {
    const page = await readAs(html, bytes);
    expect(page.text).toBe(words);
    expect(page.problems.length).toBe(isConverted ? 1 : 0);
  });

  const PROSE = [
    'The harbour authority sold its north quay in March, according to the land register of the town.',
    'The buyer had been the only bidder after two rivals withdrew in February, the minutes show.',
    'Residents had collected two thousand signatures against the plan, but filed them a day too late.',
    'Work on the new terminal is to begin in the autumn and to last for three years, it is said.',
  ].map((words) => `<p>${words}</p>`);

  it('has no words that were struck', async () => {
    const page = await read(
      '<p>It had <del>30</del><ins>40</ins> boats, <s>12</s> 15 crews, <span style="text-decoration: line-through">nine</span> ten sheds.</p>',
    );
    expect(readableOf(page)).toEqual(['It had 40 boats, 15 crews, ten sheds.']);
  });

  it('is not its consent dialogue, whatever that is called', async () => {
    const dialogue =
      '<div class="x"><h2>Privacy Preference Center</h2><p>When you visit any website, it may store information on your browser, mostly in the form of cookies.</p><p>Because we respect your right to privacy, you can choose not to allow some types of cookies.</p><p>These cookies are set by our advertising partners.</p></div>';
    const page = await read(
      `<div><h1>Statement</h1><p>The authority has sold the north quay for 41 million euros.</p></div>${dialogue}`,
    );
    expect(readableOf(page)).toEqual(['Statement', 'The authority has sold the north quay for 41 million euros.']);
  });

  it('may be about cookies', async () => {
    const page = await read(
      `<article><h1>Cookies</h1><p>The court ruled that cookies need consent, and that a banner is not enough.</p>${PROSE.join('')}</article>`,
    );
    expect(readableOf(page).join(' ')).toContain('a banner is not enough');
  });

  it('has what a click opens, and no menu', async () => {
    const page = await read(
      `<main><h1>The levy</h1>${PROSE.join('')}<div class="accordion"><h3>Exemptions</h3><div class="accordion-content" style="display:none"><p>Farms below five hectares are exempt until December.</p></div></div><button aria-controls="p2">Appeals</button><div id="p2" hidden><p>Appeals must be filed within thirty days.</p></div><div class="nav-menu" hidden><p>Home and contact</p></div></main>`,
    );
    const words = readableOf(page).join(' ');
    expect(words).toContain('Farms below five hectares');
    expect(words).toContain('Appeals must be filed');
    expect(words).not.toContain('Home and contact');
  });

  it('has a standfirst and what asks to subscribe as paragraphs, above nothing', async () => {
    const page = await read(
      `<article><h1>Quay sold</h1><h2>Only one firm made an offer after two rivals had withdrawn</h2><p>${'The quay was sold in March. '.repeat(12)}</p><h2>Costs</h2><p>${'It cost 41 million. '.repeat(12)}</p><h3>Sign up for our newsletter</h3><p>${'Nobody else bid. '.repeat(12)}</p></article>`,
    );
    expect(
      shapeOf(page)
        .split('\n')
        .map((line) => line.slice(0, 40)),
    ).toEqual([
      'heading | Quay sold',
      'paragraph Quay sold ¶1 | Only one firm m',
      'paragraph Quay sold ¶2 | The quay was so',
      'heading Quay sold | Costs',
      'paragraph Quay sold > Costs ¶1 | It cost',
      'paragraph Quay sold > Costs ¶2 | Sign up',
      'paragraph Quay sold > Costs ¶3 | Nobody ',
    ]);
  });

  it('begins with the lead that stands in the head of its article, as a paragraph', async () => {
    const page = await read(
      `<article><header><h1>Quay sold</h1><h2 class="standfirst">The authority took 41 million euros, nine million less than it was worth.</h2><p>By Ina Holt</p></header><div>${PROSE.join('')}</div></article>`,
    );
    expect(page.blocks.find(({ role }) => role === 'paragraph')?.locator.paragraph).toBe(1);
    expect(readableOf(page).join(' ')).toContain('nine million less');
  });

  it('has the whole article of its linked data where it shows only the beginning', async () => {
    const body =
      'The quay was sold in March.\\nThe price was 41 million euros.\\nNobody else had made an offer for it at the time.';
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","articleBody":"${body}"}</script>`;
    const page = await read(
      '<article><h1>Quay</h1><p>The quay was sold in March.</p><p>Subscribe to read on.</p></article>',
      head,
    );
    expect(readableOf(page).join(' ')).toContain('Nobody else had made an offer');
  });

  it('has the pages that were saved into its frames', async () => {
    const page = await read(
      '<h1>Portal</h1><iframe srcdoc="<p title=&quot;a>b&quot;>The quay was sold.</p>"></iframe>',
    );
    expect(readableOf(page)).toContain('The quay was sold.');
    const coded = ['data:text/html;base64,PHA+Nobody bid.', 'data:text/html;charset=utf-8,%3Cp%3ENobody bid.'];
    for (const address of coded) {
      const base64 = address.replace('PHA+Nobody bid.', Buffer.from('<p>Nobody bid.').toString('base64'));
      expect(readableOf(await read(`<h1>Portal</h1><iframe src="${base64}"></iframe>`))).toContain('Nobody bid.');
    }
  });

  it('has its own article and no advertisement, form or teaser that was saved into a frame', async () => {
    const article = '<h1>Quay</h1><p>The quay was sold for 41 million euros in March, says the register.</p>';
    const [first, second] = ['Buy the new Delmar outboard engine now, and pay next year.', 'Only 99 euros a month!'];
    const frames = [
      `<iframe srcdoc="<html><body><p>${first}</p><p>${second}</p><p>${first}</p></body></html>"></iframe>`,
      `<iframe id="google_ads_1" srcdoc="<p>${first.repeat(40)}</p>"></iframe>`,
      `<iframe srcdoc="<div>Anzeige</div><p>${first.repeat(40)}</p>"></iframe>`,
    ];
    for (const frame of frames)
      expect(readableOf(await read(`${article}${frame}`))).toEqual([
        'Quay',
        'The quay was sold for 41 million euros in March, says the register.',
      ]);
    const shown = 'The audit shows that the quay was worth 54 million euros at the time. '.repeat(20);
    expect(readableOf(await read(`${article}<iframe srcdoc="<p>${shown}</p>"></iframe>`))).toContain(shown.trim());
  });

  it("has words whole that may be broken at a line's end", async () => {
    expect(readableOf(await read('<p>The muni&shy;cipal depart&#173;ment.</p>'))).toEqual([
      'The municipal department.',
    ]);
  });

  it('has no table where one only places things', async () => {
    const page = await read('<table><tr><td><h2>News</h2><p>One.</p><p>Two.</p></td><td>Aside</td></tr></table>');
    expect(shapeOf(page)).not.toContain('tableRow');
  });
});
