import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftLanguages, languageOfFile, languageOfId } from '../../src/engine/model/draftLanguage';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: { readonly configuration: Property | readonly Property[] };
}
interface Property {
  readonly properties: Readonly<
    Record<string, { readonly default?: unknown; readonly additionalProperties?: unknown }>
  >;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const setting = [manifest.contributes.configuration]
  .flat()
  .map(({ properties }) => properties['groundwork.languages'])
  .find((one) => one !== undefined);

it('the manifest names the languages of drafts as the engine does', () => {
  expect(setting?.default).toEqual(languageOfId);
  expect(setting?.additionalProperties).toMatchObject({ enum: Object.keys(draftLanguages) });
  expect(manifest.activationEvents.filter((event) => event.startsWith('onLanguage:')).sort()).toEqual(
    Object.keys(languageOfId)
      .map((id) => `onLanguage:${id}`)
      .sort(),
  );
});

it('a file has one language, whatever the case of its ending', () => {
  const endings = Object.values(draftLanguages).flatMap((language): readonly string[] => language.endings);
  expect(new Set(endings).size).toBe(endings.length);
  expect(languageOfFile('a/Chapter.TEX')).toBe('latex');
  expect(languageOfFile('tex')).toBeUndefined();
});
