// npm run bench: how fast the rules and the widgets are, beside others that do the same; the method and our numbers are in bench/README.md.
import { build, install } from './setup.mjs';
import { run } from './tools.mjs';

await install();
await build();
process.exitCode = await run('node', ['bench/bench.ts', ...process.argv.slice(2)]);
