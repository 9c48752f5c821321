import { expect, fixture, html } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { render } from 'lit';
import {
  renderPeriodSwitch,
  type PeriodSwitch,
} from '../../../packages/elements/src/coverage-map/period-switch.ts';
import { words as english } from '../../../packages/elements/src/coverage-map/words.en.ts';
import { words as indonesian } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { textOf } from './map-on-page.ts';

const { axe } = window as unknown as { axe: typeof Axe };

/** The switch on a page; what a person chooses stands in `chosen`. */
async function switchOnPage(change: Partial<PeriodSwitch> = {}, words = indonesian) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const chosen: (string | undefined)[] = [];
  const show = (more: Partial<PeriodSwitch> = {}) =>
    render(
      renderPeriodSwitch(
        {
          years: ['2025', '2024', '2018'],
          year: undefined,
          onYear: (year) => chosen.push(year),
          hasFailed: false,
          ...change,
          ...more,
        },
        { words },
      ),
      place,
    );
  show();
  return { place, chosen, show, select: place.querySelector('select')! };
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the switch of years', () => {
  it('offers the newest figures and each year, newest first', async () => {
    const { place, select } = await switchOnPage();
    expect(textOf(place.querySelector('label')!)).to.equal('Tahun');
    expect([...select.options].map((option) => textOf(option))).to.deep.equal([
      'Terbaru tiap wilayah',
      '2025',
      '2024',
      '2018',
    ]);
    expect(select.value).to.equal('');
    expect(textOf(place.querySelector('[role=status]')!)).to.equal('');
  });

  for (const years of [[], ['2025']])
    it(`is not there for ${years.length} years`, async () => {
      const { place } = await switchOnPage({ years });
      expect(place.querySelector('select, p')).to.equal(null);
    });

  it('tells which year was chosen, and undefined for the newest figures', async () => {
    const { chosen, select } = await switchOnPage();
    choose(select, '2018');
    choose(select, '');
    expect(chosen).to.deep.equal(['2018', undefined]);
  });

  it('goes back to the newest figures when other figures come', async () => {
    const { select, show } = await switchOnPage({ year: '2018' });
    expect(select.value).to.equal('2018');
    show({ year: undefined });
    expect(select.value).to.equal('');
  });

  for (const year of ['2024', '2018'])
    it(`says that ${year} cannot be compared, because the base was enlarged`, async () => {
      const { place } = await switchOnPage({ year });
      expect(textOf(place.querySelector('[role=status]')!)).to.equal(
        `Angka ${year} tidak bisa dibandingkan dengan angka 2025. Sejak 2025 jumlah pekerja yang dihitung diperbesar, ` +
          'sehingga angkanya turun walaupun tidak ada yang kehilangan perlindungan.',
      );
    });

  it('says so in English', async () => {
    const { place } = await switchOnPage({ year: '2024' }, english);
    expect(textOf(place.querySelector('[role=status]')!)).to.match(
      /^Figures of 2024 cannot be compared with those of 2025\. Since 2025 /,
    );
  });

  const alike = [
    { year: '2025', years: ['2025', '2024'] },
    { year: '2025', years: ['2026', '2025'] },
    { year: '2018', years: ['2024', '2018'] },
    { year: undefined, years: ['2025', '2024'] },
  ];
  for (const { year, years } of alike)
    it(`says nothing of ${year ?? 'the newest figures'} where the newest year is ${years[0]}`, async () => {
      const { place } = await switchOnPage({ year, years });
      expect(textOf(place.querySelector('[role=status]')!)).to.equal('');
    });

  it('says when a year could not be had, and tries again', async () => {
    const { place, chosen } = await switchOnPage({ year: '2018', hasFailed: true });
    expect(textOf(place)).to.contain('Angka belum bisa dimuat.');
    place.querySelector('button')!.click();
    expect(chosen).to.deep.equal(['2018']);
  });

  it('is usable with a screen reader', async () => {
    const { place, select } = await switchOnPage({ year: '2018', hasFailed: true });
    expect(select.labels[0]!.htmlFor).to.equal('year');
    const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
