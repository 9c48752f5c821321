import { build, type Plugin, type Rolldown } from 'vite';
import type { Calculation, Citations } from '../src/index.ts';
import { inPackage } from './calculations.ts';

/** The module that becomes the file of a calculation; the sources are those its own rows cite and no other. */
async function entryOf(name: string): Promise<string> {
  const { calculation } = (await import(inPackage(`src/${name}/index.ts`))) as { calculation: Calculation };
  const { citations } = (await import(inPackage(`src/${name}/citations.ts`))) as { citations: Citations };
  const cited = new Set(calculation.parameters.flatMap(({ rows }) => rows.map(({ cite }) => cite)));
  const own = Object.fromEntries([...cited].map((cite) => [cite, citations[cite]]));
  const lost = [...cited].filter((cite) => !citations[cite]);
  if (lost.length > 0) throw new Error(`${name} cites unknown sources: ${lost.join(', ')}`);
  return `
import { calculation } from ${JSON.stringify(inPackage(`src/${name}/index.ts`))};
export const { id, since, dayOfRows, questions, itemQuestions, open, parameters, headline, calculate } = calculation;
export const citations = ${JSON.stringify(own)};
export { ruleSetVersion, checkedUntil } from ${JSON.stringify(inPackage('src/core/version.ts'))};
`;
}

const entryId = '\0payung-released-calculation';

function entryPlugin(code: string): Plugin {
  return {
    name: 'payung-released-calculation',
    resolveId: (id) => (id === entryId ? id : undefined),
    load: (id) => (id === entryId ? code : undefined),
  };
}

/** One calculation as one minified module that imports nothing; `title` is its first line, a comment. */
export async function bundle(name: string, title: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: inPackage(''),
    plugins: [entryPlugin(await entryOf(name))],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: entryId,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...more] = built.output;
  if (more.length > 0 || chunk.imports.length > 0 || chunk.dynamicImports.length > 0)
    throw new Error(`${name} is not one file: ${built.output.map(({ fileName }) => fileName).join(', ')}`);
  return `// ${title}\n${chunk.code.trimEnd()}\n`;
}
