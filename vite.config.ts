import { defineConfig } from 'vite';
import { programContent } from './packages/programs/build/plugin.ts';

/** How every bundle of ours is made: the elements, the frame handler, the catalogue, the development server. */
export default defineConfig({
  plugins: [programContent()],
  json: { stringify: true },
  build: { reportCompressedSize: false },
});
