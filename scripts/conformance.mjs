// npm run conformance -- --engine "python3 my-engine.py"   checks any program against the vectors of the rules
import { run } from './tools.mjs';

process.exitCode = await run('node', ['packages/rules/conformance/run.ts', ...process.argv.slice(2)]);
