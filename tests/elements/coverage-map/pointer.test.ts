import { expect } from '@open-wc/testing';
import { shippedFigures } from '@payung/coverage/shipped';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { choicesOf, mapOnPage, middleOf, part, parts, pathOf, textOf } from './map-on-page.ts';

describe('<payung-coverage-map> by pointer', () => {
  afterEach(() => resetMouse());

  it('goes to the province of a region that is clicked, and tells the page which region', async () => {
    const map = await mapOnPage({}, 800);
    const choices = choicesOf(map);
    const path = pathOf(map, '6106');
    await sendMouse({ type: 'click', position: middleOf(path) });
    await map.updateComplete;
    expect(choices.map(({ code }) => code)).to.deep.equal(['6106']);
    expect(choices[0]).to.include({ name: 'Kabupaten Kapuas Hulu', level: 'regency' });
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('61');
    expect(textOf(part(map, '.details h3'))).to.contain('Kabupaten Kapuas Hulu');
  });

  it('gives the value in the event only where there is one', async () => {
    const map = await mapOnPage({ region: '35', view: 'table' });
    const choices = choicesOf(map);
    const button = (name: string) => parts(map, '.figures .link').find((link) => textOf(link) === name)!;
    button('Kabupaten Sidoarjo').click();
    button('Kabupaten Jember').click();
    expect(choices[0]!.value).to.equal(shippedFigures().get('3515')!.percent);
    expect('value' in choices[1]!).to.equal(false);
  });

  it('shows a tooltip with name, value, day and publisher inside a wide frame', async () => {
    const map = await mapOnPage({ region: '35' }, 800);
    await sendMouse({ type: 'move', position: middleOf(pathOf(map, '3522')) });
    await map.updateComplete;
    const tip = part(map, '.tip');
    const { asOf, publisher } = shippedFigures().get('3522')!;
    expect(textOf(tip)).to.contain('Kabupaten Bojonegoro');
    expect(textOf(tip)).to.contain(publisher);
    expect(textOf(tip)).to.contain(asOf.slice(0, 4));
    const [inner, outer] = [tip.getBoundingClientRect(), part(map, '.frame').getBoundingClientRect()];
    expect(inner.left).to.be.at.least(outer.left);
    expect(inner.right).to.be.at.most(outer.right + 0.5);
    expect(inner.top).to.be.at.least(outer.top);
    expect(inner.bottom).to.be.at.most(outer.bottom + 0.5);
  });

  it('says of a region around the province where a click leads', async () => {
    const map = await mapOnPage({ region: '51' }, 800);
    await sendMouse({ type: 'move', position: middleOf(pathOf(map, '3510')) });
    await map.updateComplete;
    expect(textOf(part(map, '.tip'))).to.equal('Kabupaten BanyuwangiKlik untuk membuka Jawa Timur');
  });

  it('shows the tooltip beside the picture of a phone, so that every neighbour stays in view', async () => {
    const map = await mapOnPage({ region: '35' });
    await sendMouse({ type: 'move', position: middleOf(pathOf(map, '3522')) });
    await map.updateComplete;
    const [tip, frame] = [
      part(map, '.tip').getBoundingClientRect(),
      part(map, '.frame').getBoundingClientRect(),
    ];
    expect(tip.height).to.be.greaterThan(0);
    expect(tip.top >= frame.bottom - 0.5 || tip.bottom <= frame.top + 0.5).to.equal(true);
    expect(tip.left).to.be.at.least(frame.left);
    expect(tip.right).to.be.at.most(frame.right + 0.5);
  });

  it('marks every small city of a province with a dot, also those without a figure; of the country only those with one', async () => {
    const dotsOf = (map: Element, kind: string) =>
      (part(map, `.dot.${kind}`).getAttribute('d')?.match(/M/g) ?? []).length;
    const province = await mapOnPage({ region: '12' });
    expect(dotsOf(province, 'no-data')).to.equal(4);
    expect(dotsOf(province, 'budget-only')).to.equal(1);
    const country = await mapOnPage();
    expect(dotsOf(country, 'no-data')).to.equal(0);
    expect(dotsOf(country, 'c2')).to.be.greaterThan(10);
  });

  it('touches none of the 514 paths while the pointer moves', async () => {
    const map = await mapOnPage({ region: '35' });
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(part(map, '[role="listbox"]'), { subtree: true, attributes: true, childList: true });
    for (const code of ['3522', '3510', '3515']) {
      await sendMouse({ type: 'move', position: middleOf(pathOf(map, code)) });
      await map.updateComplete;
    }
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(part(map, '.outline.pointed').getAttribute('d')).to.be.a('string');
    expect(changes.length).to.equal(0);
  });

  it('finds a region beside the pointer within 24 pixels', async () => {
    const map = await mapOnPage({ region: '31' });
    const { left, top } = part(map, '.frame').getBoundingClientRect();
    const box = pathOf(map, '3101').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(Math.max(left, box.left - 6)), Math.round(Math.max(top, box.top))],
    });
    await map.updateComplete;
    expect(textOf(part(map, '.tip'))).to.contain('Kepulauan Seribu');
  });
});
