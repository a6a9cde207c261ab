import { describe, expect, it } from 'vitest';
import { dedent, read } from './outline';

const body = `
The river came over its banks in the night, and the town was under water before anyone was warned.

It took three days to go down.`;

/** What is known of a plain text; a title that is the file name is left out. */
async function known(head: string, foot = ''): Promise<Record<string, string>> {
  const { metadata } = await read('a.txt', `${dedent(head)}\n${body}\n${foot}`);
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== 'a.txt'));
}

describe('the head of a text', () => {
  it('holds a title in capitals, an author, a date, and at the foot an address', async () => {
    const head = '\n\nFIVE YEARS AFTER THE WATER\n\nNell Harrowgate\n\n14.02.2024\n\n\n';
    expect(await known(head, '\n<https://courier.example.org/five-years>')).toEqual({
      title: 'FIVE YEARS AFTER THE WATER',
      author: 'Nell Harrowgate',
      date: '2024-02-14',
      url: 'https://courier.example.org/five-years',
    });
  });

  it('may stand in lines below each other', async () => {
    expect(
      await known('THE FLOOD\nAND THE TOWN\nBy Nell Harrowgate\n14 February 2024\nhttps://a.example.org/1'),
    ).toEqual({
      title: 'THE FLOOD AND THE TOWN',
      author: 'Nell Harrowgate',
      date: '2024-02-14',
      url: 'https://a.example.org/1',
    });
  });

  it.each([
    ['By Nell Harrowgate, 14 February 2024', { author: 'Nell Harrowgate', date: '2024-02-14' }],
    ['Nell Harrowgate | Wednesday, 14 February 2024', { author: 'Nell Harrowgate', date: '2024-02-14' }],
    ['Written by Nell Harrowgate and Amos van der Threlby', { author: 'Nell Harrowgate and Amos van der Threlby' }],
    [
      'Author: Ministry of Water, Province of Norren\nDate: May 2018',
      { author: 'Ministry of Water, Province of Norren', date: '2018-05' },
    ],
    [
      'Veldane Construction Press Office\n\n25.01.2024',
      { author: 'Veldane Construction Press Office', date: '2024-01-25' },
    ],
    [
      'Published: 14 February 2024\nSource: https://a.example.org',
      { date: '2024-02-14', url: 'https://a.example.org' },
    ],
  ])('reads %j', async (lines, fields) => {
    expect(await known(`A town after the flood\n\n${lines}`)).toEqual({ title: 'A town after the flood', ...fields });
  });

  it('takes names below a title in capitals for authors, but not parts of a text', async () => {
    expect(await known('THE FLOOD\n\nNell Harrowgate')).toEqual({ title: 'THE FLOOD', author: 'Nell Harrowgate' });
    expect(await known('THE FLOOD\n\nExecutive Summary')).toEqual({ title: 'THE FLOOD' });
    expect(await known('The flood and the town\n\nLittle Harne')).toEqual({ title: 'The flood and the town' });
  });

  it('takes a label first, and the title from it', async () => {
    expect(await known('Title: The flood\nDate: 2024-02-14')).toEqual({ title: 'The flood', date: '2024-02-14' });
  });

  it.each([
    'The river came over its banks in the night.',
    'Dear councillors,',
    'HARROWGATE: Is the programme late?',
    '1. The minutes were approved',
    'met with the mayor about the levy',
    'Year\tSalmon\tTrout',
    'The first line of a paragraph that is\nwrapped by hand and goes on in the second',
    'Source: the ministry says so',
    'x'.repeat(400),
  ])('leaves prose alone: %j', async (start) => {
    expect(await known(start)).toEqual({});
  });

  it('does not take the only paragraph for a title', async () => {
    expect((await read('a.txt', 'WATER IN THE CELLAR')).metadata).toEqual({ title: 'a.txt' });
  });
});

describe('the foot of a text', () => {
  it('gives what the head does not say', async () => {
    expect(await known('THE FLOOD\n\n14.02.2024', '\nSource: https://a.example.org\n\nBy Nell Harrowgate')).toEqual({
      title: 'THE FLOOD',
      date: '2024-02-14',
      url: 'https://a.example.org',
      author: 'Nell Harrowgate',
    });
  });

  it('is not made of names, years or sentences', async () => {
    expect(await known('THE FLOOD', '\nLittle Harne')).toEqual({ title: 'THE FLOOD' });
    expect(await known('THE FLOOD', '\n2018')).toEqual({ title: 'THE FLOOD' });
    expect(await known('THE FLOOD', '\nSee https://a.example.org.')).toEqual({ title: 'THE FLOOD' });
  });
});
