import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { mayImport } from '../../scripts/fence.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Name = keyof typeof mayImport;
const packages = Object.keys(mayImport) as Name[];
const manifestOf = (
  name: string,
): { dependencies?: Record<string, string>; exports: Record<string, string> } =>
  JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8'));

function resolves(from: string, specifier: string): boolean {
  try {
    createRequire(`${root}/${from}/src/index.ts`).resolve(specifier);
    return true;
  } catch (error) {
    // A package that is there but exports nothing under that name has been found.
    return (error as { code?: string }).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

describe('first fence: a package finds what it declares, and nothing else of ours', () => {
  for (const name of packages) {
    const declared = Object.keys(manifestOf(name).dependencies ?? {});
    for (const other of packages.filter((candidate) => candidate !== name)) {
      const isDeclared = declared.includes(`@payung/${other}`);
      it(`${name} ${isDeclared ? 'finds' : 'does not find'} ${other}`, () => {
        assert.equal(resolves(`packages/${name}`, `@payung/${other}/package.json`), isDeclared);
      });
    }
  }

  it('the root declares no package of ours, or every package would find it', () => {
    const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      names.filter((name) => name.startsWith('@payung/')),
      [],
    );
    assert.equal(existsSync(`${root}/node_modules/@payung`), false);
  });
});

/** The compiler's messages about one file of a package, as if it held `text`. */
function typeErrors(name: string, text: string): string[] {
  const folder = `${root}packages/${name}`;
  const config = ts.getParsedCommandLineOfConfigFile(
    `${folder}/tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => assert.fail(String(diagnostic.messageText)),
    },
  );
  const file = `${folder}/src/fence-probe.ts`;
  const options = { ...config!.options, composite: false, incremental: false, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('second fence: a pure package knows no page and no platform', () => {
  for (const name of ['rules', 'regions', 'coverage', 'programs', 'signup'] as const) {
    it(`document in ${name} is a compile error`, () => {
      assert.match(
        typeErrors(name, 'export const title = document.title;').join(),
        /Cannot find name 'document'/,
      );
    });
    it(`process in ${name} is a compile error`, () => {
      assert.match(typeErrors(name, 'export const port = process.env;').join(), /Cannot find name 'process'/);
    });
    it(`plain arithmetic in ${name} is not`, () => {
      assert.deepEqual(typeErrors(name, 'export const two = 1 + 1;'), []);
    });
  }

  it('document in elements compiles', () => {
    assert.deepEqual(typeErrors('elements', 'export const title = document.title;'), []);
  });
});

const eslint = new ESLint({ cwd: root });
/** The lint messages about a text as if it stood in that file; an existing file's name, so that the typed rules find its project. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}/${file}` });
  return result!.messages.map(({ message }) => message);
}

describe('third fence: a forbidden import is refused with the reason', () => {
  const table = [
    [
      'packages/rules/src/index.ts',
      "import { LitElement } from 'lit'; export { LitElement };",
      /rules grant/,
    ],
    ['packages/rules/src/index.ts', "export * from '@payung/elements';", /rules grant/],
    ['packages/coverage/src/index.ts', "export * from '@payung/rules';", /coverage counts/],
    ['packages/elements/src/today.ts', "export * from '@payung/server';", /elements show/],
    [
      'packages/elements/src/today.ts',
      "export const late = () => import('@payung/server');",
      /elements show/,
    ],
    [
      'packages/elements/src/today.ts',
      "export const late = () => import('../../server/src/app.ts');",
      /elements show/,
    ],
    ['packages/elements/src/today.ts', "export { readFile } from 'fs/promises';", /elements show/],
    ['packages/rules/src/core/day.ts', "export * from '../../../elements/src/index.ts';", /rules grant/],
    ['packages/rules/src/core/day.ts', "export const late = () => import('lit');", /rules grant/],
    [
      'packages/elements/src/format.ts',
      'export const run = (text: string) => eval(text) as unknown;',
      /strict CSP/,
    ],
    [
      'packages/elements/src/format.ts',
      "export { unsafeHTML } from 'lit/directives/unsafe-html.js'; import { unsafeHTML as raw } from 'lit/directives/unsafe-html.js'; export { raw };",
      /hole in the page/,
    ],
    ['packages/embed/src/widgets.ts', "export * from '@payung/server';", /embed delivers/],
    ['packages/server/src/app.ts', "export * from '@payung/rules';", /server keeps/],
    ['packages/wordpress/block/editor.js', "import('@payung/elements');", /wordpress plants/],
    ['packages/wordpress/block/editor.js', "import '../../embed/src/widgets.ts';", /wordpress plants/],
    ['packages/signup/src/index.ts', "export { readFileSync } from 'node:fs';", /signup agrees/],
    ['packages/rules/src/index.ts', 'export const day = new Date();', /Take the day as an argument/],
    ['packages/signup/src/index.ts', 'export const now = Date.now();', /Take the time as an argument/],
    ['packages/regions/src/index.ts', 'export const chance = Math.random();', /Take chance as an argument/],
    ['packages/elements/src/format.ts', 'export const list = Array.from(new Set());', /Prototype\.js/],
    [
      'packages/elements/src/format.ts',
      'import { html } from \'lit\'; export const red = html`<p style="color:red"></p>`;',
      /style attribute/,
    ],
  ] as const;
  for (const [file, text, reason] of table) {
    it(`${file.split('/')[1]}: ${text}`, async () => {
      assert.match((await lint(file, text)).join('\n'), reason);
    });
  }

  it('an allowed import passes', async () => {
    assert.deepEqual(await lint('packages/coverage/src/index.ts', "export * from '@payung/regions';\n"), []);
  });
});

describe('the manifests agree with the table', () => {
  for (const name of packages) {
    it(`${name} declares only what it may import`, () => {
      const ours = Object.keys(manifestOf(name).dependencies ?? {}).filter((key) =>
        key.startsWith('@payung/'),
      );
      const allowed = (mayImport[name] as readonly string[]).map((other) => `@payung/${other}`);
      assert.deepEqual(
        ours.filter((key) => !allowed.includes(key)),
        [],
      );
    });
  }
});
