import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const bans = (...rules) => ['error', ...rules.map(([selector, message]) => ({ selector, message }))];

const noDefaultExport = ['ExportDefaultDeclaration', 'Export by name: a default export has no name to search for.'];
const noClock = [
  'MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Math"][property.name="random"], NewExpression[callee.name="Date"][arguments.length=0]',
  'The engine is a function of its inputs: no clock, no chance.',
];

export default defineConfig([
  globalIgnores(['dist/', 'out/', 'node_modules/', '**/node_modules/', '**/*.d.ts']),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Our objects are closures without `this`: their methods may be taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
      'no-restricted-syntax': bans(noDefaultExport),
    },
  },
  { files: ['src/engine/**/*.ts'], rules: { 'no-restricted-syntax': bans(noDefaultExport, noClock) } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  // Written by a program: a line a weight.
  { files: ['src/engine/verification/**/*Weights.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/vitest.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
]);
