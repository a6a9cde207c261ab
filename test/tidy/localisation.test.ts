import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/messages';

const root = path.resolve(import.meta.dirname, '../..');

type Bundle = Readonly<Record<string, string>>;

const bundle = (file: string): Bundle => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Bundle;

/** The terminal speaks English only. */
const found = textsIn(root, ['src/presentation/**/!(terminalText).ts', 'src/extension/**/*.ts', 'src/webview/**/*.ts']);
const german = bundle('media/l10n/bundle.l10n.de.json');
const titles = bundle('package.nls.json');
const germanTitles = bundle('package.nls.de.json');

/** `{0}` in messages, command links in titles. */
const holes = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d+\}|\(command:[\w.]+\)/g)].map(([hole]) => hole).sort();

describe('what the writer reads', () => {
  it('is said through the bundle, and as literals', () => {
    expect(found.plain).toEqual([]);
    expect(found.unknown).toEqual([]);
  });

  it('is there in German, all of it and nothing else', () => {
    const said = new Set(found.messages.map(({ text }) => text));
    expect([...said].filter((text) => german[text] === undefined)).toEqual([]);
    expect(Object.keys(german).filter((text) => !said.has(text))).toEqual([]);
    expect(Object.keys(germanTitles).sort()).toEqual(Object.keys(titles).sort());
  });

  it('has the same holes in German', () => {
    for (const [english, text] of Object.entries(german)) expect(holes(text), english).toEqual(holes(english));
    for (const [key, text] of Object.entries(germanTitles)) expect(holes(text), key).toEqual(holes(titles[key] ?? ''));
  });
});
