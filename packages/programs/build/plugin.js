import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseContent, splitContent } from "./markdown.js";
const contentFile = /[\\/]packages[\\/]programs[\\/]content[\\/][a-z0-9-]+[\\/][a-z]{2}(\.rest)?\.md$/;
/**
 * Turns a Markdown file of `packages/programs/content` into two modules: `id.md` is its `ProgramOpening`, `id.rest.md` (a file that exists
 * only here) its `ProgramRest`. Other Markdown is left alone. A mistake in a text stops the build with the name of the file and what is wrong.
 */
export function programContent() {
    return {
        name: 'payung-program-content',
        resolveId(source, importer) {
            if (!source.endsWith('.rest.md') || !importer)
                return undefined;
            return resolve(dirname(importer), source);
        },
        load(id) {
            const path = pathOf(id);
            if (!contentFile.test(path) || !path.endsWith('.rest.md'))
                return undefined;
            const file = path.replace(/\.rest\.md$/, '.md');
            return contentModule(splitContent(parseContent(readFileSync(file, 'utf8'), nameOf(file))).rest);
        },
        transform(code, id) {
            const path = pathOf(id);
            if (!contentFile.test(path) || path.endsWith('.rest.md'))
                return undefined;
            return contentModule(splitContent(parseContent(code, nameOf(path))).opening);
        },
    };
}
const pathOf = (id) => id.replace(/[?#].*$/, '');
const nameOf = (path) => `${basename(dirname(path))}/${basename(path)}`;
// JSON is JavaScript since ES2019.
const contentModule = (content) => ({
    code: `export default ${JSON.stringify(content)};\n`,
    map: null,
    moduleType: 'js',
});
