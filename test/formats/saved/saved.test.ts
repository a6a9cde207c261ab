import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { binaryList, packedWarcOf, warcOf, webarchiveOf } from '../../support/savedPages';
import { bytesOf, dedent } from '../outline';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8';

describe('a page that Safari saved', () => {
  it('is its article with the pages in its frames', async () => {
    const page =
      '<title>The dyke</title><body><h1>Portal</h1><iframe src="in/clay.html"></iframe><iframe src="/x"></iframe>';
    const file = webarchiveOf(page, {
      'https://post.example/s/in/clay.html': '<body><p>It is made of clay – and stone.</p></body>',
      'https://post.example/x': '<body><p>It holds.</p></body>',
    });
    const read = await textOf('a.webarchive', file);
    expect(read.text).toBe('Portal\n\nIt is made of clay – and stone.\n\nIt holds.');
    expect(read.metadata).toMatchObject({ url: 'https://post.example/s/dyke' });
  });

  it('says why it is not read', async () => {
    expect(await refusalOf('a.webarchive', bytesOf('<html>'))).toMatchObject({ kind: 'otherContent' });
    expect(await refusalOf('a.webarchive', binaryList({ Other: 'x' }))).toMatchObject({ kind: 'corrupt' });
  });
});

describe('a web archive', () => {
  it('is the pages that were fetched, packed or in pieces, each under its title', async () => {
    const file = warcOf([
      { url: 'https://a.example/1', head: OK, body: bytesOf('<title>One</title><body><h1>One</h1><p>It holds.</p>') },
      {
        url: 'https://a.example/no',
        head: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html',
        body: bytesOf('<p>Gone'),
      },
      { url: 'https://a.example/b.png', head: 'HTTP/1.1 200 OK\r\nContent-Type: image/png', body: bytesOf('x') },
      {
        url: 'https://a.example/2',
        head: `${OK}\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked`,
        body: chunked(gzipSync('<title>Two</title><body><p>It leaks – they say.</p>')),
      },
    ]);
    expect(await outlineOf('a.warc', file)).toBe(
      dedent(`
      heading | One
      metadata (One) | https://a.example/1
      paragraph (One) | It holds.
      heading | Two
      metadata (Two) | https://a.example/2
      paragraph (Two) | It leaks – they say.`),
    );
  });

  it('is read where each record is packed by itself, as crawlers write it, and so far as it goes where it is cut', async () => {
    const pages = ['One', 'Two'].map((name) => ({
      ...{ url: `https://a.example/${name}`, head: OK },
      body: bytesOf(`<title>${name}</title><body><p>It holds, says ${name}.</p>`),
    }));
    const file = packedWarcOf(pages);
    const both =
      'One\n\nhttps://a.example/One\n\nIt holds, says One.\n\nTwo\n\nhttps://a.example/Two\n\nIt holds, says Two.';
    for (const name of ['a.warc.gz', 'a.warc']) expect((await textOf(name, file)).text).toBe(both);
    const cut = await textOf('a.warc.gz', file.subarray(0, packedWarcOf(pages.slice(0, 1)).length + 30));
    expect(cut.text).toBe('It holds, says One.');
    expect(cut.problems).toEqual([{ kind: 'partlyRead', missing: 'its end', reason: 'corrupt' }]);
    expect(await refusalOf('a.warc.gz', file, { unpackedBytes: 300 })).toMatchObject({ kind: 'overLimit' });
  });

  it('has pages of any length, whatever they are packed to', async () => {
    const words = 'It holds. '.repeat(100_000);
    const page = {
      url: 'https://a.example/',
      head: `${OK}\r\nContent-Encoding: gzip`,
      body: gzipSync(`<p>${words}</p>`),
    };
    expect((await textOf('a.warc', warcOf([page]))).text).toBe(words.trim());
  });

  it('of one page is that page', async () => {
    const file = warcOf([{ url: 'https://a.example/1', head: OK, body: bytesOf('<title>One</title><p>It holds.') }]);
    const { text, metadata } = await textOf('a.warc', file);
    expect([text, metadata.url, metadata.title]).toEqual(['It holds.', 'https://a.example/1', 'One']);
  });

  it('says why it is not read', async () => {
    expect(await refusalOf('a.warc', bytesOf('x'))).toMatchObject({ kind: 'otherContent' });
    expect(await refusalOf('a.warc', warcOf([]))).toEqual({ kind: 'emptyText' });
  });
});

function chunked(bytes: Uint8Array): Uint8Array {
  const half = bytes.subarray(0, 20);
  const rest = bytes.subarray(20);
  const text = (words: string): Uint8Array => bytesOf(words);
  return Uint8Array.of(
    ...text(`${half.length.toString(16)}\r\n`),
    ...half,
    ...text(`\r\n${rest.length.toString(16)};x=1\r\n`),
    ...rest,
    ...text('\r\n0\r\n\r\n'),
  );
}
