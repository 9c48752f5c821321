import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { choicesOf, focusedCode, mapOnPage, part, parts, pathOf, textOf } from './map-on-page.ts';

async function press(map: CoverageMap, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await map.updateComplete;
}

/** A map whose regency has keyboard focus, reached by Tab from the button before it. */
async function walking(region: string): Promise<CoverageMap> {
  const map = await mapOnPage({ region });
  const before = parts(map, '.views button')[1]!;
  before.focus();
  for (let tabs = 0; tabs < 6 && !focusedCode(map); tabs++) await press(map, 'Tab');
  return map;
}

describe('<payung-coverage-map> by keyboard', () => {
  it('is one tab stop', async () => {
    const map = await mapOnPage();
    expect(parts(map, 'path[tabindex="0"]').length).to.equal(1);
  });

  it('is entered at the selected region', async () => {
    expect(focusedCode(await walking('3515'))).to.equal('3515');
  });

  it('is entered at the highest figure when none is selected, and left with one Tab', async () => {
    const map = await walking('35');
    expect(pathOf(map, focusedCode(map)!).getAttribute('aria-label')).to.contain('Kota Blitar');
    await press(map, 'Tab');
    expect(focusedCode(map)).to.equal(null);
  });

  const steps = [
    ['ArrowRight', '3513', '3508'],
    ['ArrowLeft', '3510', '3509'],
    ['ArrowUp', '3509', '3511'],
  ] as const;
  for (const [key, from] of steps) {
    it(`walks with ${key} from ${from} to a region that lies there`, async () => {
      const map = await walking(from);
      const start = pathOf(map, from).getBoundingClientRect();
      await press(map, key);
      const code = focusedCode(map)!;
      expect(code).to.not.equal(from);
      const end = pathOf(map, code).getBoundingClientRect();
      if (key === 'ArrowRight') expect(end.right).to.be.greaterThan(start.right);
      if (key === 'ArrowLeft') expect(end.left).to.be.lessThan(start.left);
      if (key === 'ArrowUp') expect(end.top).to.be.lessThan(start.top);
    });
  }

  it('stays where it is at the edge', async () => {
    const map = await walking('3529');
    await press(map, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const edge = focusedCode(map);
    await press(map, 'ArrowRight');
    expect(focusedCode(map)).to.equal(edge);
  });

  it('goes to the highest figure with Home and the lowest with End', async () => {
    const map = await walking('35');
    await press(map, 'End');
    expect(pathOf(map, focusedCode(map)!).getAttribute('aria-label')).to.contain('Kabupaten Lamongan');
    await press(map, 'Home');
    expect(pathOf(map, focusedCode(map)!).getAttribute('aria-label')).to.contain('Kota Blitar');
  });

  it('draws a ring around the region with focus, and tells about it', async () => {
    const map = await walking('3515');
    expect(part(map, '.outline.focused').getAttribute('d')).to.equal(pathOf(map, '3515').getAttribute('d'));
    expect(part(map, '.tip').hidden).to.equal(false);
    expect(textOf(part(map, '.tip'))).to.contain('Kabupaten Sidoarjo');
  });

  it('opens the province of a region with Enter and keeps focus on it', async () => {
    const map = await walking('ID');
    const choices = choicesOf(map);
    const code = focusedCode(map)!;
    await press(map, 'Enter');
    expect(choices.map((choice) => choice.code)).to.deep.equal([code]);
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal(code.slice(0, 2));
    expect(focusedCode(map)).to.equal(code);
    expect(pathOf(map, code).getAttribute('aria-selected')).to.equal('true');
  });

  it('takes the tooltip away with Escape, then goes back to the country', async () => {
    const map = await walking('35');
    await press(map, 'Escape');
    expect(part(map, '.tip').hidden).to.equal(true);
    expect(parts(map, '[role="option"]').length).to.equal(38);
    await press(map, 'Escape');
    expect(parts(map, '[role="option"]').length).to.equal(514);
    expect(focusedCode(map)).to.not.equal(null);
  });

  it('leaves other keys to the page', async () => {
    const map = await walking('35');
    const before = focusedCode(map);
    await press(map, 'a');
    expect(focusedCode(map)).to.equal(before);
  });
});
