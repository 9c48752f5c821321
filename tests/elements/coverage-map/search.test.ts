import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choicesOf, mapOnPage, part, parts, textOf, typed } from './map-on-page.ts';

describe('searching a region on the map', () => {
  it('leads there by a part of its name, with keys alone', async () => {
    const map = await mapOnPage();
    const choices = choicesOf(map);
    part<HTMLButtonElement>(map, '.search > button').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'area-search', 'the field has the focus');
    await typed('banyuw');
    await map.updateComplete;
    expect(parts(map, '#area-found li').map(textOf)).to.deep.equal(['Kabupaten Banyuwangi Jawa Timur']);
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(choices.map(({ code }) => code)).to.deep.equal(['3510']);
    expect(textOf(part(map, '.details h3'))).to.equal('Kabupaten Banyuwangi Jawa Timur');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('35');
    expect(part<HTMLInputElement>(map, '#area-search').value).to.equal('Kabupaten Banyuwangi');
  });

  it('says that nothing fits, and keeps what was typed', async () => {
    const map = await mapOnPage({ region: '35' });
    part<HTMLButtonElement>(map, '.search > button').click();
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'area-search', 'the field has the focus');
    await typed('xyzzy');
    await map.updateComplete;
    expect(textOf(part(map, '.search [role="status"]'))).to.contain('xyzzy');
    expect(part<HTMLInputElement>(map, '#area-search').value).to.equal('xyzzy');
  });

  it('leads from one province to a regency of another', async () => {
    const map = await mapOnPage({ region: '35' });
    part<HTMLButtonElement>(map, '.search > button').click();
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'area-search', 'the field has the focus');
    await typed('gianyar');
    await map.updateComplete;
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(textOf(part(map, '.details h3'))).to.equal('Kabupaten Gianyar Bali');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('51');
  });

  it('is left to the table where that has a search of its own', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    expect(parts(map, '.search').length).to.equal(0);
  });
});
