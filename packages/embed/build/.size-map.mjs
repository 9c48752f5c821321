import { build } from 'vite';
import { minifyTemplates } from './minify-templates.ts';
const r = '/work/main/packages/elements/src/';
await build({
  root: '/work/main',
  configFile: '/work/main/vite.config.ts',
  logLevel: 'warn',
  publicDir: false,
  plugins: [minifyTemplates()],
  base: './',
  build: {
    outDir: '/tmp/map/dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: {
        'coverage-map': r + 'coverage-map/coverage-map.ts',
        ...(process.argv[2]
          ? {
              'coverage-card': r + 'coverage-card/coverage-card.ts',
              calculator: r + 'event-list/event-list.ts',
            }
          : {}),
      },
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
