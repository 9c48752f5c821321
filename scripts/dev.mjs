// npm run dev: the demo portal and every widget from source, reloaded as files change; the sign-up server beside it.
import { install, say } from './setup.mjs';
import { run } from './tools.mjs';

await install();
const port = Number(process.env.PORT ?? 5173);
const apiPort = String(port + 1);
say(`the sign-up server restarts by itself on port ${apiPort}; the pages are on port ${port}`);
const stop = new AbortController();
const api = run('node', ['--watch', 'packages/server/src/main.ts'], {
  env: { PORT: apiPort },
  signal: stop.signal,
});
process.exitCode = await run(
  'vite',
  ['demo/src', '--config', 'vite.config.ts', '--port', String(port), '--strictPort'],
  { env: { PAYUNG_API: `http://127.0.0.1:${apiPort}` } },
);
stop.abort();
await api;
