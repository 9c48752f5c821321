// Makes the three engines available: what is installed is used; on Debian as root the rest comes from its packages, elsewhere from Playwright.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { engineProgram, engines, type Engine } from './engines.ts';

const packages: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

// The room that host pages keep for a widget was measured with these; a machine without them wraps lines elsewhere.
const fonts = ['fonts-noto-core', 'fonts-dejavu'];

const missing = engines.filter((engine) => !engineProgram(engine));
const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

if (missing.length && isDebianRoot) {
  const names = [...missing.flatMap((engine) => packages[engine]), ...fonts];
  console.log(
    `• installing browsers for the tests from Debian's packages: ${names.join(', ')} (some minutes) …`,
  );
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', ...names]);
} else if (missing.length) {
  console.log(`• downloading test browsers with Playwright: ${missing.join(', ')} (some minutes) …`);
  const command = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  run(process.execPath, [command, 'install', ...missing]);
}
