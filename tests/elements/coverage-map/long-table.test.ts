import { expect, waitUntil } from '@open-wc/testing';
import { regencies } from '@payung/regions';
import { mapOnPage, textOf } from './map-on-page.ts';

const rowCount = 100_000;
const rows = new Array<number>(rowCount).fill(0).map((_, index) => {
  const { code } = regencies[index % regencies.length]!;
  const year = 1900 + Math.floor(index / regencies.length);
  return `${code},${(index % 1000) / 10},${year},Dinas`;
});
const address = URL.createObjectURL(
  new Blob([`kode,nilai,tanggal,sumber\n${rows.join('\n')}\n`], { type: 'text/csv' }),
);

/** How long each turn of the page took while something went on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number[]> {
  const turns: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    turns.push(now - last);
    last = now;
  });
  await work();
  clearInterval(timer);
  return turns;
}

describe('a table of 100,000 rows', () => {
  it('is read while the page stays usable, shows how far it is, and tells the newest figure', async () => {
    const map = await mapOnPage({ region: '35' });
    const seen = new Set<number>();
    const turns = await turnsDuring(async () => {
      map.src = address;
      const looking = setInterval(() => {
        const progress = map.shadowRoot!.querySelector<HTMLProgressElement>('progress');
        if (progress) seen.add(progress.value);
      }, 5);
      await waitUntil(() => map.shadowRoot!.querySelector('.reading') !== null, 'nothing is shown', {
        timeout: 15_000,
        interval: 5,
      });
      await waitUntil(
        () => map.shadowRoot!.querySelector('.reading, .status:not([hidden])') === null,
        'it never ends',
        { timeout: 15_000 },
      );
      clearInterval(looking);
    });
    expect(seen.size).to.be.above(2);
    expect(textOf(map.shadowRoot!.querySelector('.root')!)).to.contain(
      'Tertinggi: Kota Batu, 98%. Terendah: Kabupaten Pacitan, 94,3%.',
    );
    // In one go it would be a single turn; how long one takes in milliseconds is a matter of the machine and who else uses it.
    const whole = turns.reduce((sum, turn) => sum + turn, 0);
    expect(Math.max(...turns)).to.be.below(whole / 5);
  });
});
