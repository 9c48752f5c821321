import { expect } from '@open-wc/testing';
import type { Calculator } from '@payung/elements/calculator';
import { answered, calculator, control, details, panel } from './person.ts';

const earning = { answers: 'segment=self-employed&income=1000000&occupation=other' };

/** A whole text at once, as pasting writes it. */
function paste(element: Calculator, path: string, text: string): void {
  const input = control(element, path);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
}

/** What the drawing that was just asked for puts on the page, before any frame. */
const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('while somebody types', () => {
  it('the answer changes first, and all else a frame later', async () => {
    const element = await answered(earning);
    const before = details(element);
    paste(element, 'income', '3.000.000');
    await drawn();
    expect(panel(element)).to.contain('Rp18.150');
    expect(details(element)).to.equal(before);
    await element.updateComplete;
    expect(details(element)).to.contain('Rp14.750');
  });

  it('a mistake is told at once', async () => {
    const element = await answered(earning);
    paste(element, 'income', 'banyak');
    await drawn();
    expect(details(element)).to.equal('');
    expect(control(element, 'income').getAttribute('aria-invalid')).to.equal('true');
  });

  it('what was typed is held for the visit', async () => {
    const element = await answered(earning);
    paste(element, 'income', '3.000.000');
    await element.updateComplete;
    const again = await calculator({ ...earning, isSameVisit: true });
    expect(control(again, 'income').value).to.equal('3.000.000');
  });
});
