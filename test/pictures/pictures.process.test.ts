import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cliBundle } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { pdfOf, stacked } from '../support/pdfWriter';
import { HARBOUR, HARBOUR_WORDS, harbourGreys, harbourPage, hugePng, scanOf, tiffOf } from '../support/scans';

const { groundwork, cacheFolder, script } = cliBundle('recognition');

beforeEach(() => {
  rmSync(cacheFolder, { recursive: true, force: true });
});

interface Read {
  readonly sources: readonly {
    readonly path: string;
    readonly text: string;
    readonly blocks: readonly { readonly locator: string; readonly text: string }[];
    readonly problems: readonly { readonly kind: string; readonly message: string }[];
  }[];
}

const textOf = (folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Read['sources'] => {
  const run = groundwork(folder, ['text', '--format', 'json', ...words], { env: { ...process.env, ...env } });
  expect(run.stderr).toBe('');
  return (JSON.parse(run.stdout) as Read).sources;
};

const WORDS = HARBOUR_WORDS.join('\n\n');

describe('scans and pictures', () => {
  it('are listed with how reading is turned on, until it is', () => {
    const folder = folderWith({ 'a.png': HARBOUR, 'b.pdf': scanOf([harbourPage(), harbourPage()]) });
    const messages = textOf(folder, ['a.png', 'b.pdf']).map(({ problems }) => problems[0]?.message);
    expect(messages[0]).toMatch(/a\.png was not read: it is a scan, 1 page\. Turn on reading of pictures/);
    expect(messages[1]).toMatch(/b\.pdf was not read: it is a scan, 2 pages\. .*--pictures/);
  });

  it('are read without a network, each place marked as read from a picture', () => {
    const folder = folderWith({ 'a.png': HARBOUR, 'b.pdf': scanOf([harbourPage({ rotate: 0 }), harbourPage()]) });
    const env = { NODE_OPTIONS: `--require ${join(import.meta.dirname, 'samples/noNetwork.cjs')}` };
    const [png, pdf] = textOf(folder, ['--pictures', 'a.png', 'b.pdf'], env);
    expect(png).toMatchObject({ text: WORDS, problems: [] });
    expect(png?.blocks.at(-1)).toMatchObject({ locator: '~p. 1, ¶ 2, read from a picture', text: HARBOUR_WORDS[1] });
    expect(pdf).toMatchObject({ text: `${WORDS}\n\n${WORDS}`, problems: [] });
  });

  it('would end the program that reaches for a network, as this test can tell', () => {
    const env = { ...process.env, NODE_OPTIONS: `--require ${join(import.meta.dirname, 'samples/noNetwork.cjs')}` };
    const asking = folderWith({ 'ask.mjs': "await fetch('http://localhost:9');" });
    return new Promise<void>((resolve) => {
      spawn(process.execPath, [join(asking, 'ask.mjs')], { env }).on('exit', (_, signal) => {
        expect(signal).toBe('SIGKILL');
        resolve();
      });
    });
  });

  it('of several pages in one TIFF are read page by page', () => {
    const folder = folderWith({ 'a.tif': tiffOf([harbourGreys(), harbourGreys()]) });
    expect(textOf(folder, ['--pictures', 'a.tif'])[0]?.text).toBe(`${WORDS}\n\n${WORDS}`);
  });

  it('back the statements of a draft, and change nothing where they are not read', () => {
    const folder = folderWith({
      'sources/harbour.png': HARBOUR,
      'sources/other.pdf': pdfOf([stacked(['The pier is made of oak.'])]),
      'draft.md': 'The harbour of Eastvik was dredged in 1987.\n',
    });
    const verdictWith = (...words: readonly string[]): unknown => {
      const { stdout } = groundwork(folder, ['check', 'draft.md', '--format', 'json', ...words]);
      const [draft] = (JSON.parse(stdout) as { drafts: { findings: { verdict: unknown }[] }[] }).drafts;
      return draft?.findings[0]?.verdict;
    };
    expect(verdictWith()).toBe('notEnoughEvidence');
    expect(verdictWith('--pictures')).toBe('supported');
  });

  it('are read where groundwork.json says so, in the languages that it names', () => {
    const folder = folderWith({
      'groundwork.json': '{ "pictures": ["eng"] }',
      'sources/harbour.png': HARBOUR,
    });
    expect(groundwork(folder, ['sources']).stdout).toMatch(/34 words/);
    expect(readdirSync(join(cacheFolder, 'extracts')).join(' ')).toMatch(/\.pictureseng\.1/);
  });

  it('go on where a reading was killed, and read no page again', async () => {
    const folder = folderWith({ 'a.pdf': scanOf([1, 2, 3, 4].map(() => harbourPage())) });
    const env = { ...process.env, GROUNDWORK_CACHE: cacheFolder };
    const first = spawn(process.execPath, [script, 'text', '--pictures', 'a.pdf'], { cwd: folder, env });
    const ended = new Promise((resolve) => first.on('exit', resolve));
    await vi.waitFor(
      () => {
        expect(pagesKept().length).toBeGreaterThanOrEqual(2);
      },
      { timeout: 60_000, interval: 20 },
    );
    first.kill('SIGKILL');
    await ended;
    expect(pagesKept().length).toBeLessThan(4);
    expect(textOf(folder, ['--pictures', 'a.pdf'])[0]?.problems).toEqual([]);
    expect(pagesKept()).toEqual([1, 2, 3, 4]);
  });

  it('of more pixels than are decoded are refused, and a broken one loses only itself', () => {
    const broken = Buffer.concat([HARBOUR.subarray(0, 60), Buffer.alloc(500, 7)]);
    const folder = folderWith({ 'a.png': hugePng(100_000, 100_000), 'b.png': broken, 'c.png': HARBOUR });
    const run = groundwork(folder, ['text', '--pictures', '--format', 'json', 'a.png', 'b.png', 'c.png']);
    const { sources } = JSON.parse(run.stdout) as Read;
    expect(sources.map(({ problems }) => problems[0]?.kind)).toEqual(['overLimit', 'scanned', undefined]);
    expect(sources[1]?.problems[0]?.message).toMatch(/Text recognition could make nothing of it/);
  });
});

/** The pages that are kept of all scans, in the order in which they were read. */
function pagesKept(): readonly number[] {
  try {
    const folder = join(cacheFolder, 'extracts');
    const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
    return lines.filter((line) => line !== '').map((line) => Number(/\[(\d+),/.exec(line)?.[1]));
  } catch {
    // Nothing is kept yet.
    return [];
  }
}
