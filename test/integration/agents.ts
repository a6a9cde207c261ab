import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, flagged, open, retype, revert, write, fileAt, read } from './workspace';

interface OpenClaims {
  readonly drafts: readonly { readonly draft: string; readonly open: number }[];
  readonly claims: readonly { readonly statement: string; readonly verdict: string; readonly reason: string }[];
}

/** Asks a tool as a language model does; the answer as data. */
async function ask(tool: string, input: object): Promise<unknown> {
  const name = `groundwork_${tool}`;
  await eventually(`the tool ${name}`, () => vscode.lm.tools.find((known) => known.name === name));
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return part.value.startsWith('{') ? (JSON.parse(part.value) as unknown) : part.value;
}

/** What language models in the editor may ask. */
export function agentTests(): void {
  describe('the tools of language models', () => {
    afterEach(async () => {
      await revert();
      await closeAll();
    });

    it('are there, each with its words and schema', () => {
      const tools = vscode.lm.tools.filter(({ name }) => name.startsWith('groundwork_'));
      assert.equal(tools.length, 7);
      for (const { description, inputSchema } of tools) assert.ok(description !== '' && inputSchema !== undefined);
    });

    it('know what is written and not saved', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      const asked = async (): Promise<OpenClaims> =>
        (await ask('list_open_claims', { draft: 'draft.md' })) as OpenClaims;
      const before = await asked();
      assert.ok(before.claims.some(({ reason }) => reason.includes('86 million euros')));
      await retype(editor, '68 million euros', '86 million euros');
      const after = await asked();
      assert.ok(editor.document.isDirty);
      assert.equal(after.drafts[0]?.open, (before.drafts[0]?.open ?? 0) - 1);
    });

    it('answer as the server does: literal words with their place', async () => {
      const answer = await ask('check_text', { text: 'The ministry has acquired 999 hectares of flood meadow.' });
      const { statements } = answer as {
        statements: readonly { verdict: string; evidence: readonly { locator: string }[] }[];
      };
      assert.equal(statements[0]?.verdict, 'contradicted');
      assert.ok((statements[0].evidence[0]?.locator ?? '') !== '');
      assert.equal(await ask('check_text', {}), 'The argument "text" is missing.');
    });

    it('get nothing of a source that is confidential, from the moment on that it is', async () => {
      await open('draft.md');
      const project = await read('groundwork.json');
      const found = async (): Promise<number> => {
        const { found: hits } = (await ask('search_sources', { words: 'informant chandlery' })) as { found: unknown[] };
        return hits.length;
      };
      await write('sources/secret.txt', 'The informant stood behind the chandlery.');
      await eventually('the new source', async () => ((await found()) === 1 ? true : undefined));
      await write('groundwork.json', JSON.stringify({ confidential: ['sources/secret.txt'] }));
      assert.equal(await found(), 0);
      await write('groundwork.json', project);
      await vscode.workspace.fs.delete(fileAt('sources/secret.txt'));
    });
  });
}
