// npm run payung-rules, parameters, reference, conformance, release-rules, release-widgets, payung-coverage and payung-server: our commands, under the project's own Node.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './setup.mjs';
import { root, run } from './tools.mjs';

const commands = {
  'payung-rules': 'rules/bin/payung-rules.ts',
  parameters: 'rules/bin/parameters.ts',
  reference: 'rules/bin/reference.ts',
  conformance: 'rules/conformance/run.ts',
  'release-rules': 'rules/release/release.ts',
  'release-widgets': 'embed/build/release-widgets.ts',
  'payung-coverage': 'coverage/bin/payung-coverage.ts',
  'payung-server': 'server/bin/payung-server.ts',
};

const [name, ...typed] = process.argv.slice(2);
// They need Node 24 and little else: whatever more the lockfile names may be older.
if (!existsSync(join(root, 'node_modules/.bin/node'))) await install({ isAside: true });
process.exitCode = await run('node', [`packages/${commands[name]}`, ...typed]);
