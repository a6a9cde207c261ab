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

/** A sample for each of the formats that are read apart, by its id. */
export const apartSamples: Readonly<Record<string, string>> = { html: PAGE };
