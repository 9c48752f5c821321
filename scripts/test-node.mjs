// npm run test:node -- 'tests/server/**/*.test.ts'
import { run } from './tools.mjs';

const files = process.argv.slice(2);
process.exitCode = await run('node', [
  '--test',
  ...(files.length ? files : ['tests/{server,embed,house,site}/**/*.test.ts', 'tests/*/build/**/*.test.ts']),
]);
