import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { configs as typescript } from 'typescript-eslint';
import { importSelectors, packageFence } from './scripts/fence.mjs';

// What the old scripts of a host page have changed; each with what to write instead.
const oldScripts = [
  [
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    'Prototype.js replaces Array.from: use spread, [...iterable].',
  ],
  [
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    'Prototype.js replaces entries() of arrays: use forEach() or a counter; a Map is iterable by itself.',
  ],
  [
    'ForInStatement',
    'for…in meets the names that old hosts add to prototypes: use for…of over Object.keys().',
  ],
].map(([selector, message]) => ({ selector, message }));

// What a strict host page forbids; each with what to write instead.
const hostSafety = [
  [
    'CallExpression[callee.name="styleMap"]',
    'styleMap loses its first render under a strict CSP: use a class, or element.style.setProperty from a ref.',
  ],
  [
    'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
    'innerHTML throws under Trusted Types: render a lit template.',
  ],
  [
    ':matches(NewExpression, CallExpression)[callee.name=/^(Function|eval)$/]',
    'eval and new Function are blocked by every strict CSP.',
  ],
  [
    'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|Static)$/]',
    'Markup from a string is a hole in the page of somebody else: render a lit template.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    'A style attribute is blocked in prerendered pages and when bound: use a class, or element.style.setProperty from a ref.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    'A <style> in a template is blocked by a strict CSP: use static styles.',
  ],
].map(([selector, message]) => ({ selector, message }));

// A pure package gets the day, the language and chance as arguments.
const purity = [
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'Take the day as an argument: the same question must give the same answer tomorrow.',
  ],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Take the time as an argument.'],
  [
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Take chance as an argument, so that a test can hold it.',
  ],
].map(([selector, message]) => ({ selector, message }));

const pure = ['rules', 'regions', 'coverage', 'programs', 'signup'];

export default [
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.stamp/',
      'data/',
      'storybook-static/',
      'packages/rules/released/*/',
      'packages/embed/released/',
      '**/*.md',
    ],
  },
  js.configs.recommended,
  ...typescript.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // A Chai assertion is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  ...typescript.recommendedTypeCheckedOnly.map((config) => ({
    ...config,
    files: ['packages/*/src/**/*.ts'],
  })),
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  ...packageFence,
  ...pure.map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: { 'no-restricted-syntax': ['error', ...importSelectors(name), ...oldScripts, ...purity] },
  })),
  ...['embed', 'server'].map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: { 'no-restricted-syntax': ['error', ...importSelectors(name)] },
  })),
  {
    files: ['packages/elements/src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        ...importSelectors('elements'),
        ...oldScripts,
        ...hostSafety,
        ...purity,
      ],
      // Our guarded customElement decorator registers the classes; tags are written there.
      'wc/guard-super-call': 'off',
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['packages/elements/src/today.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...importSelectors('elements'), ...oldScripts, ...hostSafety],
    },
  },
  {
    files: [
      'scripts/**',
      'bench/**',
      'packages/*/bin/**',
      'packages/*/build/**',
      'packages/rules/release/**',
      'packages/rules/conformance/**',
      'demo/build/**',
      'packages/server/src/main.ts',
      'tests/**',
      '*.config.*',
      'vite.config.ts',
    ],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  {
    // WordPress loads it as a plain script and brings its own libraries as `wp`.
    files: ['packages/wordpress/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ...importSelectors('wordpress'), ...oldScripts, ...hostSafety],
    },
  },
  {
    files: ['demo/src/**/*.js', 'packages/server/static/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['tests/**', 'stories/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
];
