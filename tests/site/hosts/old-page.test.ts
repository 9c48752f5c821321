import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith } from './host.ts';
import { allPasted, everyWidgetWorks } from './six-widgets.ts';

/** From Debian, together with what the tests of the WordPress plugin need. */
const prototypePath = '/usr/share/javascript/prototype/prototype.js';
const prototype = existsSync(prototypePath) ? readFileSync(prototypePath, 'utf8') : '';

const hostileSheet = `
  * { all: unset !important; float: left; letter-spacing: 3px; text-transform: uppercase !important; z-index: 99999 }
  html, body { display: block !important; float: none !important; width: 900px !important } html { font-size: 62.5% }
  body { font: 700 9px "Comic Sans MS"; direction: rtl; line-height: 3; color: #f0f }
  button, input, select, table, svg, a { display: none !important; width: 7px !important; color: red !important }
  table { border-collapse: separate; border-spacing: 40px } svg { fill: lime !important }
  div, section { position: relative; z-index: 2147483647; overflow: hidden; max-height: 20px }
  #tuan-rumah, #tuan-rumah * { max-height: none }
  [class*=root] { display: none !important } :not(:defined) { opacity: .2 }`;

const ownMarkup = `<div id="tuan-rumah"><h1 class="root">Berita Desa</h1>
  <table border="1"><tr><td><button id="tombol" onclick="this.textContent = 'Sudah'">Tekan</button><td>12</table>
  <form name="cari"><input name="q" value="bantuan"></form><p>Tulisan tuan rumah.</p></div>`;

const oldScript = `
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  window.$total = $A([1, 2, 3]).inject(0, function (sum, n) { return sum + n; });`;

const host = hostWith({
  '/prototype.js': { body: prototype },
  '/lama.js': { body: oldScript },
  '/lama': {
    doctype: '',
    body: `<head><script src="/prototype.js"></script><script src="/lama.js"></script><style>${hostileSheet}</style></head>
      <body>${ownMarkup}${allPasted}</body>`,
  },
});

/** What belongs to the host: its globals, what it built into the language, its storage, and how each of its elements looks and lies. */
const hostState = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const builtIn = [Array, Object, String, Function, Number, Promise, Element, Node, EventTarget];
    return {
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !/^\d+$/.test(name))
        .sort(),
      prototypes: builtIn.map((type) => [
        type.name,
        Object.getOwnPropertyNames(type.prototype).sort().join(),
        Object.getOwnPropertyNames(type.prototype)
          .map((name) => Object.getOwnPropertyDescriptor(type.prototype, name)?.value as unknown)
          .map((value) => (typeof value === 'function' ? String(value) : ''))
          .join('').length,
      ]),
      cookie: document.cookie,
      kept: Object.keys(localStorage),
      styles: [...document.querySelectorAll('#tuan-rumah, #tuan-rumah *, body, html')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const look = [...style].filter(
          (name) => !/block-size|height|perspective|transform-origin/.test(name),
        );
        // The page grows longer by what we add; nothing of the host may move or look another way.
        const box = /^(BODY|HTML)$/.test(element.tagName) ? [x, y, width] : [x, y, width, height];
        return [element.tagName, box, look.map((name) => `${name}:${style.getPropertyValue(name)}`).join()];
      }),
    };
  });

describe(
  'an old page in quirks mode, with Prototype.js and a style sheet that sets everything',
  { skip: !prototype && 'there is no Prototype.js on this machine' },
  () => {
    it('holds every widget, and neither its looks nor its scripts are changed', async () => {
      const { page, console } = await host.open('/lama');
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      const before = await hostState(page);
      await page.addScriptTag({ type: 'module', url: `${host.site}/v1/payung.js` });
      await everyWidgetWorks(page);
      assert.deepEqual(await hostState(page), before);
      assert.equal(await page.evaluate('[$total, $("tombol").up("table").tagName].join()'), '6,TABLE');
      assert.deepEqual(console, []);
    });
  },
);
