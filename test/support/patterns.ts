import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

/** A regular expression of the product; `place` is its file and line. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Every literal in the code. */
export function literalPatterns(root: string): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const file of codeOf(root)) {
    eachNode(parsed(root, file), (node, place) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    });
  }
  return found;
}

/** Where patterns are put together while the program runs: what they become is seen by running it (`builtPatterns`). */
export function buildingPlaces(root: string): readonly string[] {
  const places: string[] = [];
  for (const file of codeOf(root)) {
    eachNode(parsed(root, file), (node, place) => {
      if (isBuilding(node)) places.push(place);
    });
  }
  return places;
}

/** What `new RegExp` made in a run of this script, which is bundled with the product's code. */
export async function builtPatterns(root: string, script: string): Promise<readonly Pattern[]> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    plugins: [recording(root)],
  });
  const found: Pattern[] = [];
  const record = (place: string, source: string | RegExp, flags = ''): RegExp => {
    const pattern = new RegExp(source, flags);
    found.push({ source: pattern.source, flags: pattern.flags, place });
    return pattern;
  };
  const module = { exports: {} as { done?: Promise<void> } };
  // The bundle is our own code; it is given the recorder in place of the constructor.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('require', 'module', 'exports', 'recordedPattern', outputFiles[0]?.text ?? '')(
    () => ({}),
    module,
    module.exports,
    record,
  );
  await module.exports.done;
  return found;
}

/** Puts the recorder in the place of the constructor. */
const recording = (root: string): Plugin => ({
  name: 'recording',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const name = path.relative(root, file).replaceAll('\\', '/');
      const source = parsed(root, name);
      const edits: { at: number; to: number; text: string }[] = [];
      eachNode(source, (node, place) => {
        if (!isBuilding(node)) return;
        edits.push({ at: node.getStart(source), to: node.expression.end, text: 'recordedPattern' });
        edits.push({ at: node.arguments?.pos ?? 0, to: node.arguments?.pos ?? 0, text: `${JSON.stringify(place)}, ` });
      });
      const text = edits
        .sort((a, b) => b.at - a.at)
        .reduce((code, edit) => code.slice(0, edit.at) + edit.text + code.slice(edit.to), source.text);
      return { contents: text, loader: 'ts' };
    });
  },
});

const isBuilding = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';

const codeOf = (root: string): readonly string[] =>
  globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const parsed = (root: string, file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

function eachNode(file: ts.SourceFile, visit: (node: ts.Node, place: string) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node, `${file.fileName}:${String(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)}`);
    ts.forEachChild(node, walk);
  };
  walk(file);
}
