import { expect, waitUntil } from '@open-wc/testing';
import {
  absencesIn,
  pickFigures,
  type CoverageFigure,
  type Figure,
  type PeopleCount,
} from '@payung/coverage';
import { figuresByCode } from '@payung/coverage/by-code';
import { parseFigures } from '@payung/coverage/parse';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import { shippedPeople } from '@payung/coverage/shipped-people';
import '@payung/elements/coverage-card';
import { formatDate } from '@payung/elements/format';
import { provinces, regionByCode, regenciesOf, type Region } from '@payung/regions';
import { readTable } from '../../../packages/coverage/src/table.ts';
import { figuresCsv } from '../../../packages/elements/src/coverage-map/keep/figures-csv.ts';
import { mapModel } from '../../../packages/elements/src/coverage-map/map-model.ts';
import { shippedSet } from '../../../packages/elements/src/coverage-map/shipped-figures.ts';
import { words as english } from '../../../packages/elements/src/coverage-map/words.en.ts';
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

/** The people behind a share, as the lines that their ids name give them and people read them. */
interface Counted {
  readonly code: string;
  readonly name: string;
  /** `610.715 dari sekitar 2.900.000 pekerja sudah terlindungi, sekitar 2.300.000 belum.` */
  readonly people: string;
}

const sides = ['covered_workers', 'workforce_eligible', 'uncovered_workers'] as const;

/** The printed numbers are those of their lines; the one that follows from them is the carried one, and no further from it than they are rounded. */
function count(
  { code, ids }: CoverageFigure,
  { covered, eligible, uncovered, ids: counted }: PeopleCount,
  lines: ReadonlyMap<string, Figure>,
): Counted {
  const rows = counted.map((id) => lines.get(id)!);
  const first = lines.get(ids[0]!)!;
  for (const { id, source, asOf } of rows)
    expect([source.url, asOf], id).to.deep.equal([first.source.url, first.asOf]);
  const [some, all, others] = sides.map((side) => rows.find(({ indicator }) => indicator === side));
  const says = (row: Figure | undefined, made: number, exact: number): string => {
    const isRounded = (row ? [row] : rows).some(({ note }) => note.includes('rounded'));
    if (!row) expect(Math.abs(made - exact) / made, code).to.be.lessThan(isRounded ? 0.06 : 1e-9);
    return `${isRounded ? 'sekitar ' : ''}${new Intl.NumberFormat('id').format(row?.value ?? made)}`;
  };
  const people = [
    says(some, covered.value, covered.value),
    says(all, eligible.value, some!.value + (others?.value ?? 0)),
    says(others, uncovered.value, (all?.value ?? 0) - some!.value),
  ];
  const text = `${people[0]} dari ${people[1]} pekerja sudah terlindungi, ${people[2]} belum.`;
  return { code, name: regionByCode(code)!.name, people: text.replace(/^s/, 'S') };
}

let traced: readonly Traced[] = [];
/** Every area of whose share the people are known. */
let known: readonly Counted[] = [];
/** Every province of which a regency has a share, with those regencies. */
let places: readonly (readonly [province: Region, shares: readonly Traced[]])[] = [];

before(async () => {
  const answer = await fetch(new URL('../../../packages/coverage/data/figures.csv', import.meta.url));
  const { figures } = parseFigures(await answer.text(), { publisher: 'nobody' });
  const lines = new Map(figures.map((figure) => [figure.id, figure]));
  traced = [...shippedFigures().values()]
    .filter(({ code }) => regionByCode(code)!.level === 'regency')
    .map(({ code, ids }) => trace(code, ids, lines));
  known = [...shippedFigures().values()].flatMap((share) => {
    const people = shippedPeople(share);
    return people ? [count(share, people, lines)] : [];
  });
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
      expect(read(part(card, '.facts:not(.cost)')), code).to.contain(date);
    }
    card.remove();
  });

  it('in the saved table, with the ids of its lines', () => {
    for (const [province, shares] of places) {
      const voice = { words, language: 'id' } as const;
      const { regions } = mapModel(province, shippedSet(), voice);
      const rows = new Map(
        readTable(figuresCsv({ regions }, voice)).map(({ cells: [code, , value, day, , , ids] }) => [
          code,
          [value, day, ids],
        ]),
      );
      for (const { code, number, asOf, ids } of shares)
        expect(rows.get(code), code).to.deep.equal([number, asOf, ids]);
    }
  });

  for (const voice of [
    { words, language: 'id' },
    { words: english, language: 'en' },
  ] as const)
    it(`in the saved table beside the kind of nothing of every other, which is read back as it was (${voice.language})`, () => {
      const { regions } = mapModel(regionByCode('ID')!, shippedSet(), voice);
      const read = parseFigures(figuresCsv({ regions }, voice), { publisher: 'nobody' });
      const shares = pickFigures(read.figures);
      expect([...shares.keys()].sort()).to.deep.equal(traced.map(({ code }) => code).sort());
      const shown = [...shippedAbsences()].filter(([code]) => regionByCode(code)!.level === 'regency');
      expect(shown.length).to.equal(78);
      expect([...absencesIn(figuresByCode(read.figures), shares, read.absences)].sort()).to.deep.equal(
        shown.sort(),
      );
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

describe('the people behind a share lead to the lines of its report', function samePeople() {
  this.timeout(60_000);

  /** The sentence of people in a text; a share of 100 is none. */
  const toldIn = (element: Element | null): string | undefined =>
    element
      ? /([Ss]ekitar )?[\d.]+ dari (sekitar )?[\d.]{5,} pekerja sudah terlindungi, (sekitar )?[\d.]+ belum\./.exec(
          read(element),
        )?.[0]
      : undefined;
  const within = (host: Element, selector: string): Element | null =>
    host.shadowRoot!.querySelector(selector);
  const tells = (host: Element, selector: string, { code, name, people }: Counted): Promise<void> =>
    waitUntil(
      () => {
        const heading = within(host, `${selector} :is(h2, h3)`);
        return heading && read(heading).includes(name) && toldIn(within(host, selector)) === people;
      },
      `${code}: never told ${people}`,
      { interval: 5, timeout: 5_000 },
    );

  it('of 33 areas', () => {
    expect(known.length).to.equal(33);
    expect(known.find(({ code }) => code === '13')!.people).to.equal(
      '610.715 dari sekitar 2.900.000 pekerja sudah terlindungi, sekitar 2.300.000 belum.',
    );
  });

  it('in the words under the map', async () => {
    const map = await mapOnPage({ region: known[0]!.code });
    part(map, '.details button').click();
    for (const one of known) {
      map.region = one.code;
      await tells(map, '.details', one);
    }
  });

  it('on the card', async () => {
    const card = document.createElement('payung-coverage-card');
    document.body.append(card);
    for (const one of known) {
      card.region = one.code;
      await tells(card, '.card', one);
    }
    card.remove();
  });

  it('of no other area', async () => {
    const map = await mapOnPage({ region: known[0]!.code });
    part(map, '.details button').click();
    const codes = new Set(known.map(({ code }) => code));
    for (const { code, url } of traced.filter((share) => !codes.has(share.code)).slice(0, 40)) {
      map.region = code;
      await waitUntil(
        () => within(map, '.details .facts .source a')?.getAttribute('href') === url,
        `${code}: its source is never told`,
        { interval: 5, timeout: 5_000 },
      );
      expect(toldIn(within(map, '.details')), code).to.equal(undefined);
    }
  });
});
