import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import astro from 'eslint-plugin-astro'
import { importX } from 'eslint-plugin-import-x'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { documentedExports } from './scripts/lint/documented-exports.js'
import { importZones } from './scripts/lint/import-zones.js'

const clock = [
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The clock is read in scripts and load-site-data.ts only. Take `today` as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock is read in scripts and load-site-data.ts only. Take `today` as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is read in scripts and load-site-data.ts only. Take `today` as a parameter.',
  },
]

const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message:
      'The environment is read in scripts and load-site-data.ts only. Take what you need as a parameter.',
  },
]

const enums = {
  selector: 'TSEnumDeclaration',
  message:
    'Node runs these files by stripping their types, and an enum is more than a type. Use a union of strings.',
}

const modules = {
  selector: ':matches(ExportNamedDeclaration, ExportDefaultDeclaration, ExportAllDeclaration)',
  message:
    'A file in scripts/ itself is a command. What it is made of lies in the folder named for what it does: scripts/pull/, scripts/build/ …',
}

const onlyIn = (name, home) => ({ name, message: `Only ${home} knows this package.` })
const google = [
  onlyIn('@googleapis/sheets', 'src/sheet/sources/google/google.ts'),
  onlyIn('google-auth-library', 'src/sheet/sources/google/google.ts'),
]
const fileReaders = [
  onlyIn('csv-parse/sync', 'src/sheet/sources'),
  onlyIn('hucre', 'src/sheet/sources'),
  onlyIn('fflate', 'src/sheet/sources'),
]

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.samvaro*/', '.astro/', 'test-results/', 'node_modules/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Types. Astro's own check looks at the types of .astro files.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text counts as absent more often than not.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A void arrow on one line reads well, and a void return is never mistaken for a value here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  astro.configs['flat/recommended'],

  // Who may import whom, in TypeScript and Astro files alike.
  {
    files: ['**/*.{ts,astro}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: importZones }],
      'import-x/no-cycle': 'error',
      // What is needed of a file stands on one line, types and values together.
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'import-x/no-default-export': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/sheet/sources/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [...google, ...fileReaders] }] },
  },
  {
    files: ['src/sheet/sources/**'],
    ignores: ['src/sheet/sources/google/**'],
    rules: { 'no-restricted-imports': ['error', { paths: google }] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|zod$)', message: 'The domain depends on nothing but zod, and reads no files.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{views,outputs,snapshot,client}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:',
              message: 'This layer is pure. Files are read in scripts and load-site-data.ts.',
            },
          ],
        },
      ],
    },
  },

  {
    files: ['scripts/*.ts'],
    rules: { 'no-restricted-syntax': ['error', modules] },
  },

  // The clock and the environment are parameters.
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/load-site-data.ts', 'src/client/**'],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...environment, enums], 'no-console': 'error' },
  },
  {
    // In the visitor's browser the clock is the visitor's own.
    files: ['src/client/**'],
    rules: { 'no-restricted-syntax': ['error', enums], 'no-console': 'error' },
  },

  // Size and comments.
  {
    files: ['src/**/*.{ts,astro}', '{scripts,tools}/**/*.{ts,js}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
    },
  },
  {
    // Tables, long because the contract is long.
    files: [
      'src/sheet/contract/columns.ts',
      'src/sheet/problems/words/**',
      'src/sheet/problems/findings/**',
      '**/*.astro',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  {
    files: ['src/**/*.ts', '{scripts,tools}/**/*.ts'],
    plugins: { samvaro: { rules: { 'documented-exports': documentedExports } } },
    rules: { 'samvaro/documented-exports': 'error' },
  },

  // Tests and benches may look into anything, and say what a value is where they know better than the compiler.
  {
    files: ['tests/**/*.ts', 'tools/bench/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
