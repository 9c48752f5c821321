import { expect, fixture, html } from '@open-wc/testing';
import type { Calculator } from '@payung/elements/calculator';
import { ProgrammeKeeper } from '../../../packages/elements/src/calculator/programme.ts';
import {
  loadAsking,
  loadDrawing,
  loadProgramme,
} from '../../../packages/elements/src/calculator/programmes.ts';
import { enteredFromText, withAnswer } from '../../../packages/elements/src/calculator/entered.ts';
import { answered, calculator, control, details, panel, questions } from './person.ts';

function withWarnings(): string[] {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (text: string) => warnings.push(text);
  after(() => (console.warn = warn));
  return warnings;
}

describe('payung-calculator and its attributes', () => {
  const warnings = withWarnings();

  it('leaves the content of the page standing until it is ready', async () => {
    const element = await fixture<Calculator>(html`<payung-calculator>Iuran Rp16.800</payung-calculator>`);
    expect(element.innerText).to.equal('Iuran Rp16.800');
    expect(element.renderRoot.querySelector('.root')!.hasAttribute('hidden')).to.equal(true);
  });

  it('shows the result at once when all answers are given from the start', async () => {
    const element = await calculator({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    expect(panel(element)).to.contain('Iuran sebulan Rp8.400');
  });

  it('names a calculation that does not exist, in the widget and with the fix in the console', async () => {
    const element = await calculator({ calculation: 'jkmm' });
    expect(element.renderRoot.querySelector<HTMLElement>('.root')!.innerText).to.contain(
      'Perhitungan “jkmm” tidak ada di sini. Silakan pilih yang lain.',
    );
    expect(
      warnings.some((text) => text.includes('calculation="jkmm"') && text.includes('Use one of')),
    ).to.equal(true);
  });

  it('takes no inherited name for a calculation', async () => {
    const element = await calculator({ calculation: 'constructor' });
    expect(element.renderRoot.textContent).to.contain('“constructor” tidak ada');
  });

  it('uses today instead of a day that is none, and says so in the console', async () => {
    const element = await calculator({ on: '20-11-2026' });
    expect(control(element, 'on').value).to.match(/^20\d\d-\d\d-\d\d$/);
    expect(warnings.some((text) => text.includes('on="20-11-2026"'))).to.equal(true);
  });

  it('speaks English when the page does', async () => {
    const element = await answered({
      lang: 'en',
      answers: 'segment=self-employed&income=1000000&occupation=other',
    });
    expect(panel(element)).to.equal('Result Dues of Rp8,400 a month, Rp8,400 less because of a relief.');
    expect(questions(element)[0]).to.equal('Which of these fits your work?');
    expect(control(element, 'income').value).to.equal('1,000,000');
  });

  it('changes calculation and forgets answers that belong to the other one', async () => {
    const element = await answered({ answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=micro' });
    element.answers = '';
    element.calculation = 'death';
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (element.renderRoot.querySelector('h2')?.textContent !== 'Hitung santunan Jaminan Kematian')
          return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
    });
    expect(panel(element)).to.contain('Almarhum terdaftar sebagai apa?');
  });

  it('leaves out introduction and rule set when compact', async () => {
    const element = await answered({ compact: true, calculation: 'death', answers: 'segment=wage-earner' });
    expect(element.renderRoot.textContent).to.not.contain('Berapa yang diterima ahli waris');
    expect(details(element)).to.not.contain('Kumpulan aturan');
  });
});

describe('ProgrammeKeeper', () => {
  const host = () => {
    let updates = 0;
    let seen: () => void = () => undefined;
    return {
      addController: () => undefined,
      removeController: () => undefined,
      updateComplete: Promise.resolve(true),
      requestUpdate: () => {
        updates += 1;
        seen();
      },
      /** The next update that is asked for. */
      updated: () => new Promise<void>((resolve) => (seen = resolve)),
      count: () => updates,
    };
  };

  it('drops what arrives after something else was asked for', async () => {
    const page = host();
    const keeper = new ProgrammeKeeper(page);
    keeper.ask('contribution', 'id');
    keeper.ask('death', 'id');
    await page.updated();
    expect(keeper.asking!.form.id).to.equal('death');
    expect(page.count()).to.equal(1);
  });

  it('says that the network failed, and loads on the next try', async () => {
    const page = host();
    let tries = 0;
    const keeper = new ProgrammeKeeper(page, {
      loadAsking: (name, language) =>
        tries++ === 0 ? Promise.reject(new TypeError()) : loadAsking(name, language),
      loadProgramme,
      loadDrawing,
    });
    keeper.ask('death', 'id');
    await page.updated();
    expect([keeper.failure, keeper.asking]).to.deep.equal(['network', undefined]);
    keeper.retry();
    await page.updated();
    expect([keeper.failure, keeper.asking!.form.id]).to.deep.equal([undefined, 'death']);
  });

  it('keeps the questions when what answers does not arrive, and does not try again by itself', async () => {
    const page = host();
    let tries = 0;
    const keeper = new ProgrammeKeeper(page, {
      loadAsking,
      loadProgramme: (asking) => (tries++ === 0 ? Promise.reject(new TypeError()) : loadProgramme(asking)),
      loadDrawing,
    });
    keeper.ask('death', 'id');
    await page.updated();
    keeper.answer();
    await page.updated();
    expect([keeper.failure, keeper.asking!.form.id]).to.deep.equal(['network', 'death']);
    keeper.answer();
    expect(tries).to.equal(1);
    keeper.retry();
    await page.updated();
    expect([keeper.failure, keeper.programme!.calculation.id]).to.deep.equal([undefined, 'death']);
  });

  it('has what says a result before what draws the rest is asked for', async () => {
    const page = host();
    const asked: string[] = [];
    const keeper: ProgrammeKeeper = new ProgrammeKeeper(page, {
      loadAsking,
      loadProgramme: (asking) => (asked.push('programme'), loadProgramme(asking)),
      loadDrawing: () => (asked.push(keeper.programme ? 'drawing after' : 'drawing before'), loadDrawing()),
    });
    keeper.ask('death', 'id');
    await page.updated();
    keeper.answer();
    await page.updated();
    expect([keeper.programme!.calculation.id, keeper.drawing]).to.deep.equal(['death', undefined]);
    await page.updated();
    expect(keeper.drawing!.Answer.name).to.be.a('string');
    expect(asked).to.deep.equal(['programme', 'drawing after']);
  });

  it('keeps the sentence of a result when what draws the rest does not arrive, and gets it on the next try', async () => {
    const page = host();
    let tries = 0;
    const keeper = new ProgrammeKeeper(page, {
      loadAsking,
      loadProgramme,
      loadDrawing: () => (tries++ === 0 ? Promise.reject(new TypeError()) : loadDrawing()),
    });
    keeper.ask('death', 'id');
    await page.updated();
    keeper.answer();
    await page.updated();
    await page.updated();
    expect([keeper.failure, keeper.programme!.calculation.id]).to.deep.equal(['network', 'death']);
    keeper.retry();
    await page.updated();
    expect([keeper.failure, keeper.drawing !== undefined]).to.deep.equal([undefined, true]);
  });

  it('does not load what answers before somebody answers', async () => {
    const page = host();
    const keeper = new ProgrammeKeeper(page);
    keeper.ask('death', 'id');
    await page.updated();
    expect(keeper.programme).to.equal(undefined);
  });
});

describe('enteredFromText()', () => {
  it('recognises numbers, yes and no, days and text', () => {
    expect(enteredFromText('a=1000000&b=true&c=2026-11-20&d=other&e=')).to.deep.equal({
      a: 1_000_000,
      b: true,
      c: '2026-11-20',
      d: 'other',
      e: '',
    });
  });

  it('gathers the items of a list in the order of their numbers, however far apart', () => {
    expect(
      enteredFromText('children.900000000.level=senior&children.2.level=primary&children.2.age=7'),
    ).to.deep.equal({
      children: [{ level: 'primary', age: 7 }, { level: 'senior' }],
    });
  });

  it('does no harm with names of the language', () => {
    const entered = enteredFromText('__proto__.0.polluted=true&constructor=1&__proto__=2');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(entered)).to.equal(Object.prototype);
  });

  it('gives one answer anew without touching the others', () => {
    const before = enteredFromText('wage=1&children.0.level=primary&children.1.level=senior');
    const after = withAnswer(before, 'children.1.age', 15);
    expect(after).to.deep.equal({ wage: 1, children: [{ level: 'primary' }, { level: 'senior', age: 15 }] });
    expect(before).to.deep.equal({ wage: 1, children: [{ level: 'primary' }, { level: 'senior' }] });
  });
});
