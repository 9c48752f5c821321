import { expect, waitUntil } from '@open-wc/testing';
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
    // The ring follows the border; a box around it would be a second one.
    expect(getComputedStyle(pathOf(map, '3515')).outlineStyle).to.equal('none');
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
    await press(map, '7');
    expect(focusedCode(map)).to.equal(before);
  });

  describe('once what moving needs has come', () => {
    /** A map on which a region has focus and true neighbours are known. */
    async function moving(region: string, code: string): Promise<CoverageMap> {
      const map = await mapOnPage({ region });
      pathOf(map, code).focus();
      await waitUntil(() => part(map, '.frame').hasAttribute('data-zoom'), 'what moving needs has come');
      await map.updateComplete;
      return map;
    }

    const ways = [
      ['3510', 'ArrowRight', '5101', 'over the strait of Bali'],
      ['5101', 'ArrowLeft', '3510', 'back over the strait of Bali'],
      ['3573', 'ArrowUp', '3507', 'out of a city within one regency'],
    ] as const;
    for (const [from, key, to, where] of ways) {
      it(`leads ${where}: ${from} ${key} ${to}`, async () => {
        const map = await moving('ID', from);
        await press(map, key);
        expect(focusedCode(map)).to.equal(to);
      });
    }

    // An arrow looks and does not choose: a page that goes elsewhere when somebody chooses would be left by looking around.
    it('leads over the border of a province, says what lies there, and chooses nothing', async () => {
      const map = await moving('35', '3510');
      const choices = choicesOf(map);
      await press(map, 'ArrowRight');
      expect(focusedCode(map)).to.equal('5101');
      const path = pathOf(map, '5101');
      expect(path.getAttribute('role')).to.equal('option');
      expect(path.hasAttribute('aria-hidden')).to.equal(false);
      expect(path.getAttribute('aria-labelledby')).to.equal('told');
      expect(textOf(part(map, '#told'))).to.match(
        /^Kabupaten Jembrana, Bali.*\. Di luar Jawa Timur\. Tekan Enter untuk membuka provinsinya\.$/,
      );
      expect(textOf(part(map, '.tip'))).to.equal('Kabupaten JembranaTekan Enter untuk membuka Bali');
      expect(part(map, '.outline.focused').getAttribute('d')).to.equal(path.getAttribute('d'));
      expect(part<HTMLSelectElement>(map, 'select').value).to.equal('35');
      expect(choices).to.deep.equal([]);
    });

    it('leads back into the province, and what lies around is silent again', async () => {
      const map = await moving('35', '3510');
      const silent = pathOf(map, '5101').outerHTML;
      await press(map, 'ArrowRight', 'ArrowLeft');
      expect(focusedCode(map)).to.equal('3510');
      expect(pathOf(map, '5101').outerHTML).to.equal(silent);
      expect(parts(map, 'path[tabindex="0"]').map((path) => path.getAttribute('data-code'))).to.deep.equal([
        '3510',
      ]);
    });

    it('opens the province beyond the border with Enter, and stays on the same region', async () => {
      const map = await moving('35', '3510');
      await press(map, 'ArrowRight', 'Enter');
      expect(part<HTMLSelectElement>(map, 'select').value).to.equal('51');
      expect(focusedCode(map)).to.equal('5101');
      expect(pathOf(map, '5101').getAttribute('aria-label')).to.match(/^Kabupaten Jembrana: /);
    });

    it('is one tab stop beyond the border, too, and is entered within the province afterwards', async () => {
      const map = await moving('35', '3510');
      await press(map, 'ArrowRight', 'Tab');
      expect(focusedCode(map)).to.equal(null);
      expect(parts(map, 'path[tabindex="0"]').map((path) => path.getAttribute('data-code'))).to.deep.equal([
        '3510',
      ]);
    });

    it('goes no further than the picture shows', async () => {
      const map = await moving('35', '3510');
      for (let steps = 0; steps < 8; steps++) await press(map, 'ArrowRight');
      const frame = part(map, '.frame').getBoundingClientRect();
      expect(focusedCode(map)!.slice(0, 2)).to.equal('51');
      expect(pathOf(map, focusedCode(map)!).getBoundingClientRect().left).to.be.lessThan(frame.right);
    });

    it('keeps Home, End and letters within the province, also from beyond its border', async () => {
      const map = await moving('35', '3510');
      for (const key of ['Home', 'End', 's']) {
        pathOf(map, '3510').focus();
        await press(map, 'ArrowRight');
        expect(focusedCode(map)).to.equal('5101');
        await press(map, key);
        expect(focusedCode(map)!.slice(0, 2)).to.equal('35');
      }
    });

    it('jumps to a name by its letters, to the next one by the same letter', async () => {
      const map = await moving('35', '3510');
      await press(map, 's');
      const first = focusedCode(map);
      await press(map, 's');
      expect(textOf(part(map, '.tip strong'))).to.match(/ S/);
      expect(focusedCode(map)).to.not.equal(first);
      await press(map, 'i');
      expect(textOf(part(map, '.tip strong'))).to.match(/ S/);
    });

    it('says colour, rank and how a region stands to its neighbours', async () => {
      const map = await moving('35', '3510');
      const path = pathOf(map, '3510');
      expect(path.getAttribute('aria-describedby')).to.equal('told');
      expect(textOf(part(map, '#told'))).to.match(
        /^Warna: 20% sampai di bawah 40%\. Urutan \d+ dari 19 wilayah yang punya angka di Jawa Timur\. (Lebih tinggi dari \d dari \d tetangga|Tetangganya)/,
      );
    });

    it('names the neighbours that have a figure where a region has none', async () => {
      const map = await moving('35', '3511');
      expect(textOf(part(map, '#told'))).to.match(/^Tetangga yang punya angka: .*Kabupaten Banyuwangi 30%/);
    });

    it('rules no path anew: only what has focus is told', async () => {
      const map = await moving('ID', '3510');
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(part<SVGElement>(map, '[role="listbox"]'), { attributes: true, subtree: true });
      await press(map, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
      changes += observer.takeRecords().length;
      observer.disconnect();
      // The tab stop leaves one path and comes to another, which is described.
      expect(changes).to.be.lessThan(10);
    });
  });

  it('zooms with its buttons, which keep the focus', async () => {
    const map = await mapOnPage();
    const [nearer, farther] = parts<HTMLButtonElement>(map, '.zoom button');
    expect(nearer!.getAttribute('aria-label')).to.equal('Perbesar ke Kalimantan Timur');
    expect(farther!.getAttribute('aria-disabled')).to.equal('true');
    nearer!.focus();
    await press(map, 'Enter');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('64');
    expect(map.shadowRoot!.activeElement).to.equal(nearer);
    await press(map, 'Enter');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('64');
    farther!.focus();
    await press(map, 'Enter');
    expect(part<HTMLSelectElement>(map, 'select').value).to.equal('ID');
  });

  it('stays where it is when the page prevents the choice', async () => {
    const map = await walking('ID');
    map.addEventListener('payung-region-select', (event) => event.preventDefault());
    await press(map, 'Enter');
    expect(parts(map, '[role="option"]').length).to.equal(514);
  });
});
