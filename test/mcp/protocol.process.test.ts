import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { projectFolder } from './project';

const { script, cacheFolder } = cliBundle();

interface Answer {
  readonly jsonrpc?: string;
  readonly id?: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A server that is spoken to line by line; every line that it prints must be a message. */
function served(
  project: string,
  words: readonly string[] = ['--project', project],
  cwd = folderWith({}),
  program = script,
) {
  const env = { ...process.env, GROUNDWORK_CACHE: cacheFolder };
  const child = spawn(process.execPath, [program, 'mcp', ...words], { cwd, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()));
  const answers = (): readonly Answer[] =>
    printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Answer);
  return {
    answers,
    printed: () => printed,
    complaints: () => complaints,
    write: (line: string) => void child.stdin.write(line),
    say: (message: unknown) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    /** Waits until so many answers have come. */
    async got(count: number): Promise<readonly Answer[]> {
      while (answers().length < count) await once(child.stdout, 'data');
      return answers();
    },
    async ended(): Promise<number | null> {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

const meta = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
};
const request = (id: unknown, method: string, params: object = {}) => ({ jsonrpc: '2.0', id, method, params });
const stateless = (id: unknown, method: string, params: object = {}) => request(id, method, { ...params, _meta: meta });
const initialize = (protocolVersion: unknown) =>
  request(0, 'initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 'tests', version: '1' } });
const search = { name: 'search_sources', arguments: { words: 'ferry' } };

describe('the protocol without a handshake, 2026-07-28', () => {
  it('discovers the server, says what kind of result it is, and how long it holds', async () => {
    const server = served(projectFolder());
    server.say(stateless(1, 'server/discover'));
    server.say(stateless('two', 'tools/list'));
    server.say(stateless(3, 'tools/call', search));
    const answers = await server.got(3);
    const identity = { 'io.modelcontextprotocol/serverInfo': { name: 'groundwork', title: 'Groundwork' } };
    expect(answers[0]).toMatchObject({
      jsonrpc: '2.0',
      id: 1,
      result: {
        resultType: 'complete',
        supportedVersions: ['2026-07-28'],
        capabilities: { tools: {} },
        ttlMs: 3_600_000,
        cacheScope: 'public',
        _meta: identity,
      },
    });
    expect(answers[1]).toMatchObject({
      id: 'two',
      result: { resultType: 'complete', ttlMs: 3_600_000, _meta: identity },
    });
    expect(answers[2]).toMatchObject({ id: 3, result: { resultType: 'complete', _meta: identity } });
    expect(await server.ended()).toBe(0);
  });

  it.each([
    ['no version at all', {}, -32602],
    ['a version that is no text', { _meta: { ...meta, 'io.modelcontextprotocol/protocolVersion': 3 } }, -32602],
    ['no capabilities', { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } }, -32602],
    ['an unknown version', { _meta: { ...meta, 'io.modelcontextprotocol/protocolVersion': '1900-01-01' } }, -32022],
    [
      'a version that has a handshake',
      { _meta: { ...meta, 'io.modelcontextprotocol/protocolVersion': '2025-11-25' } },
      -32022,
    ],
  ])('refuses a request with %s', async (_, params, code) => {
    const server = served(projectFolder());
    server.say(request(1, 'tools/list', params));
    server.say(request(2, 'server/discover', params));
    const [list, discover] = await server.got(2);
    expect([list?.error?.code, discover?.error?.code]).toEqual([code, code]);
    if (code === -32022) expect(list?.error?.data).toMatchObject({ supported: ['2026-07-28'] });
  });

  it('knows no method of the time of handshakes', async () => {
    const server = served(projectFolder());
    const methods = ['ping', 'logging/setLevel', 'resources/list', 'subscriptions/listen', 'toString', '__proto__'];
    methods.forEach((method, id) => {
      server.say(stateless(id, method));
    });
    const answers = await server.got(methods.length);
    expect(answers.map(({ error }) => error?.code)).toEqual(methods.map(() => -32601));
  });
});

describe('the protocol with a handshake, 2025-11-25', () => {
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-06-18', '2025-06-18'],
    ['2024-11-05', '2025-11-25'],
    ['2026-07-28', '2025-11-25'],
  ])('agrees with a client of %s on %s', async (asked, agreed) => {
    const server = served(projectFolder());
    server.say(initialize(asked));
    server.say({ jsonrpc: '2.0', method: 'notifications/initialized' });
    server.say(request(1, 'tools/call', search));
    const [welcome, found] = await server.got(2);
    expect(welcome?.result).toMatchObject({ protocolVersion: agreed, serverInfo: { name: 'groundwork' } });
    expect(found?.result).not.toHaveProperty('resultType');
    expect(found?.result).toHaveProperty('structuredContent.found');
  });

  it('answers a ping before the handshake, and nothing else', async () => {
    const server = served(projectFolder());
    server.say(request(1, 'ping'));
    server.say(request(2, 'tools/call', search));
    server.say(initialize(7));
    const answers = await server.got(3);
    expect(answers.map(({ result, error }) => error?.code ?? result)).toEqual([{}, -32602, -32602]);
  });

  it('serves clients of the other kind beside', async () => {
    const server = served(projectFolder());
    server.say(initialize('2025-11-25'));
    server.say(stateless(1, 'tools/list'));
    server.say(request(2, 'tools/list'));
    const [, one, other] = await server.got(3);
    expect([one?.result?.['resultType'], other?.result?.['resultType']]).toEqual(['complete', undefined]);
  });
});

describe('a server on standard input and output', () => {
  it.each([
    ['half a message', '{ "jsonrpc": ', -32700],
    ['what is no text', '\u0000\uFFFD', -32700],
    ['brackets without end', '['.repeat(100_000), -32700],
    ['a text', '"tools/list"', -32600],
    ['nothing', 'null', -32600],
    ['a batch', `[${JSON.stringify(stateless(1, 'tools/list'))}]`, -32600],
    ['another protocol', '{ "jsonrpc": "1.0", "id": 1, "method": "tools/list" }', -32600],
    ['no method', '{ "jsonrpc": "2.0", "id": 1 }', -32600],
    ['an id that is null', '{ "jsonrpc": "2.0", "id": null, "method": "tools/list" }', -32600],
    ['an id that is an object', '{ "jsonrpc": "2.0", "id": { "a": 1 }, "method": "tools/list" }', -32600],
    ['parameters in a list', '{ "jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": [1] }', -32602],
    ['a line of more than a megabyte', `{ "jsonrpc": "2.0", "id": 1, "method": "${'x'.repeat(1_100_000)}" }`, -32700],
  ])('refuses %s and goes on', async (_, line, code) => {
    const server = served(projectFolder());
    server.write(`${line}\r\n\n`);
    server.say(stateless('next', 'tools/list'));
    const [refusal, next] = await server.got(2);
    expect(refusal).toMatchObject({ jsonrpc: '2.0', error: { code } });
    expect(refusal?.id === undefined || refusal.id === 1).toBe(true);
    expect(next?.id).toBe('next');
  });

  it('says nothing to notifications and answers, known or not', async () => {
    const server = served(projectFolder());
    server.say({ jsonrpc: '2.0', method: 'notifications/anything', params: { requestId: 9 } });
    server.say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: { a: 1 } } });
    server.say({ jsonrpc: '2.0', id: 4, result: {} });
    server.say({ jsonrpc: '2.0', id: 4, error: { code: 1, message: 'no' } });
    server.say(stateless(5, 'tools/list'));
    expect((await server.got(1)).map(({ id }) => id)).toEqual([5]);
  });

  it('never answers what was cancelled, and answers what was asked at the same time', async () => {
    const server = served(projectFolder());
    const text = 'The board approved 2.4 million euros for the dredging of the north basin. '.repeat(250);
    server.say(stateless('long', 'tools/call', { name: 'check_text', arguments: { text } }));
    server.say(stateless('long', 'tools/list'));
    server.say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 'long', reason: 'enough' } });
    server.say(stateless('other', 'tools/call', search));
    const [twice, other] = await server.got(2);
    expect(twice).toMatchObject({ id: 'long', error: { code: -32600 } });
    expect(other).toMatchObject({
      id: 'other',
      result: { structuredContent: { found: [{ locator: 'Ferries, ¶ 1' }] } },
    });
    expect(await server.ended()).toBe(0);
    expect(server.answers()).toHaveLength(2);
  });

  it('takes so many questions at once and tells those that are too many to come again', async () => {
    const server = served(projectFolder());
    for (let id = 0; id < 40; id += 1) server.say(stateless(id, 'tools/call', search));
    const answers = await server.got(40);
    expect(answers.filter(({ result }) => result?.['isError'] === true)).toHaveLength(8);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(40);
  });

  it('prints nothing but messages, whatever its threads print', async () => {
    const folder = folderWith({
      'cli.js': readFileSync(script),
      'worker.js': `console.log('a warning'); process.stdout.write('{'); require(${JSON.stringify(script.replace('cli.js', 'worker.js'))});`,
    });
    const server = served(projectFolder(), undefined, undefined, join(folder, 'cli.js'));
    server.say(stateless(1, 'tools/call', search));
    expect(await server.got(1)).toMatchObject([{ id: 1, result: { structuredContent: { found: [{}] } } }]);
    expect(await server.ended()).toBe(0);
    expect(server.complaints()).toContain('a warning');
    expect(server.printed().split('\n')).toHaveLength(2);
  });

  it('prints words that lead an eye astray as what they are', async () => {
    const server = served(projectFolder({ 'sources/odd.txt': 'The tug \u202Eof Sandholm\u202C sails at nine.' }));
    server.say(stateless(2, 'tools/call', { name: 'search_sources', arguments: { words: 'tug' } }));
    const [found] = await server.got(1);
    expect(found).toHaveProperty(
      'result.structuredContent.found.0.text',
      'The tug \u202Eof Sandholm\u202C sails at nine.',
    );
    expect(server.printed()).toContain(String.raw`The tug \u202eof Sandholm\u202c sails`);
    expect(server.printed()).not.toContain('\u202E');
  });

  it('serves the project around the folder it is started in, where none is named', async () => {
    const project = projectFolder({ 'drafts/deep/notes.md': 'The ferry to Sandholm runs from April to October.' });
    const server = served(project, [], `${project}/drafts/deep`);
    server.say(stateless(1, 'tools/call', { name: 'list_open_claims' }));
    expect((await server.got(1))[0]).toMatchObject({
      result: {
        structuredContent: { drafts: [{ draft: 'chapters/one.md' }, { draft: 'drafts/deep/notes.md', open: 0 }] },
      },
    });
  });

  it('answers what was asked before the input ended', async () => {
    const server = served(projectFolder());
    server.say(stateless(1, 'tools/call', search));
    server.write(JSON.stringify(stateless(2, 'tools/list')));
    expect(await server.ended()).toBe(0);
    expect(server.answers().map(({ id }) => id)).toContain(2);
  });

  it('tells a shell that calls it wrongly', async () => {
    const server = served('', ['somewhere']);
    expect(await server.ended()).toBe(2);
    expect(server.complaints()).toContain('only --project says what is served. See groundwork mcp --help.');
  });
});
