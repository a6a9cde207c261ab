/**
 * What is set in the settings of VS Code and has no place in `groundwork.json`, by the first word of its name there: it is
 * looked for in the file by those who know the settings. Source: `contributes.configuration` of package.json, by a test.
 */
export const EDITOR_SETTINGS: ReadonlySet<string> = new Set([
  'languages',
  'check',
  'severity',
  'rules',
  'openSources',
  'limits',
  'citationStyle',
  'report',
  'bibliographies',
  'storeIndex',
  'margin',
  'lineEndText',
  'paste',
]);
