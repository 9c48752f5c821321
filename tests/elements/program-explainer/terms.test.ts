import { expect, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { explainer, section, shadow } from './explainer.ts';

const means = 'Orang yang menurut aturan berhak menerima uang peserta yang meninggal.';
const word = (element: ProgramExplainer, key = 'claim') =>
  shadow(element).querySelector<HTMLButtonElement>(`#payung-jkm-${key} button.term`)!;
const meanings = (element: ProgramExplainer) => [...shadow(element).querySelectorAll('.meaning')];

async function withClaimOpen(attributes: Record<string, string> = {}): Promise<ProgramExplainer> {
  const element = await explainer('jkm', attributes);
  section(element, 'claim').open = true;
  await waitUntil(() => section(element, 'claim').open);
  return element;
}

afterEach(fixtureCleanup);

describe('payung-program-explainer › hard words', () => {
  it('stand in the sentence as words', async () => {
    const element = await withClaimOpen();
    expect(word(element).closest('p')!.textContent!.replace(/\s+/g, ' ')).to.contain(
      'Ahli waris mengurus di kantor cabang',
    );
    expect(meanings(element)).to.deep.equal([]);
    expect(word(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('open their meaning below the paragraph at a tap, and close it at the next', async () => {
    const element = await withClaimOpen();
    word(element).click();
    await element.updateComplete;
    const [meaning] = meanings(element);
    expect(meaning!.textContent).to.equal(`Ahli waris: ${means}`);
    expect(word(element).closest('p')!.lastElementChild).to.equal(meaning);
    expect(word(element).getAttribute('aria-expanded')).to.equal('true');
    expect(word(element).getAttribute('aria-controls')).to.equal(meaning!.id);
    word(element).click();
    await element.updateComplete;
    expect(meanings(element)).to.deep.equal([]);
  });

  it('open by keyboard and close with Escape, the focus staying on the word', async () => {
    const element = await withClaimOpen();
    word(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(meanings(element)).to.have.lengthOf(1);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(meanings(element)).to.deep.equal([]);
    expect(shadow(element).activeElement).to.equal(word(element));
  });

  it('open one at a time, also inside a table', async () => {
    const element = await withClaimOpen();
    word(element).click();
    word(element, 'benefits').click();
    await element.updateComplete;
    expect(meanings(element).map(({ textContent }) => textContent)).to.deep.equal([
      'Santunan berkala: Uang bulanan untuk keluarga yang dibayar sekaligus di depan.',
    ]);
    expect(meanings(element)[0]!.closest('th')).to.equal(word(element, 'benefits').closest('th'));
  });

  it('speak English in an English text, and forget the open one when the language changes', async () => {
    const element = await withClaimOpen();
    word(element).click();
    await element.updateComplete;
    element.lang = 'en';
    await waitUntil(
      () => shadow(element).querySelector('#payung-jkm-claim button.term')?.textContent.trim() === 'heirs',
    );
    await nextFrame();
    expect(meanings(element)).to.deep.equal([]);
    word(element).click();
    await element.updateComplete;
    expect(meanings(element)[0]!.textContent).to.contain('receive the money of a member who has died.');
  });

  it('have no accessibility fault while one is open', async () => {
    const element = await withClaimOpen();
    word(element).click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
