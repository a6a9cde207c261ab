import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { languageOfFile } from '../../../src/engine/model/draftLanguage';
import { engineWith } from '../../support/documents';

const USAGE = `Usage: npm run prose -- FILE|FOLDER… [--all]

Lists what is judged as prose in drafts, those statements first (or, without --all, only those) that have signs of markup or
code in them: a reader of drafts that takes a comment, code, a head or a macro for prose is found out here.`;

/** What prose hardly has: commands, braces, tags, tables, assignments, calls, paths of options, doubled signs. */
const SIGNS =
  /\\[A-Za-z]|[{}|]|<\/?[a-z]|::|==|=>|->|&&|\$\w|\w\(\)|^\s*[#%@]|\[\[|\]\]|@[a-z]+[{[(]|\b\w+=["'\w]|#\w+[([]|^\s*--|\.\.\s|:\w+:/u;

function filesIn(name: string): readonly string[] {
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name, { recursive: true, encoding: 'utf8' })
    .map((inside) => path.join(name, inside))
    .filter((file) => statSync(file).isFile() && languageOfFile(file) !== undefined)
    .sort();
}

function main(given: readonly string[]): number {
  const names = given.filter((one) => !one.startsWith('--'));
  if (names.length === 0) {
    console.error(USAGE);
    return 2;
  }
  // Without any source nothing is judged.
  const engine = engineWith({ 'source.txt': 'The kiln at Oster was built of brick.' });
  let suspicious = 0;
  for (const file of names.flatMap(filesIn)) {
    const text = readFileSync(file, 'utf8');
    const draft = { text, language: languageOfFile(file) ?? 'plaintext' } as const;
    const judged = [...engine.openDraft().check(draft).findings].filter(
      ({ verdict, claim }) => claim.role !== 'heading' && verdict.kind !== 'notChecked',
    );
    const signed = judged.filter(({ claim }) => SIGNS.test(claim.text));
    suspicious += signed.length;
    console.log(`${file}: ${String(judged.length)} statements judged, ${String(signed.length)} with signs of markup`);
    for (const { claim } of given.includes('--all') ? judged : signed) {
      const line = text.slice(0, claim.span.start).split('\n').length;
      console.log(`    ${String(line)}: ${claim.text.slice(0, 240)}`);
    }
  }
  console.log(`${String(suspicious)} statements with signs of markup`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
