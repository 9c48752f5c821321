import { expect, waitUntil } from '@open-wc/testing';
import type { Calculator } from '@payung/elements/calculator';
import { answered, calculator, choose, control, type } from './person.ts';
import type { Given } from './person.ts';

const farmer: Given = { answers: 'segment=self-employed&income=1000000&occupation=other' };

const find = (element: Calculator, selector: string) =>
  element.renderRoot.querySelector<HTMLElement>(selector);

const printing = (isBegin: boolean) =>
  window.dispatchEvent(new Event(isBegin ? 'beforeprint' : 'afterprint'));

/** Waits until paper would hold the answers and the explanation; a Ctrl key says that somebody is about to print. */
async function prepared(given: Given): Promise<Calculator> {
  const element = await answered(given);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
  const isReady = (): boolean => {
    printing(true);
    const isDrawn = find(element, '.sheet') !== null && find(element, '.steps') !== null;
    printing(false);
    return isDrawn;
  };
  await waitUntil(isReady, 'paper was never ready', { timeout: 8000 });
  return element;
}

/** The answers on paper, each as `question: answer`. */
function answers(element: Calculator): string[] {
  printing(true);
  const rows = [...element.renderRoot.querySelectorAll('.sheet-answers dl > div')];
  const texts = rows.map((row) =>
    [...row.children].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()).join(': '),
  );
  printing(false);
  return texts;
}

describe('a calculator that is printed', () => {
  it('tells the answers in words, drawn before the event of printing is over', async () => {
    expect(answers(await prepared(farmer))).to.deep.equal([
      'Mana yang cocok dengan pekerjaan Anda?: Usaha sendiri atau kerja lepas, misalnya petani, pedagang, pengemudi ojek',
      'Ikut Jaminan Hari Tua (tabungan)?: Tidak',
      'Penghasilan sebulan: Rp1.000.000',
      'Siapa yang membayar iurannya?: Pekerja sendiri',
      'Apa pekerjaannya?: Lainnya, misalnya petani, nelayan, pedagang',
      'Untuk iuran bulan apa?: November 2026',
    ]);
  });

  it('tells them as they are by then', async () => {
    const element = await prepared(farmer);
    await type(element, 'income', '2500000');
    await choose(element, 'withOldAge', 'Ya');
    expect(answers(element)).to.include.members([
      'Penghasilan sebulan: Rp2.500.000',
      'Ikut Jaminan Hari Tua (tabungan)?: Ya',
    ]);
  });

  it('names every child', async () => {
    const told = answers(
      await prepared({
        calculation: 'scholarship',
        answers: 'cause=work-death&children.0.level=senior&children.1.level=primary&children.1.age=9',
      }),
    );
    expect(told.filter((text) => text.startsWith('Anak ke-')).length).to.be.at.least(3);
    expect(told.join()).to.contain('Anak ke-2');
  });

  it('speaks English where it is read in English', async () => {
    const element = await prepared({ ...farmer, lang: 'en' });
    expect(answers(element)).to.include('Monthly income: Rp1,000,000');
    printing(true);
    expect(find(element, 'p.sheet')!.textContent!.trim()).to.match(
      /^Printed \d+ \w+ \d{4}\.\s+Link with these answers:/,
    );
    printing(false);
  });

  it('names its day and its address, as a link', async () => {
    const element = await prepared(farmer);
    printing(true);
    const link = find(element, 'p.sheet a') as HTMLAnchorElement;
    printing(false);
    expect(link.href).to.equal(link.textContent);
    expect(link.hash).to.match(/^#payung=contribution&v=2026\.12&on=2026-11-20&segment=self-employed/);
  });

  it('leaves the screen as it was: nothing is added, the explanation is closed, the focus stays', async () => {
    const element = await prepared(farmer);
    control(element, 'income').focus();
    printing(true);
    expect(find(element, 'details.why')!.hasAttribute('open')).to.equal(true);
    printing(false);
    expect(find(element, '.sheet')).to.equal(null);
    expect(find(element, 'details.why')!.hasAttribute('open')).to.equal(false);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(control(element, 'income'));
  });

  it('keeps an explanation open that was open before', async () => {
    const element = await prepared(farmer);
    (find(element, 'details.why') as HTMLDetailsElement).open = true;
    printing(true);
    printing(false);
    expect(find(element, 'details.why')!.hasAttribute('open')).to.equal(true);
  });

  it('prints its questions while they are not answered', async () => {
    const element = await calculator({});
    printing(true);
    expect(find(element, '.sheet')).to.equal(null);
    expect(find(element, '.questions')!.getBoundingClientRect().height).to.be.above(0);
    printing(false);
  });

  it('listens no longer once it is gone', async () => {
    const element = await prepared(farmer);
    element.remove();
    printing(true);
    expect(find(element, '.sheet')).to.equal(null);
    printing(false);
  });
});
