import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { leanDecorators } from './lean-decorators.ts';
import { leanLit } from './lean-lit.ts';
import { minifyTemplates } from './minify-templates.ts';
import { isOfCalculator, ownCopies } from './own-copies.ts';
import { plainImports } from './plain-imports.ts';
import { stillMapStyle } from './still-map-style.ts';

/** How everything of this package is bundled. */
export const bundling: InlineConfig = {
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    leanLit(),
    minifyTemplates(),
    plainImports(),
    ownCopies(),
    leanDecorators(isOfCalculator),
    stillMapStyle(),
  ],
};
