import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` what it is. Vite wraps each in a helper that preloads styles and modules through `<link>` tags in the host's head: our modules
 * have no such styles, the frame pages name their preloads themselves, and the helper weighs as much as an element's words.
 */
export function plainImports(): Plugin {
  return {
    name: 'payung-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
