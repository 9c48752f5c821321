import { expect, waitUntil } from '@open-wc/testing';
import type { Figure } from '@payung/coverage';
import { parseFigures } from '@payung/coverage/parse';
import { shippedFigures } from '@payung/coverage/shipped';
import '@payung/elements/coverage-card';
import { formatDate } from '@payung/elements/format';
import { provinces, regionByCode, regenciesOf, type Region } from '@payung/regions';
import { readTable } from '../../../packages/coverage/src/table.ts';
import { figuresCsv } from '../../../packages/elements/src/coverage-map/keep/figures-csv.ts';
import { mapModel } from '../../../packages/elements/src/coverage-map/map-model.ts';
import { shippedSet } from '../../../packages/elements/src/coverage-map/shipped-figures.ts';
import { words } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { regionTable } from '../../../packages/embed/src/fallback/region-table.ts';
import { mapOnPage, part, parts, pathOf, textOf } from './map-on-page.ts';

/** A share worked out from the lines of `figures.csv` that its ids name, as people read it. */
interface Traced {
  readonly code: string;
  readonly name: string;
  readonly ids: string;
  /** `36,45%`, `sekitar 40%`. */
  readonly value: string;
  /** The same without a word, as a spreadsheet takes it. */
  readonly number: string;
  /** ISO. */
  readonly asOf: string;
  /** `Agustus 2025`. */
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
}

const inIndonesian = (value: number, decimals = 2): string =>
  new Intl.NumberFormat('id', { maximumFractionDigits: decimals, useGrouping: false }).format(value);

/** The value that the named lines give, to the digits that are shown; `shown` says which lines, and nothing of this is taken from its value. */
function trace(code: string, ids: readonly string[], lines: ReadonlyMap<string, Figure>): Traced {
  const [first, second, ...others] = ids.map((id) => lines.get(id));
  if (!first || others.length > 0 || first.code !== code)
    throw new Error(`${code}: no line for ${ids.join()}`);
  if (second) {
    expect([first.indicator, second.indicator], code).to.deep.equal([
      'covered_workers',
      'workforce_eligible',
    ]);
    expect([second.code, second.asOf, second.source.url], code).to.deep.equal([
      code,
      first.asOf,
      first.source.url,
    ]);
  } else expect(first.indicator, code).to.equal('coverage_rate');
  const percent = second ? Math.round((10_000 * first.value) / second.value) / 100 : first.value;
  const text = `${inIndonesian(percent, second ? 1 : 2)}%`;
  return {
    code,
    name: regionByCode(code)!.name,
    ids: ids.join(' '),
    value: first.confidence === 'medium' && !second ? `sekitar ${text}` : text,
    number: inIndonesian(percent),
    asOf: first.asOf,
    date: formatDate(first.asOf, 'id'),
    publisher: first.source.publisher,
    url: first.source.url ?? '',
  };
}

let traced: readonly Traced[] = [];
/** Every province of which a regency has a share, with those regencies. */
let places: readonly (readonly [province: Region, shares: readonly Traced[]])[] = [];

before(async () => {
  const answer = await fetch(new URL('../../../packages/coverage/data/figures.csv', import.meta.url));
  const { figures } = parseFigures(await answer.text(), { publisher: 'nobody' });
  const lines = new Map(figures.map((figure) => [figure.id, figure]));
  traced = [...shippedFigures().values()]
    .filter(({ code }) => regionByCode(code)!.level === 'regency')
    .map(({ code, ids }) => trace(code, ids, lines));
  places = provinces
    .map(
      (province) =>
        [province, traced.filter(({ code }) => regionByCode(code)!.parent === province.code)] as const,
    )
    .filter(([, shares]) => shares.length > 0);
});

const withoutNonBreaking = (text: string): string => text.replaceAll('\u00A0', ' ');
const read = (element: Element): string => withoutNonBreaking(textOf(element));

/** The cells of each row of a table by the name it begins with. */
function rowsOf(root: ParentNode): ReadonlyMap<string, readonly Element[]> {
  return new Map(
    [...root.querySelectorAll('tbody tr')].map((row) => [
      read(row.querySelector('th')!),
      [...row.querySelectorAll('td')],
    ]),
  );
}

describe('every share of a regency leads to its line of figures.csv', function sameEverywhere() {
  this.timeout(60_000);

  it('is one of 111, each made of lines of its own', () => {
    expect(traced.length).to.equal(111);
    expect(places.flatMap(([, shares]) => shares).length).to.equal(111);
    const ids = traced.flatMap((share) => share.ids.split(' '));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(traced.every(({ asOf, publisher }) => asOf !== '' && publisher !== 'nobody')).to.equal(true);
  });

  it('on the map, in what a screen reader says of its path', async () => {
    const map = await mapOnPage();
    for (const [province, shares] of places) {
      map.region = province.code;
      await map.updateComplete;
      for (const { code, name, value } of shares)
        expect(withoutNonBreaking(pathOf(map, code).getAttribute('aria-label')!)).to.equal(
          `${name}: ${value}`,
        );
      const others = parts(map, 'path.region').filter(
        (path) => !shares.some(({ code }) => code === path.getAttribute('data-code')),
      );
      for (const path of others) expect(path.getAttribute('aria-label')).to.not.match(/\d/);
    }
  });

  it('in the words under the map, with its day and source', async () => {
    const map = await mapOnPage();
    for (const { code, name, value, date, publisher } of traced) {
      map.region = code;
      await map.updateComplete;
      expect(read(part(map, '.details h3'))).to.contain(name);
      expect(read(part(map, '.details .percent')), code).to.equal(value);
      const facts = read(part(map, '.details .facts'));
      expect(facts, code).to.contain(date);
      expect(facts, code).to.contain(publisher);
    }
  });

  it('in its row of the table, with its day and source', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    for (const [province, shares] of places) {
      map.region = province.code;
      await map.updateComplete;
      const rows = rowsOf(map.shadowRoot!);
      expect(rows.size).to.equal(regenciesOf(province.code).length);
      for (const { name, value, date, publisher } of shares) {
        const [share, origin] = rows.get(name)!;
        expect(read(share!), name).to.equal(value);
        expect(read(origin!), name).to.contain(date).and.to.contain(publisher);
      }
    }
  });

  it('on the card, with its day and a link to the report', async () => {
    const card = document.createElement('payung-coverage-card');
    card.region = traced[0]!.code;
    document.body.append(card);
    for (const { code, name, value, date, url } of traced) {
      card.region = code;
      const link = () => card.shadowRoot!.querySelector<HTMLAnchorElement>('.facts .source a');
      await waitUntil(
        () =>
          card.shadowRoot!.querySelector('h2')?.textContent?.includes(name) &&
          (!url || link()?.getAttribute('href') === url),
        `${code}: the card never links to ${url}`,
        { interval: 5, timeout: 5_000 },
      );
      expect(read(part(card, '.percent')), code).to.equal(value);
      expect(read(part(card, '.facts')), code).to.contain(date);
    }
    card.remove();
  });

  it('in the saved table, with the ids of its lines', () => {
    for (const [province, shares] of places) {
      const { regions } = mapModel(province, shippedSet(), { words, language: 'id' });
      const rows = new Map(
        readTable(figuresCsv({ regions }, 'id')).map(({ cells: [code, , value, day, , , ids] }) => [
          code,
          [value, day, ids],
        ]),
      );
      for (const { code, number, asOf, ids } of shares)
        expect(rows.get(code), code).to.deep.equal([number, asOf, ids]);
    }
  });

  it('in the table of a page without scripts', () => {
    for (const [province, shares] of places) {
      const page = new DOMParser().parseFromString(regionTable(province.code, 'id').text, 'text/html');
      const rows = rowsOf(page);
      for (const { name, value, date, publisher } of shares) {
        const [share, origin] = rows.get(name)!;
        expect(read(share!), name).to.equal(value);
        expect(read(origin!), name).to.equal(`${date}, ${publisher}`);
      }
    }
  });
});
