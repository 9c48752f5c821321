// npm run payung-rules, parameters, reference, conformance and release-rules: the commands of the rules, under the project's own Node.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './setup.mjs';
import { root, run } from './tools.mjs';

const commands = {
  'payung-rules': 'bin/payung-rules.ts',
  parameters: 'bin/parameters.ts',
  reference: 'bin/reference.ts',
  conformance: 'conformance/run.ts',
  'release-rules': 'release/release.ts',
};

const [name, ...typed] = process.argv.slice(2);
// The rules need no library, only Node 24: whatever else the lockfile names may be older.
if (!existsSync(join(root, 'node_modules/.bin/node'))) await install({ isAside: true });
process.exitCode = await run('node', [`packages/rules/${commands[name]}`, ...typed]);
