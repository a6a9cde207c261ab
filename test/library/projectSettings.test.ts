import { describe, expect, it } from 'vitest';
import { readProjectSettings } from '../../src/library/projectSettings';
import { problemText } from '../../src/presentation/sources/problemText';

const problems = (text: string): readonly string[] =>
  readProjectSettings(text).problems.map((problem) => problemText('groundwork.json', problem).split('. ')[0] ?? '');

describe('groundwork.json', () => {
  it('names sources and drafts', () => {
    expect(readProjectSettings('{ "$schema": "x", "sources": ["a", "b.txt"], "drafts": [] }')).toEqual({
      settings: { sources: ['a', 'b.txt'], drafts: [] },
      problems: [],
    });
  });

  it('says of sources what they do not say themselves', () => {
    const text = '{ "metadata": { "./sources/a.pdf": { "title": " Ours ", "date": "2024-05" } } }';
    const { settings, problems: none } = readProjectSettings(text);
    expect([...(settings.metadata ?? [])]).toEqual([['sources/a.pdf', { title: 'Ours', date: '2024-05' }]]);
    expect(none).toEqual([]);
  });

  it.each([
    ['{ "metadata": [] }', 'groundwork.json, line 1: "metadata" must hold paths of sources, each with { "title": … }'],
    ['{ "metadata": { "a":\n"b" } }', 'groundwork.json, line 1: what is said of "a" must begin with {'],
    ['{ "metadata": { "a": {\n"title": 3 } } }', 'groundwork.json, line 2: "title" must be a text'],
    [
      '{ "metadata": { "a": { "date": "May 2024" } } }',
      'groundwork.json, line 1: a date must look like "2024", "2024-05" or "2024-05-31"',
    ],
    [
      '{ "metadata": { "a": { "colour": "red" } } }',
      'groundwork.json, line 1: “colour” is not a setting and was left out',
    ],
  ])('says what is wrong with metadata: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('turns on reading of pictures, in all languages or in some', () => {
    expect(readProjectSettings('{ "pictures": true }').settings).toEqual({ pictures: [] });
    expect(readProjectSettings('{ "pictures": ["deu", "chi_sim"] }').settings).toEqual({
      pictures: ['deu', 'chi_sim'],
    });
    expect(readProjectSettings('{ "pictures": false }')).toEqual({ settings: {}, problems: [] });
    for (const wrong of ['1', '[]', '["German"]', '["../eng"]', '{}'])
      expect(problems(`{\n"pictures": ${wrong} }`)).toEqual([
        'groundwork.json, line 2: "pictures" must be true, false or a list of languages such as ["eng", "deu"]',
      ]);
  });

  it('may hold comments and commas before a closing bracket', () => {
    const text = '// Ours\n{ /* the\n texts */ "sources": ["a\\u0062\\n",], }\n';
    expect(readProjectSettings(text)).toEqual({ settings: { sources: ['ab\n'] }, problems: [] });
  });

  it.each([
    ['', 'groundwork.json, line 1: the file ends too early'],
    ['[]', 'groundwork.json, line 1: the file must begin with {'],
    ['{\n"sources": ["a"\n"b"]}', 'groundwork.json, line 3: a comma or ] is missing before this'],
    ['{\n"sources": ["a"]\n"drafts": []}', 'groundwork.json, line 3: a comma or } is missing before this'],
    ['{\n\n"sources" ["a"]}', 'groundwork.json, line 3: a colon is missing after "sources"'],
    ['{\r\n"sources": a}', 'groundwork.json, line 2: a value is expected here, such as "text" or [ … ]'],
    ["{ 'sources': [] }", 'groundwork.json, line 1: a key in quotation marks or } is expected here'],
    ['{}\n{}', 'groundwork.json, line 2: nothing may follow the closing bracket'],
    ['{ "sources": ["a\n"] }', 'groundwork.json, line 1: a value is expected here, such as "text" or [ … ]'],
    ['{ "sources": "a" }', 'groundwork.json, line 1: "sources" must be a list of texts'],
    ['{ "sources": ["a",\n3] }', 'groundwork.json, line 2: "sources" must hold paths in quotation marks'],
    ['{\n"draft": [] }', 'groundwork.json, line 2: “draft” is not a setting and was left out'],
    [
      '{\n"bibliographies": [] }',
      'groundwork.json, line 2: “bibliographies” is set in the settings of VS Code (groundwork.bibliographies)',
    ],
    [
      '{ "metadata": { "a.txt": { "languages": "en" } } }',
      'groundwork.json, line 1: “languages” is not a setting and was left out',
    ],
    ['['.repeat(10_000), 'groundwork.json, line 1: brackets are nested too deeply'],
  ])('%j is told', (text, told) => {
    expect(problems(text)).toEqual([told]);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readProjectSettings('{ "sources": ["a", "", 3], "drafts": 1, "later": {} }').settings).toEqual({
      sources: ['a'],
    });
  });
});
