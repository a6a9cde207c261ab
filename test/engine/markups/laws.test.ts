import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/engine/draft/proseBlocks';
import { draftLanguages, languageOfFile, type DraftLanguage } from '../../../src/engine/model/draftLanguage';
import { FILLER } from '../../../src/engine/model/masked';
import { traps } from './traps';

const folder = path.join(import.meta.dirname, 'story');
const stories = readdirSync(folder).map((name) => ({
  language: languageOfFile(name),
  text: readFileSync(path.join(folder, name), 'utf8'),
}));

/** Everything we have in a language. */
const textsIn = (language: DraftLanguage): readonly string[] => [
  ...stories.filter((story) => story.language === language).map(({ text }) => text),
  ...(traps[language] ?? []).map(([, text]) => text),
];

/** Where masked words are not the draft's own: a letter that a command or an entity stands for begins where that begins. */
const isSubstituted = (text: string, at: number): boolean =>
  /\\(?:n|t|u[0-9a-f]{4})$/i.test(text.slice(Math.max(0, at - 5), at + 1)) ||
  /[\\&{}"'`~<>$#@:|=_*^[\](/.-]/.test(text.charAt(at));

function breaches(text: string, language: DraftLanguage): readonly string[] {
  return parseDraft({ text, language }).blocks.flatMap(({ span, masked }) => {
    if (masked.length !== span.end - span.start) return [`length of ${masked}`];
    return masked.split('').flatMap((unit, at) => {
      const own = text.charAt(span.start + at);
      const isOwn = unit === FILLER || unit === own || !/[\p{L}\p{N}]/u.test(unit);
      return isOwn || isSubstituted(text, span.start + at) ? [] : [`${unit} for ${own} in ${masked}`];
    });
  });
}

const languages = Object.keys(draftLanguages) as readonly DraftLanguage[];

describe.each(languages)('a draft in %s', (language) => {
  const texts = textsIn(language);
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(), fc.nat())
    .map(([one, other, head, tail]) => one.slice(0, head % (one.length + 1)) + other.slice(tail % (other.length + 1)));

  it('has its very words where they stand', () => {
    expect(texts.flatMap((text) => breaches(text, language))).toEqual([]);
  });

  it('cut anywhere and put together anyhow is read, with its very words where they stand', () => {
    fc.assert(
      fc.property(cut, (text) => {
        expect(breaches(text, language)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('reads the same after an edit as anew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), cut, (before, after) => {
        const last = parseDraft({ text: before, language });
        const [again, anew] = [parseDraft({ text: after, language }, last), parseDraft({ text: after, language })];
        expect(again.blocks).toEqual(anew.blocks);
        expect(again.marks).toEqual(anew.marks);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
