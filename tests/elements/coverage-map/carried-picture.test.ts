import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@payung/elements/coverage-map';
import { inlinePicture } from '@payung/regions/inline';
import { shapes } from '@payung/regions/shapes';
import { focusedCode, parts, pathOf } from './map-on-page.ts';

/** A map with a picture in it, as a frame page writes it; `change` may spoil it first. */
async function mapWithPicture(change: (svg: Element) => void = () => undefined) {
  const { width, height, paths, provinceBorders, markers } = inlinePicture();
  const map = document.createElement('payung-coverage-map');
  map.innerHTML = `<svg data-size="${width} ${height}" data-markers="${markers}"><g class="regions">${[
    ...paths.values(),
  ]
    .map((line) => `<path d="${line}"/>`)
    .join('')}</g><path class="province-borders" d="${provinceBorders}"/></svg>`;
  const first = map.querySelector('path')!;
  change(map.querySelector('svg')!);
  document.body.append(map);
  await waitUntil(() => map.shadowRoot?.querySelector('path.region'), 'the map is drawn', { timeout: 8000 });
  return { map, first, remove: () => map.remove() };
}

describe('a picture that the page carries', () => {
  it('lends its own paths to the map, which name and fill them', async () => {
    const { map, first, remove } = await mapWithPicture();
    expect(pathOf(map, '1101')).to.equal(first);
    expect(parts(map, 'path.region').length).to.equal(514);
    expect(pathOf(map, '3510').getAttribute('aria-label')).to.equal('Kabupaten Banyuwangi: 30%');
    remove();
  });

  it('is walked by keys like any other', async () => {
    const { map, remove } = await mapWithPicture();
    pathOf(map, '3510').focus();
    expect(focusedCode(map)).to.equal('3510');
    await sendKeys({ press: 'ArrowLeft' });
    expect(focusedCode(map)).to.not.be.oneOf(['3510', null]);
    remove();
  });

  for (const [fault, change] of [
    ['a path is missing', (svg: Element) => svg.querySelector('path')!.remove()],
    ['a path has no line', (svg: Element) => svg.querySelector('path')!.removeAttribute('d')],
    [
      'there is a path too many',
      (svg: Element) => svg.querySelector('.regions')!.append(svg.querySelector('path')!.cloneNode()),
    ],
  ] as const) {
    it(`is left alone when ${fault}; the map draws its own`, async () => {
      const { map, first, remove } = await mapWithPicture(change);
      expect(pathOf(map, '1101')).to.not.equal(first);
      expect(pathOf(map, '1101').getAttribute('d')).to.equal(shapes().paths.get('1101'));
      expect(parts(map, 'path.region').length).to.equal(514);
      remove();
    });
  }
});
