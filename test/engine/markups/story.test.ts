import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/model/finding';
import { languageOfFile } from '../../../src/engine/model/draftLanguage';
import { engineWith } from '../../support/documents';

const folder = path.join(import.meta.dirname, 'story');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const engine = engineWith({ 'harbour.txt': read('source.txt') });

/** What is judged of a draft: headings first, then each statement with its verdict, whatever the order of notes. */
function judged(name: string): readonly string[] {
  const draft = { text: read(name), language: languageOfFile(name) ?? 'plaintext' } as const;
  const { findings } = engine.openDraft().check(draft);
  return [...findings].map(line).sort();
}

/** Each language has quotation marks of its own. */
const line = ({ claim, verdict }: Finding): string =>
  `${claim.role === 'heading' ? '#' : verdict.kind}: ${claim.text.replace(/"([^"]*)"/g, '“$1”')}`;

const STORY = judged('story.md');

it('the story has five errors and ten true sentences', () => {
  expect(STORY.filter((one) => one.startsWith('contradicted'))).toHaveLength(5);
  expect(STORY.filter((one) => one.startsWith('supported'))).toHaveLength(10);
  expect(STORY.filter((one) => one.startsWith('#'))).toHaveLength(2);
  expect(STORY).toHaveLength(17);
});

describe('the same story says the same, and nothing more,', () => {
  const others = readdirSync(folder).filter((name) => name.startsWith('story.') && name !== 'story.md');
  it.each(others)('in %s', (name) => {
    expect(judged(name)).toEqual(STORY);
  });
});
