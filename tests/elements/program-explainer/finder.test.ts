import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { button, explainer, root, shadow, textOf } from './explainer.ts';

const finder = (element: ProgramExplainer) => shadow(element).querySelector<HTMLElement>('.finder')!;
const choice = (element: ProgramExplainer, label: string) =>
  [...finder(element).querySelectorAll('label')]
    .find(({ textContent }) => textContent!.trim() === label)!
    .querySelector('input')!;
const questions = (element: ProgramExplainer) =>
  [...finder(element).querySelectorAll('legend')].map(({ textContent }) => textContent!.trim());

/** The choice with the finder open. */
async function opened(attributes: Record<string, string> = {}, given = {}): Promise<ProgramExplainer> {
  const element = await explainer('', attributes, given);
  await waitUntil(() => shadow(element).querySelector('[aria-expanded]'));
  shadow(element).querySelector<HTMLElement>('[aria-expanded]')!.click();
  await waitUntil(() => finder(element), 'the finder', { timeout: 8_000 });
  return element;
}

async function answer(element: ProgramExplainer, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    choice(element, label).click();
    await element.updateComplete;
  }
}

const fisher = [
  'Saya bekerja sendiri: petani, nelayan, pedagang, ojek, dan lain-lain',
  'Kecelakaan kerja atau sakit karena kerja',
  'Belum ada, atau saya tidak tahu',
];

describe('payung-program-explainer › the finder', () => {
  it('asks the next question only where the one before is answered', async () => {
    const element = await opened();
    expect(questions(element)).to.deep.equal(['Siapa Anda?']);
    await answer(element, fisher[0]!);
    expect(questions(element)).to.deep.equal(['Siapa Anda?', 'Apa yang Anda cari?']);
    await answer(element, fisher[1]!);
    expect(questions(element).at(-1)).to.equal('Siapa yang membayar iuran Anda sekarang?');
  });

  it('tells the programmes that fit, why, and says aloud how many', async () => {
    const element = await opened();
    await answer(element, ...fisher);
    expect(finder(element).querySelector('[role=status]')!.textContent!.trim()).to.equal(
      '3 program cocok untuk Anda',
    );
    const names = [...finder(element).querySelectorAll('.fits strong')].map(({ textContent }) => textContent);
    expect(names[0]).to.equal('Jaminan Kecelakaan Kerja (JKK)');
    expect(textOf(element)).to.contain('Anda boleh mendaftar sendiri');
  });

  it('leads to the programme, with the focus on its title, and keeps the answers for the way back', async () => {
    const element = await opened();
    await answer(element, ...fisher);
    finder(element).querySelector<HTMLElement>('[aria-label^="Baca penjelasannya"]')!.click();
    await waitUntil(() => shadow(element).activeElement?.textContent === 'Jaminan Kecelakaan Kerja (JKK)');
    button(element, 'Program lain')!.click();
    await waitUntil(() => finder(element));
    expect(choice(element, fisher[2]!).checked).to.equal(true);
  });

  it('stays with its answers below the reason where the programme cannot be fetched', async () => {
    const element = await opened({}, { load: () => Promise.reject(new Error('no line')) });
    await answer(element, ...fisher);
    finder(element).querySelector<HTMLElement>('[aria-label^="Baca penjelasannya"]')!.click();
    await waitUntil(() => root(element).querySelector('[role=alert]'));
    expect(choice(element, fisher[2]!).checked).to.equal(true);
    expect(button(element, 'Coba lagi')).to.exist;
  });

  it('opens the calculator with what was answered', async () => {
    const element = await opened();
    await answer(element, ...fisher);
    finder(element).querySelector<HTMLElement>('[aria-label^="Hitung"]')!.click();
    await waitUntil(() => finder(element).querySelector('payung-calculator'), 'the calculator', {
      timeout: 8_000,
    });
    const calculator = finder(element).querySelector('payung-calculator')!;
    expect(calculator.getAttribute('calculation')).to.equal('accident');
    expect(calculator.getAttribute('answers')).to.equal('segment=self-employed');
  });

  it('says that the calculator could not be loaded, and tries again when pressed again', async () => {
    let tries = 0;
    const loadCalculator = () => Promise.reject(new Error(`no line ${(tries += 1)}`));
    const element = await opened({}, { loadCalculator });
    await answer(element, ...fisher);
    const calculate = finder(element).querySelector<HTMLElement>('[aria-label^="Hitung"]')!;
    calculate.click();
    await waitUntil(() => finder(element).querySelector('[role=alert]'));
    expect(finder(element).querySelector('[role=alert]')!.textContent).to.contain('belum dapat dimuat');
    calculate.click();
    await waitUntil(() => tries === 2);
  });

  it('forgets the later answers when another person asks, and all of them when begun again', async () => {
    const element = await opened();
    await answer(element, ...fisher, 'Saya ingin menolong pekerja lain');
    expect(questions(element)).to.deep.equal(['Siapa Anda?', 'Apa yang Anda cari?']);
    expect(finder(element).querySelector('.fits')).to.equal(null);
    button(element, 'Ulangi dari awal')!.click();
    await element.updateComplete;
    expect(finder(element).querySelector('input:checked')).to.equal(null);
    expect(shadow(element).activeElement!.id).to.equal('finder');
  });

  it('is English in an English page, and without an accessibility fault at 320 px in both languages', async () => {
    await setViewport({ width: 320, height: 640 }).catch(() => undefined);
    const english = await opened({ lang: 'en' });
    await answer(
      english,
      'I want to help other workers',
      'Paying for one person or a few',
      'Myself or my family',
    );
    expect(textOf(english)).to.contain('1 programme fits you');
    await expect(root(english)).to.be.accessible();
    const indonesian = await opened();
    await answer(indonesian, ...fisher);
    await expect(root(indonesian)).to.be.accessible();
  });
});
