import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

// A run of white space is one space to HTML as well; a parser that knows more loses SVG attributes that hold expressions.
const collapse = (html: string) => html.replace(/\s+/g, ' ');

/** Takes the white space and comments out of `html` and `css` templates, which no bundler touches because they are text. */
export function minifyTemplates(): Plugin {
  return {
    name: 'payung-minify-templates',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/packages\/elements\/src\/.*\.ts$/.test(id) || !/\b(html|css|svg)`/.test(code)) return undefined;
      return (await minifyHTMLLiterals(code, { fileName: id, html: collapse })) ?? undefined;
    },
  };
}
