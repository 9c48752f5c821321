import { expect, waitUntil } from '@open-wc/testing';
import type { CoverageMap } from '@payung/elements/coverage-map';
import { mapOnPage, middleOf, part, pathOf } from './map-on-page.ts';

async function near(region: string): Promise<CoverageMap> {
  const map = await mapOnPage({ region }, 720);
  part(map, '.frame').dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => part(map, '.frame').hasAttribute('data-zoom'), 'gestures are heard');
  return map;
}

/** Whether a test can make fingers here; one engine has none without a touch screen. */
function canTouch(): boolean {
  try {
    return Boolean(new Touch({ identifier: 0, target: document.body }));
  } catch {
    return false;
  }
}

const shown = (map: CoverageMap): string => part<HTMLSelectElement>(map, 'select').value;

/** The wheel over a region; whether the page may still scroll. */
async function wheel(map: CoverageMap, code: string, deltaY: number, modifier: object): Promise<boolean> {
  const path = pathOf(map, code);
  const [clientX, clientY] = middleOf(path);
  const goesOn = path.dispatchEvent(
    new WheelEvent('wheel', {
      deltaY,
      clientX,
      clientY,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...modifier,
    }),
  );
  await map.updateComplete;
  return goesOn;
}

describe('<payung-coverage-map> by gestures', () => {
  for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
    it(`zooms into the province under the wheel and out again with ${Object.keys(modifier)[0]}`, async () => {
      const map = await near('ID');
      expect(await wheel(map, '6201', -100, modifier)).to.equal(false);
      expect(shown(map)).to.equal('62');
      await wheel(map, '6201', 100, modifier);
      expect(shown(map)).to.equal('ID');
    });
  }

  it('leaves the wheel alone to the page', async () => {
    const map = await near('ID');
    expect(await wheel(map, '6201', -400, {})).to.equal(true);
    expect(shown(map)).to.equal('ID');
  });

  it('waits for a whole step of a fine wheel', async () => {
    const map = await near('ID');
    await wheel(map, '6201', -30, { ctrlKey: true });
    expect(shown(map)).to.equal('ID');
    await wheel(map, '6201', -40, { ctrlKey: true });
    expect(shown(map)).to.equal('62');
  });

  if (canTouch()) {
    it('zooms in where two fingers part, and out where they meet', async () => {
      const map = await near('ID');
      const path = pathOf(map, '6201');
      const [x, y] = middleOf(path);
      const touch = async (type: string, half: number) => {
        const touches = [x - half, x + half].map(
          (clientX, identifier) => new Touch({ identifier, target: path, clientX, clientY: y }),
        );
        path.dispatchEvent(
          new TouchEvent(type, { touches, bubbles: true, cancelable: true, composed: true }),
        );
        await map.updateComplete;
      };
      await touch('touchstart', 20);
      await touch('touchmove', 23);
      expect(shown(map)).to.equal('ID');
      await touch('touchmove', 40);
      expect(shown(map)).to.equal('62');
      await touch('touchstart', 40);
      await touch('touchmove', 20);
      expect(shown(map)).to.equal('ID');
    });
  }
});
