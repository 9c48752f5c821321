import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostWith, script } from './host.ts';
import { allPasted, everyFallbackIsSeen, everyWidgetWorks } from './six-widgets.ts';

const policy = (...more: string[]) => ({
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self'",
    'connect-src PAYUNG',
    "object-src 'none'",
    "base-uri 'none'",
    ...more,
  ].join('; '),
});

const host = hostWith({
  '/ketat': {
    body: script + allPasted,
    headers: policy(
      "script-src 'self' PAYUNG",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ),
  },
  '/tanpa-kami': { body: script + allPasted, headers: policy("script-src 'self'") },
  '/tanpa-tipe': {
    body: script + allPasted,
    headers: policy("script-src 'self' PAYUNG", "require-trusted-types-for 'script'", "trusted-types 'none'"),
  },
});

describe('a host page with a strict policy', () => {
  it('holds every widget under Trusted Types, and nothing violates its policy', async () => {
    const { page, console } = await host.open('/ketat', {
      prepare: (page) =>
        page.addInitScript(() => {
          const held = window as unknown as { violations: string[] };
          held.violations = [];
          document.addEventListener('securitypolicyviolation', (event) =>
            held.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
          );
        }),
    });
    await everyWidgetWorks(page);
    assert.deepEqual(
      await page.evaluate(() => (window as unknown as { violations: string[] }).violations),
      [],
    );
    assert.deepEqual(console, []);
  });

  for (const [path, what] of [
    ['/tanpa-kami', 'that allows no script of ours'],
    ['/tanpa-tipe', 'that allows no Trusted Types policy'],
  ] as const)
    it(`${what} still shows what stands in each tag`, async () => {
      const { page, console } = await host.open(path);
      await page.waitForLoadState('networkidle');
      await everyFallbackIsSeen(page);
      // Not silently: whoever looks why finds a line.
      assert.ok(console.length > 0);
    });
});
