// npm start: installs, builds, and serves the demo portal with the widgets and the sign-up server on one port.
import { build, install, say } from './setup.mjs';
import { run } from './tools.mjs';

await install();
await build();
say('starting the server …');
process.exitCode = await run('node', ['packages/server/src/main.ts']);
