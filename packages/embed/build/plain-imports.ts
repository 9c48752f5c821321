import type { Plugin } from 'vite';

const wrappers = ['vite:build-import-analysis', 'native:import-analysis-build'];

/**
 * Leaves `import()` what it is. Vite wraps each in a helper that preloads styles and modules through `<link>` tags in the host's head: our modules
 * have no such styles, the frame pages name their preloads themselves, and the helper weighs as much as an element's words.
 */
export function plainImports(): Plugin {
  return {
    name: 'payung-plain-imports',
    apply: 'build',
    configResolved(config) {
      const plugins = config.plugins as Plugin[];
      const others = plugins.filter(({ name }) => !wrappers.includes(name));
      if (others.length === plugins.length)
        throw new Error(`Vite has no plugin ${wrappers.join(' or ')} any more`);
      plugins.splice(0, plugins.length, ...others);
    },
  };
}
