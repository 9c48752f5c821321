import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programs } from '@payung/programs';
import { faultsOf } from './faults.ts';
import { publicPages } from './pages.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { shiftsOf, troubleOf, visit } from './visit.ts';

const started = siteAndBrowser();

const visitors = [
  { width: 360, dark: false },
  { width: 360, dark: true },
  { width: 1280, dark: false },
] as const;

describe('every public page', () => {
  for (const path of publicPages)
    for (const visitor of visitors)
      it(`${path} at ${visitor.width} px${visitor.dark ? ', dark' : ''} is still, whole, of one origin and without a fault that axe knows`, async () => {
        const watched = await visit(started.browser, started.site.address + path, visitor);
        const { page } = watched;
        assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
        assert.deepEqual(await shiftsOf(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), visitor.width);
        assert.deepEqual(await faultsOf(page), []);
        await page.context().close();
      });

  for (const path of publicPages)
    it(`${path} scrolls in one direction only with letters twice as large`, async () => {
      const { page } = await visit(started.browser, started.site.address + path, { width: 360 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = `${Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2}px`;
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      await page.context().close();
    });

  it('may not be framed by others, runs nothing inline and has a title and a description of its own', async () => {
    const heads = await Promise.all(
      publicPages.map(async (path) => {
        const answer = await fetch(started.site.address + path);
        const policy = answer.headers.get('content-security-policy')!;
        assert.match(policy, /frame-ancestors 'self'/, path);
        assert.doesNotMatch(policy, /unsafe-/, path);
        const html = await answer.text();
        assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=/, path);
        const [, title] = /<title>([^<]+)<\/title>/.exec(html)!;
        const [, description] = /name="description" content="([^"]+)"/.exec(html)!;
        assert.ok(description!.length > 40, path);
        return title;
      }),
    );
    assert.equal(new Set(heads).size, publicPages.length);
  });
});

describe('the page of a programme', () => {
  for (const { code } of programs)
    it(`${code} tells search engines its questions and what service it is, under a policy that runs no inline script`, async () => {
      const watched = await visit(
        started.browser,
        `${started.site.address}/w/program-explainer?program=${code}`,
        { width: 360 },
      );
      const { page } = watched;
      const block = page.locator('script[type="application/ld+json"]');
      const data = JSON.parse((await block.textContent())!) as { '@graph': Record<string, unknown>[] };
      const [faq, service] = data['@graph'] as [Record<string, unknown>, Record<string, unknown>];
      assert.deepEqual([faq['@type'], service['@type']], ['FAQPage', 'GovernmentService']);
      assert.equal(service['name'], await page.locator('h1').textContent());
      const told = (faq['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[]).map(
        ({ name }) => name,
      );
      assert.deepEqual(told, await page.locator(`#payung-${code}-questions h3`).allTextContents());
      assert.deepEqual((await troubleOf(watched)).violations, []);
      await page.context().close();
    });

  it('that would run an inline script is stopped by the same policy', async () => {
    const context = await started.browser.newContext();
    const page = await context.newPage();
    await page.route('**/w/**', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</head>', '<script>document.title = "run"</script></head>');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${started.site.address}/w/program-explainer?program=jkm`);
    assert.notEqual(await page.title(), 'run');
    await context.close();
  });

  it('is whole where no script runs', async () => {
    const context = await started.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${started.site.address}/w/program-explainer?program=jkm#payung-jkm-claim`);
    assert.ok(await page.getByText('Akta kematian').isVisible());
    assert.ok(await page.getByRole('button', { name: 'Cetak' }).isHidden());
    await context.close();
  });

  it('puts the stories of a place first and remains the same page for search', async () => {
    const answer = await fetch(`${started.site.address}/w/program-explainer?program=jkm&region=3318`);
    const html = await answer.text();
    const stories = html.slice(html.indexOf('id="payung-jkm-story"'));
    assert.match(stories, /<h3>Kabupaten Pati<\/h3>/);
    assert.equal(/<h3>([^<]+)<\/h3>/.exec(stories)![1], 'Kabupaten Pati');
    assert.match(html, /rel="canonical" href="[^"]*\?program=jkm&amp;lang=id"/);
  });

  it('that nobody wrote is the list of those there are, not found', async () => {
    const answer = await fetch(`${started.site.address}/w/program-explainer?program=%3Cb%3E`);
    const html = await answer.text();
    assert.equal(answer.status, 404);
    assert.doesNotMatch(html, /<b>/);
    for (const { code } of programs) assert.ok(html.includes(`program=${code}&amp;lang=id`), code);
  });

  it('prints when its button is pressed', async () => {
    const { page } = await visit(started.browser, `${started.site.address}/w/program-explainer?program=jkm`, {
      width: 360,
    });
    const printed = page.evaluate(() => new Promise((resolve) => (window.print = () => resolve('printed'))));
    await page.getByRole('button', { name: 'Cetak' }).click();
    assert.equal(await printed, 'printed');
    await page.context().close();
  });
});
