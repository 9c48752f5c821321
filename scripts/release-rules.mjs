// npm run release-rules -- --on 2026-11-21: keeps the rules of today for good, as packages/rules/released/<ruleSetVersion>/.
import { run } from './tools.mjs';

process.exitCode = await run('node', ['packages/rules/release/release.ts', ...process.argv.slice(2)]);
