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
/**
 * Turns a Markdown file of `packages/programs/content` into two modules: `id.md` is its `ProgramOpening`, `id.rest.md` (a file that exists
 * only here) its `ProgramRest`. Other Markdown is left alone. A mistake in a text stops the build with the name of the file and what is wrong.
 */
export declare function programContent(): ContentPlugin;
