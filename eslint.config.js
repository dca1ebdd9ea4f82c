import litPlugin from 'eslint-plugin-lit';
import a11yPlugin from 'eslint-plugin-lit-a11y';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noInlineStyle } from './scripts/eslint-rules/no-inline-style.mjs';
import { noLiteralText } from './scripts/eslint-rules/no-literal-text.mjs';
import { packageArrows } from './scripts/eslint-rules/package-arrows.mjs';

const source = ['packages/*/src/**/*.ts'];
const notShipped = ['**/*.test.ts', '**/*.stories.ts', '**/*.examples.ts', 'packages/*/src/testing/**'];
const kit = { rules: { 'no-inline-style': noInlineStyle, 'no-literal-text': noLiteralText, 'package-arrows': packageArrows } };
const unfinished = 'A skipped test guards nothing and a focused one hides all others: mend it, or delete it.';

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      'packages/*/types/',
      '**/generated/',
      '**/coverage/',
      '**/test-results/',
      'storybook-static/',
      '**/.turbo/',
      'apps/consumers/setups/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { kit } },
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(skip|only|fixme|todo)$/]',
          message: unfinished,
        },
        { selector: 'CallExpression[callee.name=/^[xf](describe|context|specify|it)$/]', message: unfinished },
        { selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]', message: unfinished },
        { selector: 'MemberExpression[object.property.name="describe"][property.name=/^(skip|only|fixme|todo)$/]', message: unfinished },
        {
          selector:
            'MemberExpression[property.name="pathname"]:matches([object.arguments.1.object.type="MetaProperty"], [object.name=/^(dist|folder|root)$/])',
          message: 'In a folder with a space or an ü this is no path of the disk: fileURLToPath(url).',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-unreachable': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.ts'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.test.ts'],
    // chai says `expect(x).to.be.true`
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['packages/**/*.{ts,js,mjs}', 'apps/**/*.{ts,js,mjs}'], rules: { 'kit/package-arrows': 'error' } },
  {
    files: source,
    extends: [litPlugin.configs['flat/recommended'], wcConfigs['flat/recommended'], a11yPlugin.configs.recommended],
  },
  { files: source, ignores: notShipped, rules: { 'kit/no-inline-style': 'error', 'kit/no-literal-text': 'error' } },
);
