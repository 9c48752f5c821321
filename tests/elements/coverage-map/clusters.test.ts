import { expect, waitUntil } from '@open-wc/testing';
import { mapOnPage, part, parts, textOf } from './map-on-page.ts';

describe('neighbouring regions that are all high or all low', () => {
  it('are told in sentences when somebody asks', async () => {
    const map = await mapOnPage();
    part<HTMLButtonElement>(map, '.opened.clusters > button').click();
    await waitUntil(() => map.shadowRoot!.querySelector('ul.clusters'), 'they are told', {
      timeout: 8000,
    });
    const told = parts(map, 'ul.clusters li').map(textOf);
    expect(told.length).to.be.above(2);
    expect(told[0]).to.match(/Lampung/);
  });

  it('are said to be none where there are none', async () => {
    const map = await mapOnPage({ region: '51' });
    part<HTMLButtonElement>(map, '.opened.clusters > button').click();
    await waitUntil(() => map.shadowRoot!.querySelector('.opened.clusters p'), 'it is told', {
      timeout: 8000,
    });
    expect(textOf(part(map, '.opened.clusters p'))).to.match(/^Tidak ada tiga wilayah bertetangga/);
  });
});
