// The host itself: whatever extension is installed, VS Code works, without the network, and the probe tells the truth.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-host-'));
let at;
let page;

before(
  async () => {
    mkdirSync(path.join(folder, 'sources'));
    writeFileSync(path.join(folder, 'sources', 'report.txt'), 'The bridge was opened in 1912.\n');
    writeFileSync(path.join(folder, 'note.md'), 'The bridge was opened in 1912.\n');
    writeFileSync(path.join(folder, 'broken.json'), '{ "open": ');
    at = await openWorkbench(folder, { settings: { 'files.autoSave': 'off' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the VS Code that is tested in', () => {
  test('opens a file, takes what is typed and saves it', async () => {
    await at.openFile('note.md');
    await at.goToLine(1);
    await page.keyboard.type('Typed by a test. ');
    await at.editorLine('Typed by a test. The bridge').waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'note.md' }).waitFor();
    assert.match(readFileSync(path.join(at.sandbox.workspace, 'note.md'), 'utf8'), /^Typed by a test\. The bridge/);
  });

  test('works on a copy of the folder', () => {
    assert.equal(readFileSync(path.join(folder, 'note.md'), 'utf8'), 'The bridge was opened in 1912.\n');
  });

  test('lists problems that extensions find', async () => {
    await at.openFile('broken.json');
    const problems = await at.problems();
    await problems.filter({ hasText: 'Value expected' }).first().waitFor();
  });

  test('shows in another theme', async () => {
    await at.shot('host', { theme: 'Light High Contrast' });
    assert.equal(await page.locator('.monaco-workbench.hc-light').count(), 1);
  });

  test('has a probe in the process of the extension, which sees it held up', async () => {
    await at.openFile('note.md');
    const before = Date.now();
    await at.probe.start();
    await at.probe.stall(150);
    const held = await at.probe.stop();
    assert.ok(held.longestMs >= 150, `saw ${held.longestMs} ms of work`);
    assert.ok(held.longestWaitMs > 140, `saw ${held.longestWaitMs} ms of waiting`);
    assert.ok(held.tasks[0].endedAt > before && held.tasks[0].endedAt <= Date.now());
  });

  test('counts anew in each window of the probe', async () => {
    await at.probe.stall(150);
    await at.probe.start();
    await at.goToLine(1);
    const idle = await at.probe.stop();
    assert.ok(idle.longestMs < 150, `saw ${idle.longestMs} ms of work`);
    assert.ok(idle.turns > 0, `${idle.turns} turns`);
  });

  test('asks nobody outside', () => {
    assert.deepEqual(at.outside, []);
  });
});
