// Not among the tests that are run: of its two, one fails the first time only, where the environment names a file to remember that by.
import { existsSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';

const remembered = process.env['REMEMBERED'];

it('passes always', () => undefined);

it('passes the second time', () => {
  if (remembered && existsSync(remembered)) return;
  if (remembered) writeFileSync(remembered, '');
  throw new Error('the first time');
});
