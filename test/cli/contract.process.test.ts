import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { treeOf } from '../support/tree';

const { cacheFolder, groundwork, shell } = cliBundle();

const altered = 'The bridge is 86 metres long.\n';
const files = { 'sources/a.txt': 'The bridge is 68 metres long.', 'draft.md': altered };
const project = (more: Readonly<Record<string, string>> = {}): string => folderWith({ ...files, ...more });

/** Not on Windows, which has neither these shells nor these files. */
const unix = describe.skipIf(process.platform === 'win32');

unix('a pipe as draft', () => {
  it.each([
    ['what a shell puts together', 'groundwork check <(cat draft.md)'],
    ['what comes slowly', 'groundwork check <(sleep 0.4; cat draft.md; sleep 0.4; cat draft.md)'],
    ['what is piped in', 'cat draft.md | groundwork check -'],
    ['what is piped in slowly', '(sleep 0.4; cat draft.md) | groundwork check -'],
    ['what is piped in, by its name', 'cat draft.md | groundwork check /dev/stdin'],
    ['what is piped in, by its number', 'cat draft.md | groundwork check /dev/fd/0'],
    ['a file put in', 'groundwork check - < draft.md'],
    ['a named pipe', 'mkfifo pipe; (cat draft.md > pipe) & groundwork check pipe'],
    [
      'more than a pipe holds',
      'groundwork check <(for n in $(seq 3000); do echo "# Heading $n"; echo; done; cat draft.md)',
    ],
    ['a pipe beside a file', 'groundwork check other.md <(cat draft.md)'],
  ])('is read to its end: %s', (_, command) => {
    const { status, stdout, stderr } = shell(project({ 'other.md': '# Other\n' }), command);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('the draft says 86 metres');
  });

  it('is Markdown in the folder where the program runs', () => {
    const cwd = project({ 'refs.bib': '@book{tolls, title={Tolls}}' });
    const draft = '---\nbibliography: refs.bib\n---\n\n# The bridge\n\nThe **bridge** is 68 metres long [@unknown].\n';
    const { stdout } = groundwork(cwd, ['check', '-', '--format', 'json'], { input: draft });
    const [{ path, findings }] = (JSON.parse(stdout) as { drafts: [{ path: string; findings: { role: string }[] }] })
      .drafts;
    expect(path).toBe('-');
    expect(findings.map(({ role }) => role)).toEqual(['heading', 'paragraph']);
    expect(stdout).toContain('unknown');
  });

  it.each([
    ['an empty one', 'groundwork check <(true)'],
    ['nothing piped in', 'groundwork check - < /dev/null'],
    ['a named pipe that nobody writes to', 'mkfifo pipe; groundwork check pipe'],
  ])('through which nothing comes is told, and is no clean draft: %s', (_, command) => {
    const { status, stderr } = shell(project(), command);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/nothing came through the pipe\.\n$/) as string,
    });
  });

  it('ends at the limit, though it has no end', () => {
    const { status, stderr } = shell(project(), "groundwork check <(yes 'The bridge.') --limit-mb 0.5");
    expect(status).toBe(2);
    expect(stderr).toContain('was not checked: it has 0.');
  });
});

/** Makes something that is no ordinary file. */
const SPECIAL: Readonly<Record<string, (path: string) => Promise<void>>> = {
  pipe: (path) => {
    shell('/', `mkfifo '${path}'`);
    return Promise.resolve();
  },
  socket: async (path) => {
    const server = createServer().listen(path);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
  },
  // Gives bytes without end.
  device: (path) => {
    symlinkSync('/dev/zero', path);
    return Promise.resolve();
  },
};

unix('what is no ordinary file', () => {
  const places = [
    ['draft', 'x.md', ['check', 'x.md'], 2],
    ['baseline', 'x.json', ['check', 'draft.md', '--baseline', 'x.json'], 2],
    ['groundwork.json', 'groundwork.json', ['check', 'draft.md'], 1],
    ['bibliography beside the sources', 'x.bib', ['check', 'draft.md'], 1],
    ['bibliography among the sources', 'sources/x.bib', ['check', 'draft.md'], 1],
    ['bibliography of a draft', 'own.json', ['check', 'citing.md'], 1],
    ['source', 'sources/x.txt', ['check', 'draft.md'], 1],
    ['source that is read apart', 'sources/x.pdf', ['check', 'draft.md'], 1],
    ['named source', 'x.txt', ['check', 'draft.md', '--sources', 'x.txt', 'sources'], 2],
  ] as const;
  // The others are opened by the same function as one of these.
  const FIRST: ReadonlySet<string> = new Set(['draft', 'baseline', 'groundwork.json', 'source', 'named source']);
  it.each(
    places.flatMap(([place, name, words, code]) =>
      Object.keys(SPECIAL)
        .filter((kind) => kind === 'pipe' || FIRST.has(place))
        .map((kind) => ({ kind, place, name, words, code })),
    ),
  )('is refused at once: a $kind as $place', async ({ kind, place, name, words, code }) => {
    const cwd = project({ 'citing.md': `---\nbibliography: own.json\n---\n\n${altered}` });
    await SPECIAL[kind]?.(join(cwd, name));
    const { status, stderr } = groundwork(cwd, words);
    expect(stderr).toMatch(/^groundwork: .*\n$/);
    const isWaitedFor = place === 'draft' && kind === 'pipe';
    // A link is followed inside the folder only, so that a device behind one is told as what it is: outside.
    expect(stderr).toMatch(isWaitedFor ? /nothing came/ : /a pipe, a socket or a device|leads outside/);
    expect(status).toBe(code);
  });
});

unix('the exit code', () => {
  it
    .skipIf(!existsSync('/dev/full'))
    .each([
      'check draft.md',
      'check draft.md --format json',
      'check draft.md --fail-on none',
      'check draft.md --output report.html',
      'search bridge',
      'sources',
      'cache',
      '--help',
    ])('says that the output could not be written: %s', (words) => {
    const { status, stderr } = shell(project(), `groundwork ${words} > /dev/full`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'groundwork: the output could not be written: the disk is full.\n',
    });
  });

  it.skipIf(!existsSync('/dev/full'))('stays what it is where nothing can be told', () => {
    const { status, stdout } = shell(project(), 'groundwork check draft.md gone.md 2> /dev/full');
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('86 metres') as string });
  });

  it.each(['html', 'txt'])('says that a report was cut short, and the old one stays: %s', (form) => {
    // Enough statements that the new report passes the limit.
    const cwd = project({ 'long.md': altered.repeat(400) });
    expect(groundwork(cwd, ['check', 'draft.md', '--output', `report.${form}`]).status).toBe(1);
    const before = treeOf(cwd);
    const limited = shell(cwd, `ulimit -f 8; groundwork check long.md --no-cache --output report.${form}`);
    expect(limited).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`report.${form} could not be written: `) as string,
    });
    expect(treeOf(cwd)).toEqual(before);
  });

  it('is 2 where a pipe is named for the report that nobody reads', () => {
    const { status, stderr } = shell(project(), 'mkfifo pipe; groundwork check draft.md --output pipe');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('pipe could not be written') as string,
    });
  });

  it('is that of the check where a pipe or /dev/null takes the report', () => {
    const { status, stdout } = shell(
      project(),
      'groundwork check draft.md --output /dev/null && exit 9; groundwork check draft.md --format json --output >(cat > copy.json); sleep 0.5; cat copy.json',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('"verdict": "contradicted"');
  });
});

unix('the cache', () => {
  it('leaves a home alone that was named for it, whatever is asked', () => {
    const home = folderWith({ 'Documents/thesis.docx': 'thesis', 'photos/a.jpg': 'photo', '.profile': 'mine' });
    execFileSync('touch', ['-d', '100 days ago', join(home, 'photos'), join(home, 'photos/a.jpg')]);
    const before = treeOf(home);
    const cwd = project();
    const env = { GROUNDWORK_CACHE: home, HOME: home };
    expect(groundwork(cwd, ['check', 'draft.md'], { env })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`Nothing is stored in ${home}: it holds “.profile”`) as string,
    });
    for (const words of [['cache'], ['sources'], ['search', 'bridge']])
      expect(groundwork(cwd, words, { env }).status).toBe(0);
    expect(groundwork(cwd, ['cache', 'clear'], { env })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`Nothing was deleted in ${home}: it holds “.profile”`) as string,
    });
    expect(treeOf(home)).toEqual(before);
  });

  it.skipIf(process.getuid?.() !== 0)('that may only be read is used, and clearing it tells so', () => {
    const nobody = { uid: 65534, gid: 65534 };
    const cwd = project();
    const cache = join(folderWith({}), 'cache');
    const env = { GROUNDWORK_CACHE: cache };
    groundwork(cwd, ['check', 'draft.md'], { env });
    const before = treeOf(cache);
    expect(groundwork(cwd, ['check', 'draft.md'], { env, ...nobody }).status).toBe(1);
    const cleared = groundwork(cwd, ['cache', 'clear'], { env, ...nobody });
    expect(cleared).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^groundwork: Not everything was deleted in .*: permission denied\.\n$/) as string,
    });
    expect(treeOf(cache)).toEqual(before);
    expect(groundwork(cwd, ['cache', 'clear'], { env }).status).toBe(0);
  });

  it.skipIf(process.getuid?.() !== 0)('and a report in a folder that may only be read tell what is wrong, once', () => {
    const cwd = project();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/report.md'), '');
    chownSync(join(cwd, 'out/report.md'), 65534, 65534);
    const env = { GROUNDWORK_CACHE: join(cwd, 'none') };
    const run = groundwork(cwd, ['check', 'draft.md', '--output', 'out/report.md'], { env, uid: 65534, gid: 65534 });
    expect(run.status).toBe(2);
    expect(run.stderr.split('\n')).toEqual([
      expect.stringContaining('The index could not be stored in'),
      'groundwork: out/report.md could not be written: permission denied.',
      '',
    ]);
    expect(readFileSync(join(cwd, 'out/report.md'), 'utf8')).toBe('');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.md']);
  });

  it('is where the others are', () => {
    expect(groundwork(project(), ['cache']).stdout).toContain(cacheFolder);
  });
});
