import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client as StatelessClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as StatelessTransport } from '@modelcontextprotocol/client/stdio';
import { Client as InitializingClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as InitializingTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tools } from '../../src/agents/tools';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { projectFolder, SECRET_WORDS } from './project';

const { script, cacheFolder } = cliBundle();
const info = { name: 'tests', version: '1.0.0' };

/** How the server is started: in a folder that has nothing to do with the project, as hosts do. */
const started = (project: string, more: readonly string[] = []) => ({
  command: process.execPath,
  args: [script, 'mcp', '--project', project, ...more],
  env: { PATH: process.env['PATH'] ?? '', GROUNDWORK_CACHE: cacheFolder },
  cwd: folderWith({}),
});

/** What a tool answered, whichever client asked. */
interface Told {
  readonly isError?: boolean | undefined;
  readonly content: readonly { readonly type: string; readonly text?: string }[];
  readonly structuredContent?: unknown;
}

interface Connected {
  /** As its own client reads the tools, with the schemas that it holds every answer against from then on. */
  readonly listed: readonly {
    readonly name: string;
    readonly title?: string | undefined;
    readonly annotations?: unknown;
  }[];
  readonly server: string;
  readonly version: string | undefined;
  ask(name: string, given?: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Told>;
}

/** The official client of 2025-11-25, which begins with `initialize`. */
async function initializing(project: string, more?: readonly string[]): Promise<Connected> {
  const client = new InitializingClient(info);
  onTestFinished(() => client.close());
  await client.connect(new InitializingTransport(started(project, more)));
  const { tools: listed } = await client.listTools();
  return {
    listed,
    server: client.getServerVersion()?.name ?? '',
    version: client.getServerCapabilities() === undefined ? undefined : '2025-11-25',
    ask: async (name, given, signal) =>
      (await client.callTool({ name, arguments: { ...given } }, undefined, { ...(signal && { signal }) })) as Told,
  };
}

/** The official client of 2026-07-28, which says with every request what it speaks. */
const stateless =
  (mode: 'auto' | { readonly pin: string }) =>
  async (project: string, more?: readonly string[]): Promise<Connected> => {
    const client = new StatelessClient(info, { versionNegotiation: { mode } });
    onTestFinished(() => client.close());
    await client.connect(new StatelessTransport(started(project, more)));
    const { tools: listed } = await client.listTools();
    return {
      listed,
      server: client.getServerVersion()?.name ?? '',
      version: client.getNegotiatedProtocolVersion(),
      ask: async (name, given, signal) =>
        await client.callTool({ name, arguments: { ...given } }, { ...(signal && { signal }) }),
    };
  };

/** What a tool answered, as data; a fault fails the test. */
async function asked(connected: Connected, name: string, given?: Readonly<Record<string, unknown>>): Promise<never> {
  const { isError, content, structuredContent } = await connected.ask(name, given);
  expect({ isError, said: isError && content }).toEqual({ isError: undefined, said: undefined });
  // The text says the same, for clients and models that do not look at data.
  expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent);
  expect(JSON.stringify(structuredContent)).not.toMatch(/score|confidence|probability/i);
  return structuredContent as never;
}

const faultOf = async (connected: Connected, name: string, given: Readonly<Record<string, unknown>>) => {
  const { isError, content, structuredContent } = await connected.ask(name, given);
  expect({ isError, structuredContent }).toEqual({ isError: true, structuredContent: undefined });
  return content[0]?.text;
};

describe.each([
  ['2025-11-25', initializing],
  ['2026-07-28', stateless('auto')],
  ['2026-07-28', stateless({ pin: '2026-07-28' })],
])('the official client of %s', (version, connect) => {
  it('gets the tools, each with a title, schemas and the promise that it only reads', async () => {
    const connected = await connect(projectFolder());
    expect(connected).toMatchObject({ server: 'groundwork', version });
    expect(connected.listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    for (const tool of connected.listed) {
      expect(tool).toMatchObject({
        inputSchema: { type: 'object', additionalProperties: false },
        outputSchema: { type: 'object' },
        annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
      });
      expect(tool.title).toMatch(/^[A-Z]/);
    }
  });

  it('checks a text: literal words with locator, verdict and reason', async () => {
    const connected = await connect(projectFolder());
    const text =
      'The board approved 2.4 million euros for the dredging of the north basin.\n\nEleven members voted for it.';
    expect(await asked(connected, 'check_text', { text })).toMatchObject({
      counts: { contradicted: 1, supported: 1 },
      statements: [
        {
          line: 1,
          verdict: 'contradicted',
          reason: 'Minutes of the harbour board says 4.2 million euros; the draft says 2.4 million euros.',
          rule: 'quantity',
          evidence: [
            {
              source: 'sources/minutes.md',
              locator: 'Dredging, ¶ 1',
              text: 'The board approved 4.2 million euros for the dredging of the north basin.',
            },
          ],
          differences: [{ kind: 'number', draft: '2.4 million euros', source: '4.2 million euros' }],
        },
        { line: 3, verdict: 'supported', evidence: [{ source: 'sources/minutes.md' }], differences: [] },
      ],
      left: 0,
      withheld: 1,
    });
  });

  it('verifies quotations', async () => {
    const connected = await connect(projectFolder());
    const verdictOf = async (quote: string) => {
      const { verdict, reason, words }: { verdict: string; reason: string; words?: { text: string } } = await asked(
        connected,
        'verify_quote',
        { quote },
      );
      return [verdict, reason, words?.text];
    };
    expect(await verdictOf('“The basin will not stay open without the dredger”')).toEqual([
      'verbatim',
      'The words stand there to the letter.',
      'The basin will not stay open without the dredger',
    ]);
    expect((await verdictOf('The basin will stay open without the dredger'))[0]).toBe('altered');
    expect((await verdictOf('Eleven members voted for it and nine against it.'))[1]).toContain('“five” where');
    expect(await verdictOf('A comet was seen above the harbour.')).toEqual([
      'nowhere',
      'No source has these words, nor words near to them.',
      undefined,
    ]);
  });

  it('finds a passage, reads on there, and cites it', async () => {
    const connected = await connect(projectFolder());
    const { found }: { found: { source: string; start: number; end: number; text: string }[] } = await asked(
      connected,
      'search_sources',
      { words: 'ferry Sandholm', source: 'sources/minutes.md' },
    );
    const [{ source, start, end, text } = { source: '', start: 0, end: 0, text: '' }] = found;
    expect(text).toBe('The ferry to Sandholm runs from April to October.');
    expect(await asked(connected, 'read_passage', { source, start })).toEqual({
      source,
      title: 'Minutes of the harbour board',
      passages: [
        {
          locator: 'Ferries, ¶ 1',
          text: 'The ferry to Sandholm runs from April to October. Its pier was rebuilt in 2019.',
          start,
          end: expect.any(Number) as number,
        },
      ],
    });
    expect(await asked(connected, 'cite_passage', { source, start, end, form: 'quotation' })).toMatchObject({
      inline: '“The ferry to Sandholm runs from April to October” [@board2021]',
      isAfterStop: false,
      words: { text },
    });
    expect(
      await asked(connected, 'cite_passage', { source, start, end, style: 'link', draft: 'chapters/one.md' }),
    ).toMatchObject({
      inline: '([Minutes of the harbour board, Ferries, ¶ 1](../sources/minutes.md))',
    });
  });

  it('lists the sources, and what is open in the drafts', async () => {
    const connected = await connect(projectFolder());
    expect(await asked(connected, 'list_sources', {})).toMatchObject({
      sources: [{ source: 'sources/minutes.md', key: 'board2021', problems: [] }, { source: 'sources/tides.csv' }],
      total: 2,
      withheld: 1,
    });
    expect(await asked(connected, 'list_open_claims', {})).toMatchObject({
      drafts: [{ draft: 'chapters/one.md', statements: 3, open: 2 }],
      areAllDrafts: true,
      claims: [
        { draft: 'chapters/one.md', line: 3, verdict: 'contradicted' },
        { line: 5, verdict: 'notEnoughEvidence' },
      ],
      left: 0,
    });
  });

  it('gets nothing of a confidential source, whatever it asks', async () => {
    const connected = await connect(projectFolder());
    const source = 'sources/interviews/informant.txt';
    const words = 'The informant saw the treasurer burn the ledgers behind the chandlery in 2012.';
    const answers = [
      await asked(connected, 'search_sources', { words: 'treasurer burn 2021' }),
      await asked(connected, 'list_sources', {}),
      await asked(connected, 'check_text', { text: words.replace(/ledgers|chandlery|informant/g, 'others') }),
      await asked(connected, 'verify_quote', { quote: 'saw the treasurer burn the' }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(SECRET_WORDS);
    expect(await asked(connected, 'check_text', { text: words })).toMatchObject({
      statements: [{ verdict: 'notEnoughEvidence', differences: [] }],
    });
    const unknown = `There is no source "${source}". list_sources names those that there are.`;
    expect(await faultOf(connected, 'read_passage', { source })).toBe(unknown);
    expect(await faultOf(connected, 'read_passage', { source: `sources/../${source}` })).toContain(
      'There is no source',
    );
    expect(await faultOf(connected, 'cite_passage', { source, start: 0, end: 20 })).toBe(unknown);
    expect(await faultOf(connected, 'verify_quote', { quote: 'saw the treasurer', source })).toBe(unknown);
  });

  it('sees at once what changes on the disk, while the index stays as it is for all else', async () => {
    const project = projectFolder();
    const connected = await connect(project);
    const sources = async () => {
      const { sources: listed }: { sources: { source: string }[] } = await asked(connected, 'list_sources', {});
      return listed.map(({ source }) => source);
    };
    const found = async () => {
      const { found: hits }: { found: unknown[] } = await asked(connected, 'search_sources', { words: 'lighthouse' });
      return hits.length;
    };
    expect(await found()).toBe(0);
    writeFileSync(join(project, 'sources/light.txt'), 'The lighthouse was lit again in 1951.');
    expect(await found()).toBe(1);
    writeFileSync(join(project, 'groundwork.json'), JSON.stringify({ confidential: ['sources/light.txt'] }));
    expect(await found()).toBe(0);
    rmSync(join(project, 'sources/tides.csv'));
    expect(await sources()).toEqual(['sources/interviews/informant.txt', 'sources/minutes.md']);
  });

  it('is told in words what is wrong with a question', async () => {
    const connected = await connect(projectFolder());
    expect(await faultOf(connected, 'check_text', {})).toBe('The argument "text" is missing.');
    expect(await faultOf(connected, 'check_text', { text: ' ' })).toBe('The text is empty.');
    expect(await faultOf(connected, 'check_text', { text: 'a '.repeat(20_000) })).toMatch(
      /has 40000 characters, and 20000/,
    );
    expect(await faultOf(connected, 'search_sources', { words: 'ferry', limit: 0 })).toBe(
      '"limit" must be a whole number from 1 to 50.',
    );
    expect(await faultOf(connected, 'search_sources', { word: 'ferry' })).toMatch(/^There is no argument "word"/);
    expect(await faultOf(connected, 'list_open_claims', { draft: 'two.md' })).toContain('There is no draft "two.md"');
    await expect(connected.ask('delete_sources')).rejects.toThrow('delete_sources');
  });

  it('is told where there is no project, or nothing in it', async () => {
    const absent = await connect(join(folderWith({}), 'absent'), ['--no-cache']);
    expect(await faultOf(absent, 'check_text', { text: 'The ferry runs.' })).toMatch(/^There are no sources/);
    const secret = await connect(
      folderWith({ 'sources/a.txt': 'A secret.', 'groundwork.json': '{ "confidential": 1 }' }),
    );
    expect(await faultOf(secret, 'search_sources', { words: 'secret' })).toMatch(/^All sources here are confidential/);
  });

  it('may give up, and goes on asking', async () => {
    const connected = await connect(projectFolder());
    const abort = new AbortController();
    const text = 'The board approved 2.4 million euros for the dredging of the north basin in 2019. '.repeat(200);
    const given = connected.ask('check_text', { text }, abort.signal);
    abort.abort();
    await expect(given).rejects.toThrow();
    expect(await asked(connected, 'search_sources', { words: 'ferry' })).toMatchObject({
      found: [{ locator: 'Ferries, ¶ 1' }],
    });
  });
});
