import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CoverageFigure } from '@payung/coverage';
import { shippedFigures, shippedYears } from '@payung/coverage/shipped';
import { LitElement } from 'lit';
import type { FigureSet } from '../../../packages/elements/src/coverage-map/figure-set.ts';
import { hostFigures } from '../../../packages/elements/src/coverage-map/host-figures.ts';
import { PeriodChoice } from '../../../packages/elements/src/coverage-map/period.ts';
import { shippedSet } from '../../../packages/elements/src/coverage-map/shipped-figures.ts';

const table = `kode,indikator,nilai,tanggal,sumber,tautan
3510,coverage_rate,39,2024-12,Koran,https://contoh.id/2024
3510,coverage_rate,29,2025-06,Radar,https://contoh.id/2025
3510,covered_workers,390,2024-12,Koran,https://contoh.id/2024
3510,workforce_eligible,1000,2024-12,Koran,https://contoh.id/2024
3511,coverage_rate,41,2024-11,Koran,https://contoh.id/2024
3512,coverage_rate,31,2025-06,Radar,https://contoh.id/2025
3513,coverage_rate,22,2023,Koran,https://contoh.id/2023
3514,coverage_rate,50,,Koran,
`;

const hostSet = (text = table): Promise<FigureSet> =>
  hostFigures(
    URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    new AbortController().signal,
    () => undefined,
  );

/** Codes and shares, to be compared. */
const shares = (figures: ReadonlyMap<string, CoverageFigure> | undefined) =>
  Object.fromEntries([...(figures ?? [])].map(([code, { percent }]) => [code, percent]));

describe('years of a host’s table', () => {
  it('are those of which two regencies have a share, newest first', async () => {
    expect((await hostSet()).years).to.deep.equal(['2025', '2024']);
  });

  it('have the figures of that year alone', async () => {
    const set = await hostSet();
    expect(shares(await set.figuresOf('2025'))).to.deep.equal({ 3510: 29, 3512: 31 });
    expect(shares(await set.figuresOf('2024'))).to.deep.equal({ 3510: 39, 3511: 41 });
    expect(shares(await set.figuresOf('1999'))).to.deep.equal({});
  });

  it('leave the newest figure of each area where no year is chosen, an undated one too', async () => {
    const set = await hostSet();
    expect(await set.figuresOf(undefined)).to.equal(set.figures);
    expect(shares(set.figures)).to.deep.equal({ 3510: 29, 3511: 41, 3512: 31, 3513: 22, 3514: 50 });
  });

  it('have the source and the people of the figure that is shown', async () => {
    const set = await hostSet();
    const [newest, older, none] = [
      await set.backgroundOf('3510'),
      await set.backgroundOf('3510', '2024'),
      await set.backgroundOf('3510', '2023'),
    ];
    expect(newest.provenance!.source.url).to.equal('https://contoh.id/2025');
    expect(newest.people).to.equal(undefined);
    expect(older.provenance!.source.url).to.equal('https://contoh.id/2024');
    const { covered, uncovered } = older.people!;
    expect([covered.value, uncovered.value]).to.deep.equal([390, 610]);
    expect([none.provenance, none.people]).to.deep.equal([undefined, undefined]);
  });

  it('are none where a table has only counts of people, which are no share', async () => {
    const set = await hostSet(
      'kode,indikator,nilai,tanggal\n3510,active_participants,900,2024\n3511,active_participants,800,2025\n',
    );
    expect(set.years).to.deep.equal([]);
    expect(set.figures.size).to.equal(0);
    expect((await set.countsOf('3510')).map(({ value }) => value)).to.deep.equal([900]);
  });
});

describe('years of our figures', () => {
  it('are offered at once, and older figures are fetched when a year is chosen', async () => {
    expect(shippedSet().years).to.deep.equal(shippedYears());
    // A module that was there before would not be fetched again.
    performance.clearResourceTimings();
    await shippedSet().figuresOf('2022');
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(fetched.some((name) => name.includes('shipped-years'))).to.equal(true);
  });

  it('have the figure and the source of that year', async () => {
    const set = shippedSet();
    expect(await set.figuresOf(undefined)).to.equal(shippedFigures());
    const older = (await set.figuresOf('2022')).get('3510')!;
    expect(older).to.include({ percent: 19, asOf: '2022-08' });
    const { provenance } = await set.backgroundOf('3510', '2022');
    expect(provenance!.source.publisher).to.equal(older.publisher);
    expect(provenance!.source.url).to.not.equal((await set.backgroundOf('3510')).provenance!.source.url);
  });

  it('have the people of that year, and none where only the newest has them', async () => {
    const set = shippedSet();
    const coveredIn = async (code: string, year?: string) =>
      (await set.backgroundOf(code, year)).people?.covered.value;
    expect(await coveredIn('73')).to.equal(1_320_000);
    expect(await coveredIn('73', '2025')).to.equal(1_320_000);
    expect(await coveredIn('73', '2021')).to.equal(1_043_751);
    expect(await coveredIn('3578')).to.equal(undefined);
    expect(await coveredIn('3578', '2024')).to.equal(577_011);
    expect(await coveredIn('73', '2018')).to.equal(undefined);
  });
});

const figure = (code: string, percent: number): CoverageFigure => ({
  code,
  percent,
  kind: 'printed',
  asOf: '2024',
  base: 'unknown',
  publisher: 'Koran',
  ids: [code],
});

/** A set whose years are answered by the test; `asked` notes the year of which a background was wanted. */
function heldSet() {
  const answers: {
    year: string | undefined;
    answer: (percent: number) => void;
    fail: () => void;
  }[] = [];
  const asked: (string | undefined)[] = [];
  const set: FigureSet = {
    figures: new Map([['3510', figure('3510', 30)]]),
    absences: new Map([['3511', 'budget-only']]),
    countsOf: () => Promise.resolve([]),
    backgroundOf: (_, year) => {
      asked.push(year);
      return Promise.resolve({ provenance: undefined, people: undefined, counts: [] });
    },
    years: ['2025', '2024', '2023'],
    figuresOf: (year) =>
      new Promise((resolve, reject) =>
        answers.push({
          year,
          answer: (percent) => resolve(new Map([['3510', figure('3510', percent)]])),
          fail: () => reject(new TypeError('Failed to fetch')),
        }),
      ),
    problems: [],
    host: 'contoh.id',
  };
  return { set, answers, asked };
}

class PeriodHost extends LitElement {
  set: FigureSet | undefined;
  readonly period = new PeriodChoice(this, () => this.set);
}
customElements.define('period-host', PeriodHost);

/** An element that shows the figures of a held set. */
async function choosing() {
  const held = heldSet();
  const host = await fixture<PeriodHost>(html`<period-host></period-host>`);
  host.set = held.set;
  host.requestUpdate();
  await host.updateComplete;
  return { ...held, host, period: host.period };
}

const percentOf = ({ shown }: PeriodChoice) => shown?.figures.get('3510')?.percent;

describe('the choice of a year', () => {
  it('begins with the newest figure of each area, asking for nothing', async () => {
    const { period, set, answers } = await choosing();
    expect(period.shown).to.equal(set);
    expect(period.year).to.equal(undefined);
    expect(answers).to.deep.equal([]);
  });

  it('shows the year once it is there and keeps the figures before it until then', async () => {
    const { period, host, answers } = await choosing();
    period.choose('2024');
    await host.updateComplete;
    expect([period.year, percentOf(period)]).to.deep.equal(['2024', 30]);
    answers[0]!.answer(39);
    await waitUntil(() => percentOf(period) === 39);
    period.choose(undefined);
    await host.updateComplete;
    expect([period.year, percentOf(period)]).to.deep.equal([undefined, 30]);
  });

  it('asks for the sources of that year, and calls an area without a figure in it without data', async () => {
    const { period, answers, asked } = await choosing();
    period.choose('2023');
    answers[0]!.answer(39);
    await waitUntil(() => percentOf(period) === 39);
    await period.shown!.backgroundOf('3510');
    expect(asked).to.deep.equal(['2023']);
    expect(period.shown!.absences.size).to.equal(0);
  });

  it('drops a late answer to the year before', async () => {
    const { period, host, answers } = await choosing();
    period.choose('2024');
    period.choose('2023');
    answers[1]!.answer(23);
    await waitUntil(() => percentOf(period) === 23);
    answers[0]!.answer(24);
    await aTimeout(0);
    await host.updateComplete;
    expect(percentOf(period)).to.equal(23);
  });

  it('has no figures where the year cannot be imported, and gets them when asked again', async () => {
    const { period, answers } = await choosing();
    period.choose('2024');
    answers[0]!.fail();
    await waitUntil(() => period.hasFailed);
    expect(period.shown).to.equal(undefined);
    period.choose('2024');
    answers[1]!.answer(39);
    await waitUntil(() => percentOf(period) === 39);
    expect(period.hasFailed).to.equal(false);
  });

  it('is over when other figures come', async () => {
    const { period, host, answers } = await choosing();
    period.choose('2024');
    answers[0]!.answer(39);
    await waitUntil(() => percentOf(period) === 39);
    const other = heldSet().set;
    host.set = other;
    host.requestUpdate();
    await host.updateComplete;
    expect([period.year, period.shown]).to.deep.equal([undefined, other]);
  });
});
