import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of words; a mention in one of them is no use. */
const isCatalogue = (file: string): boolean => /\.(id|en)\.ts$|words\.ts$/.test(file);

/** The words of a calculation have names of the law and are looked up by them; tests/rules/messages.test.ts holds them. */
const isOfLaw = (file: string): boolean =>
  /rules\/src\/messages\//.test(file) &&
  !/messages\/(general|command|reference|parameters)[.\w-]*\.id\.ts$/.test(file);

/** Where Indonesian words are written; the English ones have their type. */
const isIndonesian = (file: string): boolean => /\.id\.ts$/.test(file) && !isOfLaw(file);

const find = (folder: string, ...patterns: string[]): string[] =>
  ts.sys.readDirectory(`${root}${folder}`, ['.ts'], ['**/node_modules', '**/dist'], patterns);

const catalogues = find('packages', '*/src/**/*.ts').filter(isIndonesian);

// A catalogue that exists for one test only: two of its words are used by nobody.
const folder = `${root}packages/elements/src/invented/`;
const invented: Readonly<Record<string, string>> = {
  [`${folder}words.id.ts`]: `
export const words = {
  used: '', taken: '', unused: '', state: '', here: '', there: '',
  codes: { a: '', b: '' }, parts: { named: '', gone: '' }, all: { one: '', two: '' },
};`,
  [`${folder}words.en.ts`]: `
import { words as id } from './words.id.ts';
export const words: typeof id = { ...id, unused: id.unused };`,
  [`${folder}invented.ts`]: `
import { words } from './words.id.ts';
const { taken, state: renamed } = words;
export const all = (code: 'a' | 'b', place: 'here' | 'there'): string =>
  words.used + taken + renamed + words[place] + words.codes[code] + words.parts.named + Object.values(words.all).join('');`,
};

/** All sources that may use a word, type-checked together. */
function program(): ts.Program {
  const files = [
    ...find('packages', '*/src/**/*.ts', '*/bin/**/*.ts', '*/build/**/*.ts'),
    ...find('demo', '**/*.ts'),
    ...find('stories', '*.ts'),
    ...Object.keys(invented),
  ];
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (file) => file in invented || fileExists(file);
  host.directoryExists = (path) => folder.startsWith(path) || directoryExists!(path);
  host.getSourceFile = (file, ...rest) =>
    file in invented
      ? ts.createSourceFile(file, invented[file]!, ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...rest);
  return ts.createProgram(files, options, host);
}

/** Whether all parts of an object are taken at once: `Object.values(words.states)`. */
const takesAll = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^Object\.(keys|values|entries)$/.test(parent.expression.getText());

/** Every place where a property is declared that some source outside the catalogues mentions, by its name or by its value. */
function mentioned(all: ts.Program): Set<ts.Declaration> {
  const checker = all.getTypeChecker();
  const found = new Set<ts.Declaration>();
  const mark = (symbol: ts.Symbol | undefined): void =>
    symbol?.declarations?.forEach((one) => found.add(one));
  const markAll = (type: ts.Type): void => checker.getPropertiesOfType(type).forEach(mark);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      mark(checker.getSymbolAtLocation(node.name));
      if (takesAll(node)) markAll(checker.getTypeAtLocation(node));
    } else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const values = key.isUnion() ? key.types : [key];
      for (const value of values)
        if (value.isStringLiteral()) mark(checker.getPropertyOfType(type, value.value));
        else if (value.flags & ts.TypeFlags.StringLike) markAll(type);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      mark(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
    }
    ts.forEachChild(node, visit);
  };
  for (const source of all.getSourceFiles())
    if (!source.isDeclarationFile && !isCatalogue(source.fileName)) visit(source);
  return found;
}

/** The object literal that a name is given, whatever is said of its type. */
function literalOf(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))) return literalOf(node.expression);
  return node && ts.isObjectLiteralExpression(node) ? node : undefined;
}

/** The words of a catalogue that nothing mentions, as paths: `problems.full`. */
function unusedIn(file: string, all: ts.Program, used: ReadonlySet<ts.Declaration>): string[] {
  const checker = all.getTypeChecker();
  /** Where the type of the words declares a name; a `Record` declares none, and its keys are exact by their type. */
  const declaredAt = (
    literal: ts.ObjectLiteralExpression,
    name: string,
  ): readonly ts.Declaration[] | 'nowhere' => {
    const type = checker.getContextualType(literal);
    return type ? (type.getProperty(name)?.declarations ?? 'nowhere') : [];
  };
  const unused = (literal: ts.ObjectLiteralExpression, path: string): string[] =>
    literal.properties.flatMap((property) => {
      if (!property.name) return [];
      const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
      const declared = declaredAt(literal, name);
      if (declared !== 'nowhere' && ![property, ...declared].some((one) => used.has(one)))
        return [`${path}${name}`];
      const parts = ts.isPropertyAssignment(property) ? literalOf(property.initializer) : undefined;
      return parts ? unused(parts, `${path}${name}.`) : [];
    });
  return all.getSourceFile(file)!.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ initializer }) => {
          const literal = literalOf(initializer);
          return literal ? unused(literal, '') : [];
        })
      : [],
  );
}

describe('the words of elements, pages and commands', () => {
  let all: ts.Program;
  let used: ReadonlySet<ts.Declaration>;
  before(() => {
    all = program();
    used = mentioned(all);
  });

  it('are found', () => {
    const found = (part: string) => catalogues.some((file) => file.endsWith(part));
    assert.ok(
      found('/coverage-map/words.id.ts') && found('/calculator/words.id.ts') && found('/general.id.ts'),
    );
  });

  for (const file of catalogues) {
    it(`${file.slice(root.length)} has no word that nothing uses`, () => {
      assert.deepEqual(unusedIn(file, all, used), []);
    });
  }

  it('are missed where nothing uses them: a control', () => {
    assert.deepEqual(unusedIn(`${folder}words.id.ts`, all, used), ['unused', 'parts.gone']);
  });
});
