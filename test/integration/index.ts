// Runs inside the extension host; VS Code calls `run`. Each line carries a mark, since the workbench's log is mixed in.
import { format } from 'node:util';
import Mocha from 'mocha';
import { ConfigurationTarget, workspace } from 'vscode';
import { agentTests } from './agents';
import { checkingTests } from './checking';
import { engineTests } from './engine';
import { hoverTests } from './hover';
import { navigationTests } from './navigation';
import { settingsTests } from './settings';

/** Resolves when all tests have passed. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    console.log(`[suite] ${format(...words)}`);
  };
  // Ends what hangs, and only that.
  const mocha = new Mocha({ ui: 'bdd', timeout: 600_000, color: false, reporter: 'spec' });
  // Puts `describe` and `it` where the tests expect them; in a bundle, mocha itself loads no files.
  mocha.suite.emit('pre-require', globalThis as never, '', mocha);
  // In a browser, VS Code saves by itself: what one test writes would reach the next.
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
  for (const register of [checkingTests, hoverTests, navigationTests, settingsTests, engineTests, agentTests])
    register();
  await new Promise<void>((resolve, reject) => {
    const tests: { readonly name: string; readonly ms: number; readonly isPassed: boolean }[] = [];
    const runner = mocha.run((failures) => {
      console.log(`[suite-end] ${JSON.stringify(tests)}`);
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} tests failed`));
    });
    const note = (isPassed: boolean) => (test: Mocha.Runnable) => {
      tests.push({ name: test.fullTitle(), ms: test.duration ?? 0, isPassed });
    };
    runner.on('pass', note(true)).on('fail', note(false));
  });
}
