import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseContent, splitContent } from './markdown.ts';

/** A module as a bundler takes it; Rolldown takes a .md file for JavaScript only when told. */
export interface ContentModule {
  readonly code: string;
  readonly map: null;
  readonly moduleType: 'js';
}

/** The part of a Rollup plugin that Vite, Storybook and the test server's adapter all call. */
export interface ContentPlugin {
  readonly name: string;
  resolveId(source: string, importer?: string): string | undefined;
  load(id: string): ContentModule | undefined;
  transform(code: string, id: string): ContentModule | undefined;
}

const contentFile = /[\\/]packages[\\/]programs[\\/]content[\\/][a-z0-9-]+[\\/][a-z]{2}(\.rest)?\.md$/;

/**
 * Turns a Markdown file of `packages/programs/content` into two modules: `id.md` is its `ProgramOpening` and fetches `id.rest.md` (a
 * file that exists only here), its `ProgramRest`. Other Markdown is left alone. A mistake in a text stops the build with the name of the file and what is wrong.
 */
export function programContent(): ContentPlugin {
  return {
    name: 'payung-program-content',
    resolveId(source, importer) {
      if (!source.endsWith('.rest.md') || !importer) return undefined;
      return resolve(dirname(importer), source);
    },
    load(id) {
      const path = pathOf(id);
      if (!contentFile.test(path) || !path.endsWith('.rest.md')) return undefined;
      const file = path.replace(/\.rest\.md$/, '.md');
      return scriptModule(valueOf(splitContent(parseContent(readFileSync(file, 'utf8'), nameOf(file))).rest));
    },
    transform(code, id) {
      const path = pathOf(id);
      if (!contentFile.test(path) || path.endsWith('.rest.md')) return undefined;
      const { opening } = splitContent(parseContent(code, nameOf(path)));
      const rest = `./${basename(path, '.md')}.rest.md`;
      return scriptModule(`${valueOf(opening)}export const rest = () => import('${rest}');\n`);
    },
  };
}

const pathOf = (id: string) => id.replace(/[?#].*$/, '');
const nameOf = (path: string) => `${basename(dirname(path))}/${basename(path)}`;

// JSON is JavaScript since ES2019.
const valueOf = (content: unknown) => `export default ${JSON.stringify(content)};\n`;

const scriptModule = (code: string): ContentModule => ({ code, map: null, moduleType: 'js' });
