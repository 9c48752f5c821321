import type { Plugin } from 'vite';

const general = /(['"])@oxc-project\/runtime\/helpers\/decorate\1/;
const ours = 'payung:decorate';

/**
 * What applies the decorators of our elements, in the place of the general helper of the compiler: those of Lit and ours return nothing, so there is no
 * descriptor to define and no class to replace.
 */
const helper = `export default (decorators, target, name) => {
  for (const decorate of decorators) decorate(target, name);
  return target;
};`;

/**
 * The calculator has a copy of its own, as of all that it stands on. The compiler's helper cannot be copied, was a file by itself for a page to ask for, and a
 * browser that speaks HTTP/1.1 asks for six at a time.
 */
export function leanDecorators(isCopied: (importer: string) => boolean): Plugin {
  return {
    name: 'payung-lean-decorators',
    apply: 'build',
    enforce: 'post',
    resolveId: (source) => (source.startsWith(ours) ? `\0${source}` : undefined),
    load: (id) => (id.startsWith(`\0${ours}`) ? helper : undefined),
    transform(code, id) {
      return general.test(code)
        ? code.replace(general, `'${ours}${isCopied(id) ? '?of=calculator' : ''}'`)
        : undefined;
    },
  };
}
