import { describe, expect, it } from 'vitest';
import { eml } from '../../../src/formats/mail/eml';
import { mhtml } from '../../../src/formats/mail/mhtml';
import { apartSamples } from '../contractSamples';
import { bytesOf, dedent, options, readableOf, readAs, shapeOf } from '../outline';

describe('a mail', () => {
  it('is its head, its plain words, what it answers, and the mails that came with it', async () => {
    const mail = await readAs(eml, apartSamples['eml'] ?? '');
    expect(shapeOf(mail)).toBe(
      dedent(`
      metadata | From: Ida Brändt <ida@post.example>
      metadata | To: Olu <olu@post.example>
      metadata | Date: Wed, 14 Feb 2024 08:30:00 +0100
      metadata | Subject: The dyke
      paragraph ¶1 | It holds – for now, I think.
      quote ¶2 | Does it hold?
      metadata | Ida
      metadata | From: a@post.example
      metadata | Subject: Before
      paragraph ¶3 | It did not hold.`),
    );
    expect(mail.metadata).toEqual({ title: 'The dyke', author: 'Ida Brändt', date: '2024-02-14' });
    expect(mail.problems).toEqual([]);
  });

  it('is read in whatever way its words were sent', async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['\n\nBare words.', ['Bare words.']],
      ['\nContent-Type: text/html\n\n<p>Only <b>HTML</b>.<blockquote>Said', ['Only HTML.', 'Said']],
      ['\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n7c/T1A==', ['Мост']],
      ['\nContent-Transfer-Encoding: quoted-printable\n\nsoft=\n ly =3D caf=C3=A9 =zz', ['soft ly = café =zz']],
      ['\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nunended', ['unended']],
      ['\nContent-Type: multipart/mixed\n\nno boundary', []],
      ['\n\n- tea\n- milk\n\n> > far\n> near', ['- tea', '- milk', 'far near']],
      ['\nContent-Type: image/png\n\nnone', []],
    ];
    for (const [rest, words] of cases) expect(readableOf(await readAs(eml, `Subject: x${rest}`)), rest).toEqual(words);
  });

  it('joins the encoded words of a subject, and leaves its comment out of the date', async () => {
    const head = `Subject: =?utf-8?Q?na=C3?= =?utf-8?Q?=AFve?= and =?iso-8859-1?Q?caf=E9?=\nDate: Tue, 3 Nov 2020 10:00:00 +0000 (UTC)\nFrom: "Brandt, Ida" <i@x.example>`;
    expect((await readAs(eml, `${head}\n\na`)).metadata).toEqual({
      title: 'naïve and café',
      author: 'Brandt, Ida',
      date: '2020-11-03',
    });
  });

  it('forwarded a thousand times is read as far as anybody would read, and says so', async () => {
    const mail = await readAs(eml, `${'Subject: a\nContent-Type: message/rfc822\n\n'.repeat(1000)}end`);
    expect(mail.problems).toEqual([{ kind: 'partlyRead', missing: 'what is forwarded too deep', reason: 'tooMuch' }]);
  });

  it.each([eml, mhtml])('of more parts than are counted is read up to there, and says so: $id', async (format) => {
    const most = 12;
    const few = { ...options, limits: { ...options.limits, entries: most } };
    const partsOf = (count: number, type: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => `--b\nContent-Type: ${type(at)}\n\nWords ${String(at)}.\n`).join('');
    const message = (count: number): Uint8Array =>
      bytesOf(
        `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${partsOf(count, (at) => (at === 0 ? 'text/html' : 'text/plain'))}--b--`,
      );
    for (const count of [most - 2, most - 1, most, most + 1, 10_000, 10_001]) {
      const outcome = await format.read({ name: 'a', bytes: message(count) }, few);
      if (!outcome.ok) throw new Error(outcome.problem.kind);
      const { text, problems } = outcome.value;
      expect(text, String(count)).toContain('Words 0.');
      if (format === mhtml) continue;
      const last = Math.min(count, most - 1) - 1;
      expect([text.includes(`Words ${String(last)}.`), text.includes(`Words ${String(last + 1)}.`)]).toEqual([
        true,
        false,
      ]);
      expect(problems).toEqual(
        count < most ? [] : [{ kind: 'partlyRead', missing: 'its parts after the first 12', reason: 'tooMuch' }],
      );
    }
  });

  it('without the head of one is refused', async () => {
    const refusal = async (bytes: Uint8Array): Promise<unknown> => {
      const outcome = await eml.read({ name: 'a.eml', bytes }, options);
      return outcome.ok ? undefined : outcome.problem;
    };
    expect(await refusal(bytesOf('%PDF-1.4'))).toEqual({ kind: 'otherContent', looksLike: 'a PDF' });
    expect(await refusal(bytesOf('Dear all'))).toEqual({ kind: 'otherContent', looksLike: 'plain text' });
    expect(await refusal(new Uint8Array(9))).toEqual({ kind: 'corrupt', reason: 'it does not begin like a mail' });
  });
});

describe('a page saved as a mail', () => {
  it('is read as the page that it holds', async () => {
    const page = await readAs(mhtml, apartSamples['mhtml'] ?? '');
    expect(readableOf(page).slice(0, 2)).toEqual(['It was raised by two metres.', 'clay']);
    expect(page.metadata).toEqual({
      title: 'The dyke',
      date: '2024-02-14',
      url: 'https://post.example/dyke',
      language: 'en',
    });
  });

  it('without a page is refused', async () => {
    const outcome = await mhtml.read({ name: 'a.mht', bytes: bytesOf('Subject: a\n\nwords') }, options);
    expect(outcome).toEqual({ ok: false, problem: { kind: 'otherContent', looksLike: 'plain text' } });
  });

  it('is its web page where the plain words only say to look there', async () => {
    const mail = (plain: string): string =>
      `Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>The lease was sold for 41,000 euros.</p>\n--b--\n`;
    const stubs = [
      'To view this message, please use an HTML compatible email viewer.',
      'View this email in your browser',
      'News',
    ];
    for (const stub of stubs)
      expect(readableOf(await readAs(eml, mail(stub)))).toEqual(['The lease was sold for 41,000 euros.']);
    const true_ = 'The lease was sold for 41,000 euros, as we hear.';
    expect(readableOf(await readAs(eml, mail(true_)))).toEqual([true_]);
  });

  it('saved as a page has the pages of its frames', async () => {
    const page = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<h1>Portal</h1><iframe src="cid:frame-1@m"></iframe>\n--b\nContent-Type: text/html\nContent-ID: <frame-1@m>\n\n<body><p>The quay was sold.</p></body>\n--b--\n`;
    expect(readableOf(await readAs(mhtml, page))).toEqual(['Portal', 'The quay was sold.']);
    const part = (place: string, words: string): string =>
      `--b\nContent-Type: text/html\nContent-Location: https://a.example/s/${place}\n\n${words}\n`;
    const set = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${part('', '<html><frameset><frame src="quay.html"></frameset></html>')}${part('quay.html', '<body><p>Nobody else bid.</p></body>')}--b--\n`;
    expect(readableOf(await readAs(mhtml, set))).toEqual(['Nobody else bid.']);
  });
});
