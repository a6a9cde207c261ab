// Agents beside the editor: the server that VS Code is told of, started by VS Code itself.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, troubledWorkspace } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    // Without this VS Code knows of no servers.
    at = await openWorkbench(troubledWorkspace(), { settings: { 'chat.disableAIFeatures': false } });
    page = at.page;
    await at.openFile('draft.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const row = (words) => page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();

describe('the server for agents', () => {
  test('is known to VS Code, is started by it, and offers its tools', async () => {
    await at.persistently(async (timeout) => {
      await at.run('MCP: List Servers');
      await row('Groundwork').click({ timeout });
      await row('Start Server').click({ timeout });
    });
    const log = page.locator('.part.panel .view-lines').filter({ hasText: /Discovered\s7\stools/ });
    await log.waitFor();
    const lines = await log.innerText();
    assert.doesNotMatch(lines, /\[(?:warning|error)\]/);
    assert.deepEqual(at.outside, []);
  });
});
