import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { kept, seesCard } from './four-forms.ts';
import { withoutWordPress } from './programs.ts';
import { signIn } from './session.ts';
import { everything } from './started.ts';

const forms = [
  {
    form: 'shortcode',
    region: 'Banyuwangi',
    code: '3510',
    text: kept('shortcode-colour.txt'),
  },
  {
    form: 'block',
    region: 'Trenggalek',
    code: '3503',
    text: kept('block-colour.txt'),
  },
  {
    form: 'shortcode, typed with hash and capitals',
    region: 'Malang',
    code: '3573',
    text: '[payung widget="coverage-card" region="3573" accent="#8A1C3A"]',
  },
] as const;

describe('a chosen colour', { skip: withoutWordPress() }, () => {
  let link: string;
  before(async () => {
    const { wordpress, browser, site } = await everything();
    const session = await signIn(browser, wordpress.address, 'author');
    const page = `${site.address}/w/coverage-card?region=3578&accent=8a1c3a`;
    const content = [...forms.map(({ text }) => text), page].join('\n\n');
    ({ link } = await session.save({ title: 'Warna', content, status: 'publish' }));
    await session.close();
  });

  /** What the colour of links is in a card on a page of that scheme. */
  async function accents(scheme: 'light' | 'dark'): Promise<string[]> {
    const page = await (await everything()).browser.newPage();
    try {
      await page.goto(link);
      await page.evaluate((each) => void (document.documentElement.style.colorScheme = each), scheme);
      for (const { region } of forms) await seesCard(page, region);
      return await page.locator('payung-coverage-card').evaluateAll((cards) =>
        cards.map((card) => {
          const probe = card.shadowRoot!.querySelector('.root')!.appendChild(document.createElement('span'));
          probe.style.color = 'var(--_accent)';
          return getComputedStyle(probe).color;
        }),
      );
    } finally {
      await page.close();
    }
  }

  it('is that of the shortcode and of the block, and a lighter one on a dark site', async () => {
    assert.deepEqual(
      await accents('light'),
      forms.map(() => 'rgb(138, 28, 58)'),
    );
    const [lighter, ...others] = await accents('dark');
    for (const other of others) assert.equal(other, lighter);
    const [red] = /\d+/.exec(lighter!)!;
    assert.ok(Number(red) > 138, lighter);
  });

  it('goes with the link of each to the page of the widget, and with a link of its own into the frame', async () => {
    const html = await (await fetch(link)).text();
    for (const { code } of forms)
      assert.match(html, new RegExp(`/w/coverage-card\\?region=${code}&(#038;|amp;)?accent=8a1c3a"`));
    assert.match(
      html,
      /<iframe[^>]* src="[^"]*\/embed\/coverage-card\?region=3578&(#038;|amp;)?accent=8a1c3a/,
    );
  });
});
