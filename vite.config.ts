import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { developmentSite } from './packages/embed/build/dev.ts';
import { programContent } from './packages/programs/build/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = process.env['PAYUNG_API'];

/** How every bundle of ours is made: the elements, the frame handler, the catalogue, and (with PAYUNG_API) the development site. */
export default defineConfig({
  plugins: [programContent(), ...(api ? [developmentSite()] : [])],
  json: { stringify: true },
  build: { reportCompressedSize: false },
  server: { fs: { allow: [root] }, ...(api && { proxy: { '/api': api } }) },
});
