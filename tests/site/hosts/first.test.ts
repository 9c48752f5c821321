import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startHost, type HostPage } from '../host-site.ts';
import { hostWith } from './host.ts';
import { countShifts, shiftsOf } from './shifts.ts';

const host = hostWith({ '/': { body: '' } });

/** The widgets as somebody chooses them on the page of snippets. */
const chosen = [
  'widget=calculator&calculation=death',
  'widget=calculator&calculation=job-loss',
  'widget=coverage-map&region=35',
  'widget=coverage-card&region=3510',
  'widget=coverage-card&region=9501',
  'widget=program-explainer&program=jkm',
  'widget=event-list&region=3510',
  'widget=event-signup&event=batik-pangan-banyuwangi',
] as const;

/** What the page of snippets gives once it has measured, or at once where nothing is to be measured. */
async function snippet(query: string, form: 'Tag' | 'Tempat kosong' | 'Bingkai'): Promise<string> {
  const { page } = await host.open('/', { viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${host.site}/pasang?${query}`);
    const field = page.getByLabel(form, { exact: true });
    if (query.includes('first=1')) await page.locator('.previews.measured').waitFor();
    return await field.inputValue();
  } finally {
    await page.context().close();
  }
}

/** How much moves on a page of somebody with a widget at its top, which a reader has seen before anything of ours arrives. */
async function shiftsAtTop(
  pasted: string,
  width: number,
  headers: HostPage['headers'] = {},
): Promise<number> {
  const own = await startHost({
    '/': {
      body: `<head><meta name="viewport" content="width=device-width"></head><body><h1>Kabar</h1>${pasted}${'<p>Tulisan tuan rumah.</p>'.repeat(30)}</body>`,
      headers,
    },
  });
  const { page } = await host.open('/', {
    viewport: { width, height: 800 },
    prepare: async (page) => {
      await page.addInitScript(countShifts);
      // Scripts, then what they ask of the server.
      await page.route(/\.js$|\/api\//, async (route) => {
        // A second frame begins once the first has been painted.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await route.continue();
      });
    },
  });
  try {
    await page.goto(own.address);
    const place = pasted.startsWith('<iframe') ? page.frameLocator('iframe') : page;
    await place.locator('.root:not([hidden])').first().waitFor();
    await page.waitForLoadState('networkidle');
    return await shiftsOf(page);
  } finally {
    await page.context().close();
    await own.stop();
  }
}

describe('a widget that is seen as soon as a page opens', () => {
  for (const query of chosen)
    it(`moves nothing below it where its snippet keeps its room: ${query}`, async () => {
      const pasted = await snippet(`${query}&first=1`, 'Tag');
      for (const width of [360, 1280]) {
        assert.equal(await shiftsAtTop(pasted, width), 0, `at ${width} px`);
      }
    });

  for (const query of chosen)
    it(`moves nothing below the frame that it is in: ${query}`, async () => {
      const pasted = await snippet(`${query}&first=1`, 'Bingkai');
      for (const width of [360, 1280]) {
        assert.equal(await shiftsAtTop(pasted, width), 0, `at ${width} px`);
      }
    });

  it('moves what is below its frame where that has no room (control)', async () => {
    const moved = await shiftsAtTop(await snippet('widget=coverage-card&region=3510', 'Bingkai'), 360);
    assert.ok(moved > 0.01, String(moved));
  });

  it('moves nothing as a placeholder either', async () => {
    const pasted = await snippet('widget=coverage-card&region=3510&first=1', 'Tempat kosong');
    assert.match(pasted, /<div data-payung="coverage-card" data-region="3510" style="min-height:[^"]*em/);
    assert.equal(await shiftsAtTop(pasted, 360), 0);
  });

  it('moves nothing where its script is kept at one version, which keeps no room itself', async () => {
    const pasted = await snippet('widget=coverage-card&region=3510&first=1&script=pinned', 'Tag');
    assert.match(pasted, / integrity="sha384-/);
    assert.equal(await shiftsAtTop(pasted, 360), 0);
  });

  it('moves what is below it where nothing keeps its room (control), or a policy lets no style of a tag count', async () => {
    const query = 'widget=coverage-card&region=3510';
    assert.ok((await shiftsAtTop(await snippet(query, 'Tag'), 360)) > 0.1);
    const policy = { 'content-security-policy': "style-src 'self'" };
    assert.ok((await shiftsAtTop(await snippet(`${query}&first=1`, 'Tag'), 360, policy)) > 0.1);
  });
});
