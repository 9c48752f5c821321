import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { absencesIn, pickFigures, type CoverageFigure } from '@payung/coverage';
import { figuresByCode } from '@payung/coverage/by-code';
import { parseFigures } from '@payung/coverage/parse';
import { tableOfJson } from '@payung/coverage/json-table';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import { shippedPeople } from '@payung/coverage/shipped-people';
import { regenciesOf, regions } from '@payung/regions';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${started.site.address}/embed/${path}`, { headers });
const text = async (path: string) => (await ask(path)).text();

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

const isFigures = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(
    readFileSync(new URL('../../packages/embed/schema/map-figures.schema.json', import.meta.url), 'utf8'),
  ) as object,
);

interface Figures {
  readonly region: string;
  readonly year: string | null;
  readonly data: readonly {
    readonly code: string;
    readonly value: number | null;
    readonly as_of?: string;
    readonly people?: { readonly uncovered_workers: number };
  }[];
}
const figures = async (path: string) => JSON.parse(await text(path)) as Figures;

describe('what a map and a card show, as files', () => {
  for (const widget of ['coverage-map', 'coverage-card'])
    for (const form of ['svg', 'png', 'csv', 'json'] as const)
      it(`/embed/${widget}.${form} is open to every origin, has its type, and is not sent again to who has it`, async () => {
        const first = await ask(`${widget}.${form}?region=3510`);
        assert.equal(first.status, 200);
        assert.equal(first.headers.get('content-type'), types[form]);
        assert.equal(first.headers.get('access-control-allow-origin'), '*');
        assert.ok((await first.arrayBuffer()).byteLength > 100);
        const again = await ask(`${widget}.${form}?region=3510`, {
          'if-none-match': first.headers.get('etag')!,
        });
        assert.deepEqual([again.status, await again.text()], [304, '']);
        const other = await ask(`${widget}.${form}?region=1101`);
        assert.notEqual(other.headers.get('etag'), first.headers.get('etag'));
      });

  it('the JSON is what its schema says, of every province in both languages and of every year', async () => {
    const paths = regions
      .filter(({ level }) => level !== 'regency')
      .flatMap(({ code }) => [
        `coverage-map.json?region=${code}`,
        `coverage-card.json?region=${code}&lang=en`,
      ]);
    const years = ['2025', '2024', '2023', '2022', '2021', '2018'];
    for (const path of [...paths, ...years.map((year) => `coverage-map.json?year=${year}`)])
      assert.ok(isFigures(await figures(path)), `${path}: ${JSON.stringify(isFigures.errors)}`);
  });

  it('the schema refuses a figure without a source, and a share that is not there without a reason', () => {
    const around = { region: '35', indicator: 'coverage_rate', year: null, license: 'CC-BY-4.0' };
    const row = { code: '3510', name: 'Kabupaten Banyuwangi' };
    assert.equal(isFigures({ ...around, data: [{ ...row, value: 30 }] }), false);
    assert.equal(isFigures({ ...around, data: [{ ...row, value: null }] }), false);
    assert.equal(isFigures({ ...around, data: [{ ...row, value: null, absence: 'no-data' }] }), true);
  });

  it('the JSON has the people that map and card tell, and none of another area', async () => {
    const { data } = await figures('coverage-map.json');
    const told = data.flatMap(({ code, people }) => (people ? [[code, people] as const] : []));
    assert.equal(told.length, 33);
    for (const [code, people] of told) {
      const { covered, eligible, uncovered, ids } = shippedPeople(shippedFigures().get(code)!)!;
      assert.deepEqual(people, {
        covered_workers: covered.value,
        workforce_eligible: eligible.value,
        uncovered_workers: uncovered.value,
        rounded: [
          ...(covered.isRounded ? ['covered_workers'] : []),
          ...(eligible.isRounded ? ['workforce_eligible'] : []),
          ...(uncovered.isRounded ? ['uncovered_workers'] : []),
        ],
        ids,
      });
    }
    const [card] = (await figures('coverage-card.json?region=13')).data;
    assert.equal(card?.people?.uncovered_workers, 2_300_000);
  });

  it('name the area first and then all that it is made of; a card has one row', async () => {
    const { region, data } = await figures('coverage-map.json?region=3510');
    assert.equal(region, '35');
    assert.deepEqual(
      data.map(({ code }) => code),
      ['35', ...regenciesOf('35').map(({ code }) => code)],
    );
    assert.equal((await figures('coverage-map.json')).data.length, 1 + 38 + 514);
    assert.deepEqual(
      (await figures('coverage-card.json?region=3510')).data.map(({ code, value }) => [code, value]),
      [['3510', 30]],
    );
  });

  for (const form of ['csv?lang=id', 'csv?lang=en', 'json?lang=id'])
    it(`a map reads them as a table of its own, with the same shares and the same kinds of nothing (${form})`, async () => {
      const file = await text(`coverage-map.${form}`);
      const table = tableOfJson(file) ?? file;
      const {
        figures: read,
        absences,
        problems,
      } = parseFigures(table, {
        publisher: 'payung.example',
      });
      // An area without data is told of, and left out; a word in place of a number is told of, and understood.
      const told = new Set(problems.map(({ code }) => code));
      assert.deepEqual(
        [...told].sort(),
        form.startsWith('csv') ? ['missing-value', 'not-applicable'] : ['missing-value'],
      );
      const picked = pickFigures(read);
      const kinds = absencesIn(figuresByCode(read), picked, absences);
      assert.deepEqual([...kinds].sort(), [...shippedAbsences()].sort());
      const sharesOf = (of: ReadonlyMap<string, CoverageFigure>) =>
        [...of.values()].map(({ code, percent, kind }) => [code, percent, kind === 'about'].join(' ')).sort();
      assert.deepEqual(sharesOf(picked), sharesOf(shippedFigures()));
    });

  it('are of one year where one is asked for, and of the newest for a year of which no map can be drawn', async () => {
    const { year, data } = await figures('coverage-map.json?year=2024');
    assert.equal(year, '2024');
    const dated = data.flatMap(({ as_of }) => as_of ?? []);
    assert.ok(dated.length > 5 && dated.every((day) => day.startsWith('2024')));
    assert.match(await text('coverage-map.svg?year=2024'), /<title>[^<]*, 2024<\/title>/);
    const newest = (await ask('coverage-map.json')).headers.get('etag');
    for (const unknown of ['1999', '%3Cscript%3E', ''])
      assert.equal((await ask(`coverage-map.json?year=${unknown}`)).headers.get('etag'), newest);
  });

  it('are the country for a code that nobody has, and never what an address injects', async () => {
    for (const form of ['svg', 'csv', 'json'] as const) {
      const [odd, country] = await Promise.all([
        text(`coverage-map.${form}?region=%3Cscript%3Ealert(1)%3C/script%3E`),
        text(`coverage-map.${form}`),
      ]);
      assert.equal(odd, country);
    }
    const { headers } = await ask('coverage-map.csv?region=%22%0D%0Ax:%201');
    assert.match(headers.get('content-disposition')!, /^inline; filename="payung[\w-]*\.csv"$/);
  });

  it('the SVG needs no program that knows custom properties: its colours stand in it', async () => {
    const file = await text('coverage-map.svg?region=35');
    assert.doesNotMatch(file, /var\(|<style|style=|light-dark/);
    assert.match(file, /<path fill="#[\da-f]{3,8}"/);
  });

  it('the SVG has a dot in its colour where a city with a figure is too small to be seen, and none for one without', async () => {
    const file = await text('coverage-map.svg');
    const dots = [...file.matchAll(/<circle fill="(#[\da-f]{6})"/g)].map(([, fill]) => fill!);
    assert.ok(dots.length > 20 && dots.length < 111, `${dots.length} dots`);
    assert.ok(new Set(dots).size > 2);
    // Every city of East Java can be seen in a picture of its own.
    assert.doesNotMatch(await text('coverage-map.svg?region=35'), /<circle/);
  });

  it('are linked from the page of a map and of a card, and not where a site has a table of its own', async () => {
    const page = await started.browser.newPage();
    for (const widget of ['coverage-map', 'coverage-card']) {
      await page.goto(`${started.site.address}/w/${widget}?region=35`);
      const links = page.getByRole('navigation', { name: 'Ambil gambar atau angkanya' }).getByRole('link');
      assert.deepEqual(await links.allInnerTexts(), [
        'Gambar (PNG)',
        'Gambar yang bisa diperbesar (SVG)',
        'Tabel (CSV)',
        'Data (JSON)',
      ]);
      for (const link of await links.all())
        assert.equal((await fetch(new URL((await link.getAttribute('href'))!, page.url()))).status, 200);
    }
    await page.goto(`${started.site.address}/w/coverage-map?region=35&src=https%3A%2F%2Fkab.example%2Fa.csv`);
    assert.equal(await page.getByRole('link', { name: 'Tabel (CSV)' }).count(), 0);
    await page.close();
  });
});
