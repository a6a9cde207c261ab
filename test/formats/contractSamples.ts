import { bytesOf } from './outline';

/** Bytes of other kinds of files. */
export const foreign: readonly Uint8Array[] = [
  new Uint8Array(0),
  bytesOf('%PDF-1.7\n1 0 obj'),
  bytesOf('PK\x03\x04'),
  bytesOf('{\\rtf1 words}'),
  new Uint8Array(300),
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
  Uint8Array.from({ length: 400 }, (_, at) => (at * 197 + 31) % 256),
];

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The dyke</title>
<script type="application/ld+json">{"@type":"Article","headline":"The dyke","datePublished":"2024-02-14"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>The dyke</h1><p>It was raised by <b>two</b> metres<sup><a href="#n">[1]</a></sup>.
<ul><li>clay<li>stone</ul><table><tr><th>Year<th>Metres<tr><td>1953<td>3&half;</table><blockquote>Never &mdash; again</blockquote>
<pre>a
  b</pre><p hidden>none</p></article></body></html>`;

const MAIL = `From: =?utf-8?Q?Ida_Br=C3=A4ndt?= <ida@post.example>
To: Olu <olu@post.example>
Subject: =?utf-8?B?VGhlIGR5a2U=?=
Date: Wed, 14 Feb 2024 08:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="out"

--out
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: quoted-printable

It holds =E2=80=93 for now, \nI think.

> Does it hold?
-- \nIda
--in
Content-Type: text/html

<p>It holds
--in--
--out
Content-Type: message/rfc822

From: a@post.example
Subject: Before
Content-Transfer-Encoding: base64

SXQgZGlkIG5vdCBob2xkLg==
--out
Content-Type: image/png
Content-Disposition: attachment; filename=a.png

none
--out--
`;

const SAVED = `From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/dyke
Subject: The dyke
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B----"

------B----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/dyke

${PAGE.replaceAll('=', '=3D').replace('raised', 'rai=\nsed')}
------B----
Content-Type: text/css

p { color: red }
------B------
`;

const BOX = `From ida@post.example Wed Feb 14 08:30:00 2024
${MAIL}
From olu@post.example Thu Feb 15 08:30:00 2024
Subject: Again

>From here it leaks.
`;

const NOTEBOOK = JSON.stringify({
  nbformat: 4,
  cells: [
    { cell_type: 'markdown', source: ['# The dyke\n', '\n', 'It **holds**.'] },
    { cell_type: 'code', source: 'print(1)', outputs: [{ text: '1' }] },
  ],
});

const OPML = `<?xml version="1.0"?><opml><head><title>The dyke</title></head><body><outline text="Clay"><outline text="Stone &amp; sand" _note="from the quarry"/></outline></body></opml>`;

/** A sample for each of the formats that are read apart, by its id. */
export const apartSamples: Readonly<Record<string, string>> = {
  html: PAGE,
  mhtml: SAVED,
  eml: MAIL,
  mbox: BOX,
  notebook: NOTEBOOK,
  xml: OPML,
};
