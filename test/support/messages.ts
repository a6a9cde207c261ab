import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesLike } from './filesLike';

/** A text in the code, and where it stands. */
export interface FoundText {
  readonly text: string;
  readonly place: string;
}

export interface FoundTexts {
  /** What is said through `t` or `l10n.t`. */
  readonly messages: readonly FoundText[];
  /** What is handed to them without being a literal, so that no bundle can have it. */
  readonly unknown: readonly FoundText[];
  /** Words of a sentence that are not handed to them. */
  readonly plain: readonly FoundText[];
}

/** Reads what the code says to the writer. */
export function textsIn(root: string, globs: readonly string[]): FoundTexts {
  const found = { messages: [] as FoundText[], unknown: [] as FoundText[], plain: [] as FoundText[] };
  for (const file of globs.flatMap((glob) => filesLike(glob, root)).sort()) {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    visit(source, source, found);
  }
  return found;
}

type Growing = { readonly [K in keyof FoundTexts]: FoundText[] };

function visit(node: ts.Node, file: ts.SourceFile, found: Growing): void {
  if (isAside(node)) return;
  const place = `${file.fileName}:${String(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)}`;
  if (ts.isCallExpression(node) && isTranslation(node.expression)) {
    const [message, ...values] = node.arguments;
    if (message !== undefined && ts.isStringLiteralLike(message)) found.messages.push({ text: message.text, place });
    else found.unknown.push({ text: node.getText(file), place });
    for (const value of values) visit(value, file, found);
    return;
  }
  const words = wordsOf(node);
  if (words !== undefined && SENTENCE.test(words)) found.plain.push({ text: words, place });
  ts.forEachChild(node, (child) => {
    visit(child, file, found);
  });
}

const isTranslation = (called: ts.Expression): boolean =>
  (ts.isIdentifier(called) && called.text === 't') ||
  (ts.isPropertyAccessExpression(called) && called.getText() === 'l10n.t');

/** Two words or more, the first with a capital: what one would read as a sentence or a title. */
const SENTENCE = /^\P{L}*\p{Lu}\p{L}+ .*\p{L}/u;

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
    : undefined;
}

/** What no writer reads: types, imports, faults of ours, and the log. */
function isAside(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return true;
  return ts.isCallExpression(node) && /(?:^|[.#])log(?:\[|\.)/.test(node.expression.getText());
}
