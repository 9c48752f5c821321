import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../site/browser.ts';
import { startSite, type Site } from '../site/running-site.ts';
import { startWordPress, type WordPress } from './running-wordpress.ts';

/** Our site, a WordPress that uses it, and a browser: started once for all files that run in one process. */
interface Started {
  readonly site: Site;
  readonly wordpress: WordPress;
  readonly browser: Browser;
}

let started: Promise<Started> | undefined;

async function start(): Promise<Started> {
  const site = await startSite();
  try {
    return { site, wordpress: await startWordPress(site.address), browser: await openBrowser() };
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** All three, started by whoever asks first. */
export const everything = (): Promise<Started> => (started ??= start());

after(async () => {
  // Where it could not start, each test has said so.
  const all = await started?.catch(() => undefined);
  await all?.browser.close();
  await all?.wordpress.stop();
  await all?.site.stop();
});
