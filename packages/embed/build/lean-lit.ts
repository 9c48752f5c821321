import type { Plugin } from 'vite';

interface Change {
  /** The end of the path of a module. */
  readonly module: string;
  readonly from: RegExp;
  readonly to: string;
}

/**
 * What of Lit no page of ours can need. Whatever reads our modules (ES2022) adopts style sheets and knows shadow roots, so neither
 * polyfills nor `<style>` elements; our decorators are the kind of `experimentalDecorators`; nothing asks which versions of Lit there are.
 */
const changes: readonly Change[] = [
  {
    module: 'reactive-element/css-tag.js',
    from: /=\w\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    to: '=!0',
  },
  // What only a programmer reads, and the unbuilt sources say it, too.
  {
    module: 'reactive-element/css-tag.js',
    from: /Error\("CSSResult is not constructable\.[^"]*"\)/,
    to: 'Error()',
  },
  {
    module: 'reactive-element/css-tag.js',
    from: /Error\("Value passed to 'css' function must be[^)]*security\."\)/,
    to: 'Error()',
  },
  {
    module: 'reactive-element/decorators/property.js',
    from: /function n\(t\)\{.*?\}(?=export)/s,
    to: 'function n(t){return(e,o)=>{e.constructor.createProperty(o,t)}}',
  },
  // The store of the other kind of decorators would be a global name on the page of somebody else.
  {
    module: 'reactive-element/reactive-element.js',
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    to: '',
  },
  {
    module: 'reactive-element/reactive-element.js',
    from: /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/,
    to: '',
  },
  {
    module: 'reactive-element/reactive-element.js',
    from: /\w\.reactiveElementPolyfillSupport/,
    to: 'void 0',
  },
  {
    module: 'reactive-element/reactive-element.js',
    from: /\(\w\.reactiveElementVersions.*?\.push\("[\d.]+"\)/,
    to: '0',
  },
  { module: 'lit-html/lit-html.js', from: /\w\.litHtmlPolyfillSupport/, to: 'void 0' },
  { module: 'lit-html/lit-html.js', from: /\(\w\.litHtmlVersions.*?\.push\("[\d.]+"\)/, to: '0' },
  { module: 'lit-element/lit-element.js', from: /\w\.litElementPolyfillSupport/, to: 'void 0' },
  {
    module: 'lit-element/lit-element.js',
    from: /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/,
    to: '0',
  },
  { module: 'lit-element/lit-element.js', from: /\(\w\.litElementVersions.*?\.push\("[\d.]+"\)/, to: '0' },
];

/** Takes that out of Lit; a version of Lit in which it cannot be found fails the build. */
export function leanLit(): Plugin {
  return {
    name: 'payung-lean-lit',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const own = changes.filter(({ module }) => id.replace(/\?.*$/, '').endsWith(`/${module}`));
      if (own.length === 0) return undefined;
      return own.reduce((text, { from, to }) => {
        if (!from.test(text)) throw new Error(`${id} is not what leanLit() knows: ${from}`);
        return text.replace(from, to);
      }, code);
    },
  };
}
