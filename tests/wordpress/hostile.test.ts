import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { withoutWordPress } from './programs.ts';
import { everything } from './started.ts';

const shortcodes = [
  '[payung widget="coverage-map" onmouseover="alert(1)" style="position:fixed"]',
  '[payung widget="event-signup" event="batik" api="https://elsewhere.example"]',
  `[payung widget="coverage-map" region='35" onload="alert(1)']`,
  `[payung widget="calculator" answers='"><img src=x onerror=alert(1)>']`,
  `[payung widget='coverage-map" onload="alert(1)']`,
  '[payung widget="coverage-card" src="javascript:alert(1)"]',
  '[payung widget="coverage-card" accent="8a1c3a;position:fixed"]',
];

const block = {
  widget: 'calculator',
  answers: '"><script>alert(1)</script>',
  lang: 'id" onfocus="alert(1)',
  api: 'https://elsewhere.example',
  onclick: 'alert(1)',
};

/** What a visitor is sent for content; posts are written by others than those who read them. */
async function rendered(content: string): Promise<string> {
  const { wordpress } = await everything();
  const encoded = Buffer.from(content).toString('base64');
  return wordpress.run(`echo apply_filters('the_content', base64_decode('${encoded}'));`);
}

const blockComment = `<!-- wp:payung/widget ${JSON.stringify(block).replace(/[<>"]/g, (sign) => (sign === '"' ? sign : `\\u00${sign.charCodeAt(0).toString(16)}`))} /-->`;

/** The tags and attribute names of HTML, as a browser reads it. */
async function skeleton(html: string): Promise<readonly string[]> {
  const page = await (await everything()).browser.newPage();
  try {
    return await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [...parsed.body.querySelectorAll('*')].flatMap((element) => [
        element.localName,
        ...element.getAttributeNames().map((name) => `@${name}`),
      ]);
    }, html);
  } finally {
    await page.close();
  }
}

const harmless = [
  'div',
  'a',
  'p',
  '@href',
  '@class',
  '@data-payung',
  '@data-event',
  '@data-answers',
  '@data-region',
  '@data-lang',
];

/** Runs with a line of the plugin changed, in this copy of it. */
async function without(file: string, from: string, to: string): Promise<void> {
  const path = join((await everything()).wordpress.folder, 'wp-content/plugins/payung/includes', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  restore.unshift(() => writeFileSync(path, text));
  writeFileSync(path, text.replaceAll(from, to));
}
const restore: (() => void)[] = [];

describe('what somebody hostile writes', { skip: withoutWordPress() }, () => {
  afterEach(() => {
    restore.splice(0).forEach((again) => again());
  });

  for (const content of [...shortcodes, blockComment])
    it(`becomes no tag and no attribute of its own: ${content}`, async () => {
      const found = await skeleton(await rendered(content));
      assert.deepEqual(
        found.filter((name) => !harmless.includes(name)),
        [],
      );
    });

  it('is shown in no other form than the setting has', async () => {
    const html = await rendered(shortcodes.join('\n'));
    assert.doesNotMatch(html, /data-(src|api|style|onmouseover)|javascript:|elsewhere/);
  });

  it('would reach the page without the list of settings (control)', async () => {
    await without('markup.php', '! in_array( $name, settings_of( $widget ), true )', 'false');
    await without(
      'widgets.php',
      "settings()[ $setting ]['pattern']",
      "( settings()[ $setting ]['pattern'] ?? '.*' )",
    );
    assert.match(await rendered(shortcodes[1]!), /data-api="https:\/\/elsewhere\.example"/);
  });

  // WordPress itself empties a shortcode's attribute that holds `<`; a block's reaches us as it was written.
  it('would be a tag without escaping (control)', async () => {
    await without('markup.php', 'esc_attr( $value )', '$value');
    const found = await skeleton(await rendered(blockComment));
    assert.ok(found.includes('script'), found.join(' '));
  });
});

describe('a mistake in the settings', { skip: withoutWordPress() }, () => {
  const asRole = async (id: string, content: string) =>
    (await everything()).wordpress.run(`wp_set_current_user(${id}); echo do_shortcode('${content}');`);

  it('is told in words to whoever writes here', async () => {
    assert.match(
      await asRole('4', '[payung widget="peta"]'),
      /Widget “peta” tidak dikenal\. Yang ada: calculator, coverage-map/,
    );
    assert.match(
      await asRole('4', '[payung widget="coverage-map" region="Jatim"]'),
      /region=“Jatim” tidak dikenal\. ID untuk seluruh Indonesia/,
    );
    assert.match(
      await asRole('4', '[payung widget="coverage-map" accent="biru"]'),
      /accent=“biru” tidak dikenal\. Enam angka dan huruf/,
    );
    assert.match(
      await asRole('4', '[payung widget="coverage-map" warna="biru"]'),
      /“warna” bukan pengaturan coverage-map\. Yang ada: lang, region/,
    );
  });

  it('shows a visitor nothing of an unknown widget, and the widget without the setting that is wrong', async () => {
    assert.equal(await asRole('0', '[payung widget="peta"]'), '');
    assert.match(
      await asRole('0', '[payung widget="coverage-map" region="Jatim"]'),
      /^<div data-payung="coverage-map"><a href="[^"]+">[^<]+<\/a><\/div>$/,
    );
  });
});
