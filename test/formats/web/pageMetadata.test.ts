import { describe, expect, it } from 'vitest';
import { html } from '../../../src/formats/web/html';
import { readAs } from '../outline';

const metadataOf = async (head: string, body = '<p>The harbour froze twice that winter.</p>'): Promise<unknown> =>
  (await readAs(html, `<html><head>${head}</head><body>${body}</body></html>`)).metadata;

const linked = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('what a page says of itself', () => {
  it('is taken from linked data first', async () => {
    const head = linked({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Elsewhere' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ice in the harbour',
          author: [{ '@type': 'Person', name: 'Ida Brandt' }, 'Olu Adeyemi'],
          datePublished: '2024-02-14T08:30:00+01:00',
          publisher: { name: 'Harbour Gazette' },
          inLanguage: 'en-GB',
          mainEntityOfPage: { '@id': 'https://gazette.example/ice' },
        },
      ],
    });
    expect(await metadataOf(`<title>Other</title><meta property="og:title" content="Worse">${head}`)).toEqual({
      title: 'Ice in the harbour',
      author: 'Ida Brandt, Olu Adeyemi',
      date: '2024-02-14',
      publisher: 'Harbour Gazette',
      url: 'https://gazette.example/ice',
    });
  });

  it('is taken from the marks of libraries', async () => {
    const head = `<meta name="citation_title" content="On  river&#10;ice"><meta name="citation_author" content="Brandt, Ida">
      <meta name="citation_author" content="Adeyemi, Olu"><meta name="citation_publication_date" content="2019/05/02">
      <meta name="citation_journal_title" content="Journal of Cold Water"><link rel="canonical" href="https://jcw.example/7">`;
    expect(await metadataOf(head)).toEqual({
      title: 'On river ice',
      author: 'Brandt, Ida, Adeyemi, Olu',
      date: '2019-05-02',
      publisher: 'Journal of Cold Water',
      url: 'https://jcw.example/7',
    });
  });

  it('is taken from the marks for social networks, and from the title without the name of the site', async () => {
    const head = `<title>The last ferry | Island Post</title><meta property="og:site_name" content="Island Post">
      <meta property="article:author" content="https://social.example/ida"><meta name="author" content="Ida Brandt">
      <meta property="article:published_time" content="2021-11-03T10:00:00Z"><meta property="og:url" content="https://post.example/f">
      <meta property="og:locale" content="nb_NO">`;
    expect(await metadataOf(head)).toEqual({
      title: 'The last ferry',
      author: 'Ida Brandt',
      date: '2021-11-03',
      publisher: 'Island Post',
      url: 'https://post.example/f',
      language: 'nb-NO',
    });
  });

  it('is less where less is known: relative addresses, days that no calendar has and broken JSON are passed over', async () => {
    const head = `<title>Notes</title><link rel="canonical" href="/notes"><meta name="date" content="2021-02-31">
      <script type="application/ld+json">{"@type":"Article","headline":</script>`;
    expect(await metadataOf(head)).toEqual({ title: 'Notes' });
  });

  it('may stand in the comment of a browser that saved it', async () => {
    const page =
      '<!-- saved from url=(0031)https://post.example/saved/page -->\n<html lang="fr"><title>S</title><p>Mots.';
    expect((await readAs(html, page)).metadata).toEqual({
      title: 'S',
      url: 'https://post.example/saved/page',
      language: 'fr',
    });
  });
});
