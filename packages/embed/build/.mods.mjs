import { build } from 'vite';
import { minifyTemplates } from './minify-templates.ts';
import { brotliCompressSync as b } from 'node:zlib';
const r = '/work/main/packages/elements/src/';
const o = await build({
  root: '/work/main',
  configFile: '/work/main/vite.config.ts',
  logLevel: 'warn',
  publicDir: false,
  plugins: [minifyTemplates()],
  base: './',
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    minify: 'oxc',
    rollupOptions: {
      input: { 'coverage-map': r + 'coverage-map/coverage-map.ts' },
      preserveEntrySignatures: 'allow-extension',
    },
  },
});
for (const c of o.output)
  if (c.name === 'coverage-map' || c.name === 'shapes')
    for (const [k, m] of Object.entries(c.modules)
      .sort((a, b) => b[1].renderedLength - a[1].renderedLength)
      .slice(0, 50))
      console.log(
        c.name,
        m.renderedLength,
        m.code ? b(Buffer.from(m.code)).length : 0,
        k.replace(/.*node_modules/, '').replace('/work/main/packages/', ''),
      );
