import type { Plugin, Rolldown } from 'vite';

const wrapped =
  /(?<![\w$])[\w$]+\(\(\)=>(import\([^()]*\)(?:\.then\(\w+=>\w+\.\w+\))?),__VITE_PRELOAD__,import\.meta\.url\)/g;

/**
 * Leaves `import()` what it is. Vite wraps each in a helper that preloads styles and modules through `<link>` tags in the host's head: our modules
 * have no such styles, the frame pages name their preloads themselves, and the helper weighs as much as an element's words.
 */
export function plainImports(): Plugin {
  return {
    name: 'payung-plain-imports',
    apply: 'build',
    enforce: 'post',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle: (_options, bundle: Rolldown.OutputBundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(wrapped, '$1');
      }
    },
  };
}
