import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { LitElement, type TemplateResult } from 'lit';
import { absenceOf } from '@payung/coverage';
import { nationCode, provinces, regionByCode } from '@payung/regions';
import { tiles as places } from '@payung/regions/tiles';
import { controls } from '../../../packages/elements/src/controls.ts';
import type { Voice } from '../../../packages/elements/src/coverage-map/describe.ts';
import { mapModel } from '../../../packages/elements/src/coverage-map/map-model.ts';
import { mapStyle } from '../../../packages/elements/src/coverage-map/map-style.ts';
import { shippedSet } from '../../../packages/elements/src/coverage-map/shipped-figures.ts';
import { TilesPart } from '../../../packages/elements/src/coverage-map/tiles/tiles-part.ts';
import { words as english } from '../../../packages/elements/src/coverage-map/words.en.ts';
import { words as indonesian } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { scale } from '../../../packages/elements/src/scale.ts';
import { tokens } from '../../../packages/elements/src/tokens.ts';
import { mapOnPage, middleOf, part, parts, textOf } from './map-on-page.ts';

const { axe } = window as unknown as { axe: typeof Axe };

const nation = regionByCode(nationCode)!;
const inIndonesian: Voice = { words: indonesian, language: 'id' };
const inEnglish: Voice = { words: english, language: 'en' };

/** The tiles alone, as a map holds them. */
class TilesHost extends LitElement {
  static override styles = [tokens, scale, controls, mapStyle];

  voice = inIndonesian;
  set: ReturnType<typeof shippedSet> | undefined = shippedSet();
  kinds: ReadonlySet<string> = new Set();
  selected: string | undefined;
  isWanted = true;
  readonly told: string[] = [];
  readonly tiles = new TilesPart(this, () => this.isWanted);

  override render(): TemplateResult {
    const view = {
      ...mapModel(nation, this.set, this.voice, 'province'),
      kinds: this.kinds,
      selected: this.selected,
      hasFigures: this.set !== undefined,
      onSelect: (code: string) => {
        this.told.push(code);
        this.selected = code;
        this.requestUpdate();
      },
      onBack: () => void this.told.push('back'),
    };
    return html`<div class="root"><div class="map">${this.tiles.render(view, this.voice)}</div></div>`;
  }
}
customElements.define('tiles-host', TilesHost);

async function tilesOnPage(given: Partial<TilesHost> = {}, width = 336): Promise<TilesHost> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', `${width}px`);
  const host = Object.assign(document.createElement('tiles-host') as TilesHost, given);
  place.append(host);
  await waitUntil(() => host.shadowRoot!.querySelector('.tile'), 'the tiles are drawn', { timeout: 8000 });
  await host.updateComplete;
  return host;
}

const tileOf = (host: TilesHost, code: string) => part(host, `.tile[data-code="${code}"]`);

const focused = (host: TilesHost) => host.shadowRoot!.activeElement?.getAttribute('data-code') ?? null;

/** Tiles with focus on one of them. */
async function walking(from: string): Promise<TilesHost> {
  const host = await tilesOnPage();
  tileOf(host, from).focus();
  await host.updateComplete;
  return host;
}

async function press(host: TilesHost, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await host.updateComplete;
}

/** The share of a printed figure, highest first. */
const byShare = () =>
  [...shippedSet().figures.values()]
    .filter(({ code }) => regionByCode(code)?.level === 'province')
    .sort((a, b) => b.percent - a.percent);

/** Figures of all five classes and all three kinds of nothing, rough ones among them. */
function ofEveryKind(): ReturnType<typeof shippedSet> {
  const [known] = byShare();
  const shares = provinces.slice(3).map(({ code }, index) => ({
    ...known!,
    code,
    percent: (index % 5) * 20 + 10,
    kind: index % 2 ? ('about' as const) : ('printed' as const),
  }));
  return {
    ...shippedSet(),
    figures: new Map(shares.map((figure) => [figure.code, figure])),
    absences: new Map([
      ['11', 'not-applicable'],
      ['12', 'budget-only'],
    ]),
  };
}

describe('the tiles of provinces', () => {
  it('show all 38 provinces, each in the cell of its tile', async () => {
    const host = await tilesOnPage();
    const drawn = parts(host, '.tile');
    expect(drawn.map((tile) => tile.dataset['code'])).to.deep.equal(provinces.map(({ code }) => code));
    for (const { code, column, row } of places) {
      const { gridColumnStart, gridRowStart } = getComputedStyle(tileOf(host, code));
      expect([gridColumnStart, gridRowStart], code).to.deep.equal([String(column), String(row)]);
    }
  });

  for (const width of [320, 336, 360, 500, 640, 768, 1200]) {
    it(`are of one size and none lies on another in ${width} px`, async () => {
      const host = await tilesOnPage({}, width);
      const boxes = parts(host, '.tile').map((tile) => tile.getBoundingClientRect());
      for (const [index, one] of boxes.entries()) {
        expect(one.width).to.be.closeTo(boxes[0]!.width, 0.1);
        expect(one.height).to.be.closeTo(boxes[0]!.height, 0.1);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.right <= other.left + 0.1 ||
            other.right <= one.left + 0.1 ||
            one.bottom <= other.top + 0.1 ||
            other.bottom <= one.top + 0.1;
          expect(isApart).to.equal(true);
        }
      }
    });

    it(`hold their words, which are 10 px or larger, in ${width} px`, async () => {
      const host = await tilesOnPage({}, width);
      const { left, right } = part(host, '.tiles').getBoundingClientRect();
      for (const tile of parts(host, '.tile')) {
        const box = tile.getBoundingClientRect();
        const text = tile.querySelector('.tile-text')!.getBoundingClientRect();
        expect(box.left, textOf(tile)).to.be.at.least(left - 0.1);
        expect(box.right, textOf(tile)).to.be.at.most(right + 0.5);
        expect(text.width, textOf(tile)).to.be.at.most(box.width + 0.5);
        expect(text.height, textOf(tile)).to.be.at.most(box.height + 0.5);
        expect(Number.parseFloat(getComputedStyle(tile).fontSize)).to.be.at.least(10);
      }
    });
  }

  it('are at least 24 px on a phone and 44 px where there is room', async () => {
    for (const [width, least] of [
      [336, 24],
      [640, 44],
    ] as const) {
      const { width: across, height } = part(await tilesOnPage({}, width), '.tile').getBoundingClientRect();
      expect(across).to.be.at.least(least);
      expect(height).to.be.at.least(least);
    }
  });

  it('show the value only where there is room', async () => {
    const shown = async (width: number) =>
      tileOf(await tilesOnPage({}, width), '51').querySelector<HTMLElement>('.tile-value')!.offsetHeight > 0;
    expect(await shown(336)).to.equal(false);
    expect(await shown(1000)).to.equal(true);
  });

  it('are called by the province, what stands on the tile, and the value as printed or that there is none', async () => {
    const host = await tilesOnPage();
    const { figures } = shippedSet();
    expect(figures.get('35')!.kind).to.equal('about');
    expect(tileOf(host, '35').getAttribute('aria-label')).to.match(/^Jawa Timur, Jatim: sekitar \d/);
    const without = provinces.find(({ code }) => absenceOf(code, shippedSet()) === 'no-data')!;
    expect(tileOf(host, without.code).getAttribute('aria-label')).to.match(
      new RegExp(`^${without.name}(, \\w+)?: ${indonesian.absent['no-data']}$`),
    );
  });

  it('are called in English where the page is', async () => {
    const host = await tilesOnPage({ voice: inEnglish });
    expect(tileOf(host, '35').getAttribute('aria-label')).to.match(/^Jawa Timur, Jatim: about \d/);
    expect(part(host, '[role=listbox]').getAttribute('aria-label')).to.equal(
      'Provinces as tiles of the same size',
    );
  });

  it('have the colour of the class of their own figure, the steps being those of the map', async () => {
    const host = await tilesOnPage();
    for (const { code, percent } of byShare())
      expect(
        tileOf(host, code).classList.contains(`c${Math.min(5, Math.floor(percent / 20) + 1)}`),
        code,
      ).to.equal(true);
    const bounds = (rows: readonly { from: number; to: number }[]) => rows.map(({ from, to }) => [from, to]);
    const regencies = mapModel(nation, shippedSet(), inIndonesian);
    expect(bounds(mapModel(nation, shippedSet(), inIndonesian, 'province').legend.rows)).to.deep.equal(
      bounds(regencies.legend.rows),
    );
  });

  it('are hatched where the figure is rough or old, and there only', async () => {
    const host = await tilesOnPage();
    const hatched = parts(host, '.tile.hatched').map((tile) => tile.dataset['code']!);
    expect(hatched).to.deep.equal(
      byShare()
        .filter(({ kind, asOf }) => kind === 'about' || asOf < '2023')
        .map(({ code }) => code)
        .sort(),
    );
    expect(hatched).to.include('35');
  });

  it('say of a figure of Papua whether it is of before its split, aloud and to who points at it', async () => {
    const ofPapua = (asOf: string, voice: Voice) => {
      const [figure] = shippedSet().figures.values();
      const figures = new Map([
        ['91', { ...figure!, code: '91', percent: 41.5, kind: 'printed', asOf } as const],
      ]);
      return tilesOnPage({ set: { ...shippedSet(), figures }, selected: '91', voice });
    };
    const said = (host: TilesHost) => [
      tileOf(host, '91').getAttribute('aria-label'),
      textOf(part(host, '.tile-told strong')),
    ];
    const before = 'Papua: 41,5%, sebelum dipecah 2022';
    expect(said(await ofPapua('2021', inIndonesian))).to.deep.equal([before, before]);
    expect(said(await ofPapua('2022-07-24', inEnglish))[0]).to.equal(
      'Papua: 41.5%, before its split in 2022',
    );
    expect(said(await ofPapua('2022-07-25', inIndonesian))[0]).to.equal('Papua: 41,5%');
    expect(said(await ofPapua('', inIndonesian))[0]).to.equal('Papua: 41,5%');
  });

  it('are plain until figures are there', async () => {
    const host = await tilesOnPage({ set: undefined });
    expect(parts(host, '.tile.plain').length).to.equal(38);
    expect(tileOf(host, '35').getAttribute('aria-label')).to.equal('Jawa Timur, Jatim');
  });

  it('step back where the legend does not pick them out', async () => {
    const host = await tilesOnPage({ kinds: new Set(['no-data']) });
    const faded = new Set(parts(host, '.tile.faded').map((tile) => tile.dataset['code']!));
    const others = provinces.filter(({ code }) => absenceOf(code, shippedSet()) !== 'no-data');
    expect(faded).to.deep.equal(new Set(others.map(({ code }) => code)));
  });

  it('keep three kinds of nothing apart, in pattern and in words', async () => {
    const absences = new Map([
      ['11', 'not-applicable'],
      ['12', 'budget-only'],
    ] as const);
    const host = await tilesOnPage({ set: { ...shippedSet(), figures: new Map(), absences } });
    const said = (code: string) => {
      const tile = tileOf(host, code);
      return [tile.getAttribute('aria-label'), getComputedStyle(tile).backgroundImage];
    };
    const { absent } = indonesian;
    const [three, patterns] = [['11', '12', '13'].map(said), new Set<unknown>()];
    expect(three.map(([label]) => label)).to.deep.equal([
      `Aceh: ${absent['not-applicable']}`,
      `Sumatera Utara, Sumut: ${absent['budget-only']}`,
      `Sumatera Barat, Sumbar: ${absent['no-data']}`,
    ]);
    for (const [, pattern] of three) patterns.add(pattern);
    expect(patterns.size).to.equal(3);
  });

  it('are not fetched before they are wanted', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const host = Object.assign(document.createElement('tiles-host') as TilesHost, { isWanted: false });
    place.append(host);
    await host.updateComplete;
    expect(host.shadowRoot!.querySelector('.tile')).to.equal(null);
    expect(part(host, '.waiting')).to.not.equal(null);
    expect(host.tiles.isSettled).to.equal(false);
    host.isWanted = true;
    host.requestUpdate();
    await waitUntil(() => host.shadowRoot!.querySelector('.tile'), 'they never come', { timeout: 8000 });
    expect(host.tiles.isSettled).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`have no accessibility fault in a ${scheme} page`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      for (const kinds of [[], ['c2']]) {
        const host = await tilesOnPage({ set: ofEveryKind(), selected: '35', kinds: new Set(kinds) }, 1000);
        const { violations } = await axe.run(host, { resultTypes: ['violations'] });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
        ).to.deep.equal([]);
      }
      document.documentElement.style.removeProperty('color-scheme');
    });
  }
});

describe('the tiles of provinces by keyboard', () => {
  it('are one tab stop, at the highest figure', async () => {
    const host = await tilesOnPage();
    expect(parts(host, '.tile[tabindex="0"]').map((tile) => tile.dataset['code'])).to.deep.equal([
      byShare()[0]!.code,
    ]);
  });

  it('are entered at the selected province, which is said to be selected', async () => {
    const host = await tilesOnPage({ selected: '51' });
    expect(tileOf(host, '51').tabIndex).to.equal(0);
    expect(parts(host, '[aria-selected="true"]')).to.deep.equal([tileOf(host, '51')]);
  });

  const steps = [
    ['ArrowRight', '35', '51'],
    ['ArrowLeft', '51', '35'],
    ['ArrowUp', '32', '31'],
    ['ArrowDown', '95', '93'],
    ['ArrowRight', '21', '61'],
    ['ArrowRight', '93', '93'],
    ['ArrowUp', '11', '11'],
  ] as const;
  for (const [key, from, to] of steps) {
    it(`lead with ${key} from ${from} to ${to}`, async () => {
      const host = await walking(from);
      await press(host, key);
      expect(focused(host)).to.equal(to);
      expect(tileOf(host, to).tabIndex).to.equal(0);
    });
  }

  it('are all reached by arrows', async () => {
    const host = await walking('11');
    const reached = new Set(['11']);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        tileOf(host, from).focus();
        tileOf(host, from).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        reached.add(focused(host)!);
      }
    }
    expect(reached.size).to.equal(38);
  });

  it('lead to the highest figure with Home and the lowest with End', async () => {
    const host = await walking('35');
    await press(host, 'End');
    expect(focused(host)).to.equal(byShare().at(-1)!.code);
    await press(host, 'Home');
    expect(focused(host)).to.equal(byShare()[0]!.code);
  });

  it('lead to names by letters, one after the other for the same letter', async () => {
    const host = await walking('11');
    await press(host, 'b');
    expect(focused(host)).to.equal('19');
    await press(host, 'b');
    expect(focused(host)).to.equal('51');
  });

  it('lead to a name by more letters, and to its short form', async () => {
    const whole = await walking('11');
    await press(whole, ...'jawati');
    expect(focused(whole)).to.equal('35');
    const short = await walking('11');
    await press(short, ...'jatim');
    expect(focused(short)).to.equal('35');
  });

  it('choose with Enter, Space and a click, and keep focus', async () => {
    const host = await walking('35');
    await press(host, 'Enter', 'ArrowRight', ' ');
    tileOf(host, '11').click();
    expect(host.told).to.deep.equal(['35', '51', '11']);
    expect(focused(host)).to.equal('51');
  });

  it('lead back with Escape', async () => {
    const host = await walking('35');
    await press(host, 'Escape');
    expect(host.told).to.deep.equal(['back']);
  });

  it('leave keys of the browser alone', async () => {
    const host = await walking('35');
    const event = new KeyboardEvent('keydown', { key: 'b', ctrlKey: true, bubbles: true, cancelable: true });
    tileOf(host, '35').dispatchEvent(event);
    expect([event.defaultPrevented, focused(host)]).to.deep.equal([false, '35']);
  });

  it('tell name, value and date of the tile with focus under the grid, where nothing moves', async () => {
    const host = await tilesOnPage();
    const { height } = part(host, '.tile-told').getBoundingClientRect();
    tileOf(host, '51').focus();
    await host.updateComplete;
    expect(textOf(part(host, '.tile-told'))).to.match(/^Bali: \d+(,\d+)?% .*20\d\d, /);
    expect(part(host, '.tile-told').getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    expect(part(host, '.tile-told').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('the tiles of provinces by pointer', () => {
  it('tell about the tile under the pointer, and no longer when it leaves', async () => {
    const host = await tilesOnPage();
    host.scrollIntoView();
    const idle = textOf(part(host, '.tile-told'));
    await sendMouse({ type: 'move', position: middleOf(tileOf(host, '64')) });
    await host.updateComplete;
    expect(textOf(part(host, '.tile-told'))).to.contain('Kalimantan Timur');
    await resetMouse();
    await sendMouse({ type: 'move', position: [1, 1] });
    await waitUntil(() => textOf(part(host, '.tile-told')) === idle);
  });
});

describe('<payung-coverage-map view="tiles">', () => {
  const tile = (map: Element) => part(map, '.tile[data-code="35"]');

  it('opens the province of a tile on the map', async () => {
    const map = await mapOnPage({ view: 'tiles' }, 360, '.tile');
    tile(map).click();
    await waitUntil(() => map.shadowRoot!.querySelector('path.region'), 'the map is drawn');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('35');
  });

  it('stays where it is when the page prevents the choice', async () => {
    const map = await mapOnPage({ view: 'tiles' }, 360, '.tile');
    map.addEventListener('payung-region-select', (event) => event.preventDefault());
    tile(map).click();
    await map.updateComplete;
    expect(parts(map, '.tile').length).to.equal(38);
  });
});
