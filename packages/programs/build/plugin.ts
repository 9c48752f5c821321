import { basename, dirname } from 'node:path';
import { parseContent } from './markdown.ts';

/** The part of a Rollup plugin that Vite, Storybook and the test server's adapter all call. */
export interface ContentPlugin {
  readonly name: string;
  transform(
    code: string,
    id: string,
  ): { readonly code: string; readonly map: null; readonly moduleType: 'js' } | undefined;
}

const contentFile = /[\\/]packages[\\/]programs[\\/]content[\\/][a-z0-9-]+[\\/][a-z]{2}\.md$/;

/**
 * Turns the Markdown files of `packages/programs/content` into modules whose default export is a `ProgramContent`; other Markdown is left alone.
 * A mistake in a file stops the build with the name of the file and the text that is wrong.
 */
export function programContent(): ContentPlugin {
  return {
    name: 'payung-program-content',
    transform(code, id) {
      const path = id.replace(/[?#].*$/, '');
      if (!contentFile.test(path)) return undefined;
      const name = `${basename(dirname(path))}/${basename(path)}`;
      // JSON is JavaScript since ES2019. Rolldown takes a .md module for JavaScript only when told.
      return { code: `export default ${JSON.stringify(parseContent(code, name))};\n`, map: null, moduleType: 'js' };
    },
  };
}
