import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineWith } from '../../support/documents';

/**
 * What may be shown "Backed", and what must not: `backing.txt` has kinds of errors (`#`), sources (`>`), and statements that are
 * backed (`+`), not backed (`-`), different from their source (`!`) or not shown as different (`~`).
 */
const WANTED: Readonly<Record<string, (kinds: readonly string[]) => boolean>> = {
  '+': (kinds) => kinds.every((kind) => kind === 'supported'),
  '-': (kinds) => !kinds.every((kind) => kind === 'supported'),
  '!': (kinds) => kinds.includes('contradicted'),
  '~': (kinds) => !kinds.includes('contradicted'),
};

const judged = (statement: string, source: string): readonly string[] =>
  [...engineWith({ 'source.txt': source }).openDraft().check({ text: statement, language: 'markdown' }).findings].map(
    ({ verdict }) => verdict.kind,
  );

const file = readFileSync(new URL('backing.txt', import.meta.url), 'utf8');

for (const section of file.split(/^# /m).slice(1)) {
  const [title = '', ...lines] = section.split('\n');
  describe(title, () => {
    let source = '';
    for (const line of lines.filter((one) => one !== '')) {
      const [sign = '', text] = [line[0], line.slice(2)];
      if (sign === '>') {
        source = text;
        continue;
      }
      const said = source;
      it(`${line} (${said})`, () => {
        const kinds = judged(text, said);
        expect(WANTED[sign]?.(kinds), kinds.join(', ')).toBe(true);
      });
    }
  });
}
