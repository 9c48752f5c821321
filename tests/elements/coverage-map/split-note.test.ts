import { expect, waitUntil } from '@open-wc/testing';
import { regionByCode } from '@payung/regions';
import { readTable } from '../../../packages/coverage/src/table.ts';
import { figuresCsv } from '../../../packages/elements/src/coverage-map/keep/figures-csv.ts';
import { words } from '../../../packages/elements/src/coverage-map/words.id.ts';
import { mapOnPage, part, textOf } from './map-on-page.ts';

/** What the details say of an area, with a table of one figure of Papua from that day. */
async function told(region: string, day: string, lang = 'id'): Promise<string> {
  const table = new Blob([`kode,nilai,tanggal,sumber\n91,41.5,${day},Dinas\n3510,30,2025,Dinas\n`], {
    type: 'text/csv',
  });
  const src = URL.createObjectURL(table);
  const map = await mapOnPage({ region, src, lang }, 360, '.details h3');
  await waitUntil(() => map.shadowRoot!.querySelector('.details h3'), 'the details are there');
  await map.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await map.updateComplete;
  URL.revokeObjectURL(src);
  return textOf(part(map, '.details'));
}

describe('a figure of before the provinces of 2022', () => {
  it('is said to include the provinces that were split off', async () => {
    expect(await told('91', '2022-07-24')).to.contain(
      'Angka ini dari sebelum pemekaran, jadi masih mencakup Papua Selatan, Papua Tengah, dan Papua Pegunungan',
    );
    expect(await told('91', '2022-07-25')).to.not.contain('pemekaran');
  });

  it('says so in the saved table, beside how it came to be', () => {
    const originOf = (code: string, asOf: string) => {
      const figure = {
        code,
        percent: 41.5,
        kind: 'computed',
        asOf,
        base: 'unknown',
        publisher: 'Dinas',
        ids: [],
      } as const;
      const regions = [{ region: regionByCode(code)!, figure, absence: undefined }];
      const [, row] = [...readTable(figuresCsv({ regions }, { words, language: 'id' }))];
      return row!.cells[5];
    };
    expect(originOf('91', '2021')).to.equal('dihitung, sebelum dipecah 2022');
    expect(originOf('92', '2022-11')).to.equal('dihitung, sebelum dipecah 2022');
    expect(originOf('91', '2023')).to.equal('dihitung');
    expect(originOf('9103', '2021')).to.equal('dihitung');
    expect(originOf('35', '2021')).to.equal('dihitung');
  });

  it('is told of a province that was part of it and has none', async () => {
    expect(await told('93', '2021')).to.contain(
      'Waktu itu wilayah ini masih bagian dari Papua, yang angkanya 41,5% (2021).',
    );
    expect(await told('93', '2021', 'en')).to.contain(
      'At that time this area was part of Papua, whose figure was 41.5%',
    );
    expect(await told('93', '2023')).to.not.contain('bagian dari Papua');
  });
});
