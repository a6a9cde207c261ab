import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Every place of the product that removes, renames or writes a file, and why nothing of the user's can be lost there. A
 * new one belongs into this list, with its reason, or better into one of these files.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  // Single files, by names that we give, in a folder of which everything is ours; folders only when they are empty.
  'library/cache/removal.node.ts': ['unlink', 'rmdir'],
  // The file that it has just made itself, under a name that was free.
  'library/writeWhole.node.ts': ['open for writing', 'writeFile', 'rename', 'unlink'],
  // New files with names of their own, in a folder that was claimed.
  'library/cache/ownership.node.ts': ['mkdir'],
  'library/cache/extracts.node.ts': ['mkdir', 'utimes'],
  // Lines behind those of a file with a name of its own, in a folder that was claimed.
  'library/cache/pageTexts.node.ts': ['appendFile', 'mkdir', 'utimes'],
  // Files in the memory of WebAssembly.
  'pictures/worker/tesseract.node.ts': ['writeFile'],
  'library/cache/shard.node.ts': ['mkdir', 'utimes'],
  'library/cache/textFile.node.ts': ['open for writing'],
  // Pipes, terminals and /dev/null only; files are written by `writeWhole`, after `whyTaken` has let them.
  'cli/outputFile.ts': ['writeFile'],
  // A report where the writer says, and asks before something is replaced.
  'extension/report/saveReport.ts': ['fs.writeFile'],
  // groundwork.json where there is none, as an edit that can be undone.
  'extension/marking.ts': ['edit.createFile'],
  // The sample, in a folder that was not there.
  'extension/features/sampleProject.ts': ['fs.createDirectory', 'fs.writeFile'],
  // What a writer holds for a false alarm, in the extension's own storage, under a name that is free.
  'extension/features/falseAlarm.ts': ['fs.createDirectory', 'fs.writeFile'],
  // A folder that the writer asked for, and the sources in groundwork.json, which is shown; what else it says stays.
  'extension/features/sourcesFolder.ts': ['fs.createDirectory', 'fs.writeFile'],
};

const CALLS: Readonly<Record<string, RegExp>> = {
  rm: /(?<![.\w])(?:fs\.)?rm(?:Sync)?\(/,
  unlink: /\bunlink(?:Sync)?\(/,
  rmdir: /\brmdir(?:Sync)?\(/,
  rename: /(?<!workspace\.fs\.)\brename(?:Sync)?\(/,
  truncate: /\bf?truncate(?:Sync)?\(/,
  writeFile: /(?<!workspace\.fs\.)\bwriteFile(?:Sync)?\(/,
  appendFile: /\bappendFile(?:Sync)?\(/,
  copyFile: /\b(?:copyFile|cp)(?:Sync)?\(/,
  createWriteStream: /\bcreateWriteStream\(/,
  'open for writing': /(?<!\.)\bopen(?:Sync)?\([^)]*'(?:w|a|wx|new)\b/,
  mkdir: /\bmkdir(?:Sync)?\(/,
  utimes: /\butimes(?:Sync)?\(/,
  link: /\b(?:sym)?link(?:Sync)?\((?=[^)]*,)/,
  'fs.delete': /\bfs\.delete\(|\bdeleteFile\(/,
  'fs.rename': /\bworkspace\.fs\.rename\(|\brenameFile\(/,
  'fs.copy': /\bfs\.copy\(/,
  'fs.writeFile': /\bfs\.writeFile\(/,
  'fs.createDirectory': /\bfs\.createDirectory\(/,
  'edit.createFile': /\bcreateFile\(/,
};

it('removes, renames and writes files in these places and no others', () => {
  const found: Record<string, readonly string[]> = {};
  // Learned weights and word lists are strings, and no code.
  const isData = (file: string): boolean => /(?:Data|Weights)\.ts$/.test(file);
  for (const file of filesLike('src/**/*.ts', root).filter((one) => !isData(one))) {
    const code = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const calls = Object.keys(CALLS).filter((call) => CALLS[call]?.test(code));
    if (calls.length > 0) found[file.replaceAll('\\', '/').slice('src/'.length)] = calls.sort();
  }
  const sorted = Object.entries(PLACES).map(([file, calls]) => [file, [...calls].sort()] as const);
  expect(found).toEqual(Object.fromEntries(sorted));
});
