import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { regions } from '@payung/regions';
import { words as english } from '@payung/elements/program-explainer/words/en';
import { words as indonesian } from '@payung/elements/program-explainer/words/id';
import { regionBrief } from '../../packages/embed/src/brief/region-brief.ts';
import { sharePicture } from '../../packages/embed/src/picture/share-picture.ts';
import { brokenLines, textWidth, writable } from '../../packages/embed/src/picture/text.ts';
import { rounds } from '../proof.ts';

const fonts = ['Regular', 'Bold'].map((name) =>
  readFileSync(new URL(`../../packages/embed/fonts/NotoSans-${name}.ttf`, import.meta.url)),
);

/** The box that the painter gives to an SVG, in pixels. */
function boxOf(content: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Noto Sans">${content}</svg>`;
  const font = { fontBuffers: fonts, defaultFontFamily: 'Noto Sans', loadSystemFonts: false };
  const { x, y, width, height } = new Resvg(svg, { font }).getBBox()!;
  return { left: x, top: y, right: x + width, bottom: y + height, width };
}

const line = (text: string, isBold: boolean) =>
  `<text x="0" y="100" font-size="100"${isBold ? ' font-weight="700"' : ''}>${text}</text>`;

before(() => initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))));

describe('textWidth()', () => {
  for (const isBold of [false, true])
    it(`is what the painter measures, letter by letter (${isBold ? 'bold' : 'regular'})`, () => {
      const between = boxOf(line('HH', isBold)).width;
      for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%.,()')
        assert.ok(
          Math.abs(
            boxOf(line(`H${letter}H`, isBold)).width - between - textWidth(letter, { size: 100, isBold }),
          ) < 0.6,
          letter,
        );
    });
});

describe('brokenLines()', () => {
  const setting = { size: 40 };
  it('breaks between words only, and keeps each line within the width', () => {
    const lines = brokenLines('Pekerja terlindungi di Kabupaten Kepulauan Tanimbar', 400, setting);
    assert.equal(lines.join(' '), 'Pekerja terlindungi di Kabupaten Kepulauan Tanimbar');
    assert.ok(lines.length > 1);
    for (const text of lines) assert.ok(textWidth(text, setting) <= 400, text);
  });

  it('gives a word that is too long a line of its own', () =>
    assert.deepEqual(brokenLines('di Ketenagakerjaan', 60, setting), ['di', 'Ketenagakerjaan']));
});

describe('writable()', () => {
  it('leaves out what the font has no letter for, and runs of blanks', () =>
    assert.equal(writable('Kelas 🌶️ kué\n  basah'), 'Kelas kué basah'));
});

describe('the preview of an area', () => {
  // Every area in the full proof; else some of each province.
  const step = Math.ceil(3000 / rounds('randomAnswers'));
  for (const language of ['id', 'en'] as const)
    it(`keeps its words inside the picture and off its map (${language})`, async () => {
      const telling = { language, on: '2026-11-21', words: language === 'en' ? english : indonesian };
      for (const [place, { code, level }] of regions.entries()) {
        if (place % step !== 0) continue;
        const svg = await sharePicture(regionBrief(new Map([['region', code]]), { telling }), language);
        const texts = svg.match(/<text [^>]*>[^<]*<\/text>/g)!;
        assert.ok(texts.length >= 4, code);
        const { left, top, right, bottom } = boxOf(texts.join(''));
        assert.ok(left >= 14 && top >= 0 && bottom <= 630, code);
        assert.ok(right <= (level === 'nation' ? 1200 : 716), `${code}: ${right}`);
        const ys = texts.map((text) => boxOf(text)).sort((a, b) => a.top - b.top);
        if (level !== 'nation')
          for (const [at, box] of ys.entries())
            assert.ok(at === 0 || box.top > ys[at - 1]!.bottom - 12, `${code}: lines lie on each other`);
      }
    });
});
