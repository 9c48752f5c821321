import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsqr from 'jsqr';
import { qrCode } from '../../packages/embed/src/public/qr-code.ts';

// The package is CommonJS: what Node gives as its default is the module.
const read = jsqr as unknown as typeof jsqr.default;

const scale = 4;

/** The modules of our path as pixels, as a camera would see them. */
function pixels(svg: string): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const place = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4;
        data.fill(0, place, place + 3);
      }
  return { data, side };
}

describe('a QR code', () => {
  const addresses = [
    'https://payung.example/w/program-explainer?program=jkm&lang=id',
    'https://jaminan.kabupaten-contoh.go.id/w/program-explainer?program=gn-lingkaran&region=3510&lang=en',
  ];
  for (const address of addresses)
    it(`is read as ${address}`, () => {
      const { data, side } = pixels(qrCode(address, 'kode').text);
      assert.equal(read(data, side, side)?.data, address);
    });

  it('has white on all sides, a name for who does not see it, and no style', () => {
    const { text } = qrCode('https://payung.example', 'Kode "QR"');
    assert.match(text, /aria-label="Kode &quot;QR&quot;"/);
    assert.doesNotMatch(text, /style/);
    for (const [, x, y] of text.matchAll(/M(\d+) (\d+)h\d+v1/g)) assert.ok(Number(x) >= 4 && Number(y) >= 4);
  });
});
