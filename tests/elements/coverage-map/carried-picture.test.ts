import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@payung/elements/coverage-map';
import { inlinePicture } from '@payung/regions/inline';
import { shapes } from '@payung/regions/shapes';
import { begin, begunOn } from '../../../packages/elements/src/coverage-map/begun.ts';
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

describe('a picture that the page carries, before its widget is there', () => {
  /** The picture in the tag of a widget that nobody has defined: it answers, but nothing takes it over. */
  async function picture(attributes = '') {
    const { width, height, paths, provinceBorders, markers } = inlinePicture();
    const lines = [...paths.values()].map((line) => `<path d="${line}"/>`).join('');
    const room = document.createElement('div');
    room.innerHTML = `<payung-map-to-come ${attributes}><div class="frame" style="position:relative;width:800px"><svg class="picture nation" role="img"
      viewBox="0 0 ${width} ${height}" data-size="${width} ${height}" data-markers="${markers}"><g class="regions">${lines}</g
      ><path class="province-borders" d="${provinceBorders}"/></svg></div></payung-map-to-come>`;
    document.body.append(room);
    const host = room.firstElementChild!;
    await begin(host);
    const path = (code: string) => host.querySelector<SVGElement>(`path[data-code="${code}"]`)!;
    return { host, path, remove: () => room.remove() };
  }

  it('tells what is pointed at', async () => {
    const { host, path, remove } = await picture();
    const { left, top, width, height } = path('6201').getBoundingClientRect();
    path('6201').dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: left + width / 2,
        clientY: top + height / 2,
      }),
    );
    expect(host.querySelector('.tip')!.textContent).to.contain('Kabupaten Kotawaringin Barat');
    expect(host.querySelector('.outline.pointed')!.getAttribute('d')).to.equal(
      path('6201').getAttribute('d'),
    );
    remove();
  });

  it('is one tab stop that arrows walk, says each region, and keeps a choice for the widget', async () => {
    const { host, path, remove } = await picture();
    expect(host.querySelectorAll('path[tabindex="0"]').length).to.equal(1);
    path('3510').focus();
    await sendKeys({ press: 'ArrowLeft' });
    const focused = document.activeElement!;
    expect(focused.getAttribute('data-code')).to.not.be.oneOf(['3510', null]);
    expect(focused.getAttribute('role')).to.equal('option');
    expect(focused.getAttribute('aria-label')).to.match(/^(Kabupaten|Kota) .+: /);
    await sendKeys({ press: 'Enter' });
    expect(begunOn(host)!.chosen).to.equal(focused.getAttribute('data-code'));
    remove();
  });

  it('is left alone where the figures are to be those of a host', async () => {
    const { host, remove } = await picture('src="/own.csv"');
    expect(begunOn(host)).to.equal(undefined);
    expect(host.querySelector('.tip')).to.equal(null);
    remove();
  });
});
