import { chromium, type Browser } from 'playwright-core';
import { engineProgram } from '../browsers/engines.ts';

/** Chromium as a visitor has it: nothing is looked up in the background, nothing is remembered. `more` switches come on top. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const program = engineProgram('chromium');
  return chromium.launch({
    ...(program && { executablePath: program }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
