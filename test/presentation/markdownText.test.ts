import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, runsMarkdown } from '../../src/presentation/markdownText';

describe('text of sources in a hover', () => {
  it.each([
    '[click](command:workbench.action.quit)',
    '![x](https://example.org/x.png)',
    '<img src=x onerror=alert(1)>',
    'https://example.org/a_b',
    'a | b\n|---|---|\n# heading',
    '$(alert) `code` **bold** &amp; ~~gone~~',
  ])('shows %j as it stands', (text) => {
    expect(escapeMarkdown(text).replace(/\\(?=[!-/:-@[-`{-~])/g, '')).toBe(text.replace(/\s+/g, ' '));
    expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)[[\]()<>!`*_#|&~$:]/);
  });
  it('never leaves a mark of Markdown bare, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!-/:-@[-`{-~\n]/);
      }),
    );
  });
  it('keeps spaces outside of the emphasis marks', () => {
    expect(
      runsMarkdown([{ text: 'cost ' }, { text: ' 4,512 ', mark: 'differs' }, { text: 'crowns', mark: 'matched' }]),
    ).toBe(String.raw`cost  ***4\,512*** **crowns**`);
  });
});
