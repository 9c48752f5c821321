import { existsSync } from 'node:fs';

/** A browser engine that the widgets are tested in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Every engine, in the order in which reports name them. */
export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

const usualPaths: Record<Engine, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkit: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ],
};

/** Where the engine's program is: `PAYUNG_CHROMIUM`, `PAYUNG_FIREFOX`, `PAYUNG_WEBKIT`, else a usual path, else undefined. */
export function engineProgram(engine: Engine): string | undefined {
  const named = process.env[`PAYUNG_${engine.toUpperCase()}`];
  if (named) return named;
  return usualPaths[engine].find((path) => existsSync(path));
}

/** The engines of this run: `ENGINES=chromium,webkit`, else all three. */
export function chosenEngines(): readonly Engine[] {
  const names = process.env['ENGINES'];
  if (!names) return engines;
  return names.split(',').map((name) => {
    const engine = engines.find((known) => known === name.trim());
    if (!engine) throw new Error(`unknown engine in ENGINES: ${name} (known: ${engines.join(', ')})`);
    return engine;
  });
}
