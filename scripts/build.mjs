// npm run build: the widgets, the frame handler, the scripts of the organiser pages and the demo portal, each into the dist folder of its own place.
import { run } from './tools.mjs';

for (const script of [
  'packages/embed/build/build.ts',
  'packages/server/build/build.ts',
  'demo/build/build.ts',
]) {
  const code = await run('node', [script]);
  if (code) process.exit(code);
}
