import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@payung/elements/calculator';

/** A calculator in a part of the page with that direction, once its first choices are there. */
async function calculatorIn(dir: string, style = ''): Promise<ShadowRoot> {
  const place = await fixture(
    html`<div dir=${dir}><payung-calculator calculation="death" on="2026-11-20"></payung-calculator></div>`,
  );
  (place as HTMLElement).style.cssText = style;
  const root = place.firstElementChild!.shadowRoot!;
  await waitUntil(() => root.querySelector('.choice input'), 'it never asked', { timeout: 8000 });
  return root;
}

const look = (root: ShadowRoot) => {
  const { direction, textAlign } = getComputedStyle(root.querySelector('.root')!);
  return [direction, textAlign];
};

/** Whether the box of the first choice stands to the right of its words. */
const isTurned = (root: ShadowRoot) => {
  const left = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
  return left('.choice input') > left('.choice span');
};

describe('a widget in a part of the page', () => {
  it('that is read from right to left begins on the right', async () => {
    const root = await calculatorIn('rtl');
    expect(look(root)).to.deep.equal(['rtl', 'right']);
    expect(isTurned(root)).to.equal(true);
  });

  it('that is read from left to right begins on the left', async () => {
    const root = await calculatorIn('ltr');
    expect(look(root)).to.deep.equal(['ltr', 'start']);
    expect(isTurned(root)).to.equal(false);
  });

  it('that a style sheet turned, but no `dir`, begins on the left', async () => {
    const root = await calculatorIn('ltr', 'direction: rtl');
    expect(look(root)).to.deep.equal(['ltr', 'start']);
  });
});
