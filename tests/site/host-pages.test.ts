import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hostPages, widgetNames } from './pages.ts';

const source = new URL('../../demo/src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(`.${path}index.html`, source), 'utf8');
const widgetTag = new RegExp(`<payung-(${widgetNames.join('|')})\\b([^>]*)>(.*?)</payung-\\1\\s*>`, 'gs');
const addresses = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address!);
const ids = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);

for (const path of hostPages) {
  const html = read(path);

  describe(`the source of ${path}`, () => {
    it('has no inline style and no inline script', () => {
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=/i);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/i);
    });

    it('loads the widgets from the published address', () => {
      assert.match(html, /<script type="module" src="\/v1\/payung\.js"><\/script>/);
    });

    it('says in every tag, without scripts, what is there and where it opens', () => {
      const tags = [...html.matchAll(widgetTag)];
      assert.ok(tags.length > 0);
      for (const [, name, , inside] of tags) {
        const words = inside!
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        assert.ok(words.length > 60, `${name}: ${words}`);
        assert.match(inside!, new RegExp(`href="/embed/${name}[?"]`), name);
      }
    });

    it('keeps room in its stylesheet for each widget that it holds', () => {
      const [, sheet] = /<link rel="stylesheet" href="\.\/([^"]+)"/.exec(html)!;
      const css = readFileSync(new URL(`.${path}${sheet}`, source), 'utf8');
      for (const [, name] of html.matchAll(widgetTag)) {
        const room = new RegExp(`payung-${name} \\{[^}]*min-(block-size|height):`);
        assert.match(css, room, name);
      }
    });

    it('links only to places and files that exist in it', () => {
      for (const address of addresses(html)) {
        if (address.startsWith('#')) assert.ok(ids(html).includes(address.slice(1)), address);
        if (address.startsWith('.'))
          assert.ok(existsSync(new URL(address, new URL(`.${path}`, source))), address);
      }
      assert.equal(new Set(ids(html)).size, ids(html).length, 'no id stands twice');
    });

    it('names its language, its purpose, and that it is not an official site', () => {
      assert.match(html, /<html lang="id">/);
      assert.match(html, /<meta\s+name="description"\s+content="[^"]{80,200}"/);
      assert.match(html, /bukan situs resmi/);
    });
  });
}
