import { expect, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadProgram, type Block, type ByWage } from '@payung/programs';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { explainer, section, typeInto } from './explainer.ts';

const share = (percent: number, ceiling: number): ByWage => ({
  unit: 'rupiah',
  rows: [
    ['2015-07-01', '2026-02-28', ['%', ['min', 'wage', ceiling - 1_000_000], percent]],
    ['2026-03-01', null, ['%', ['min', 'wage', ceiling], percent]],
  ],
  example: 4_500_000,
});
const blocks: readonly Block[] = [
  'Seorang buruh pabrik.',
  {
    table: [
      ['Hitungan', 'Jumlah'],
      ['Upah', [{ byWage: { unit: 'rupiah', rows: [['0001-01-01', null, 'wage']], example: 4_500_000 } }]],
      ['Iuran', [{ strong: [{ byWage: share(1, 11_086_300) }] }]],
    ],
  },
];

/** The text of JKM with an example that follows the wage, and a second section that does. */
const load: ProgramExplainer['load'] = async (code, language) => {
  const { opening, rest } = await loadProgram(code, language);
  return {
    opening,
    rest: async () => {
      const { blocks: own, ...others } = await rest();
      const cost: Block = {
        heading: 'Bagian Anda',
        blocks: [['Anda membayar ', { byWage: share(2, 99_000_000) }, '.']],
      };
      return { ...others, blocks: { ...own, example: blocks, cost: ['Iuran.', cost] } };
    },
  };
};

const opened = async (attributes: Record<string, string> = {}) => {
  const element = await explainer('jkm', attributes, { load });
  for (const key of ['cost', 'example']) section(element, key).open = true;
  await nextFrame();
  return element;
};
const field = (element: ProgramExplainer, key = 'example') => section(element, key).querySelector('input')!;
const amounts = (element: ProgramExplainer) =>
  [...section(element, 'example').querySelectorAll('td')].map(({ textContent }) => textContent!.trim());
const problem = (element: ProgramExplainer, key = 'example') =>
  section(element, key).querySelector('.error')!.textContent!.trim();

async function type(element: ProgramExplainer, text: string): Promise<void> {
  await typeInto(field(element), text);
  await element.updateComplete;
}

afterEach(fixtureCleanup);

describe("payung-program-explainer › the reader's wage", () => {
  it('begins with the example of the text', async () => {
    const element = await opened();
    expect(field(element).value).to.equal('4.500.000');
    expect(amounts(element)).to.deep.equal(['Rp4.500.000', 'Rp45.000']);
    expect(section(element, 'cost').textContent).to.contain('Anda membayar Rp90.000.');
  });

  it('is asked for right above the first amount that follows it, with a label of its own', async () => {
    const element = await opened();
    const label = section(element, 'example').querySelector('label')!;
    expect(label.textContent).to.equal('Upah Anda sebulan');
    expect(label.htmlFor).to.equal(field(element).id);
    expect(field(element).inputMode).to.equal('numeric');
    expect(field(element).closest('.field')!.nextElementSibling!.localName).to.equal('table');
    expect(section(element, 'cost').querySelector('h4')!.nextElementSibling!.className).to.equal('field');
  });

  it('is not asked for where nothing follows it', async () => {
    const element = await explainer();
    expect(section(element, 'example').querySelector('input')).to.equal(null);
  });

  it('recomputes every amount of the text while it is typed', async () => {
    const element = await opened();
    await type(element, '3150049');
    expect(field(element).value).to.equal('3.150.049');
    expect(amounts(element)).to.deep.equal(['Rp3.150.049', 'Rp31.500']);
    expect(section(element, 'cost').textContent).to.contain('Anda membayar Rp63.001.');
    expect(field(element, 'cost').value).to.equal('3.150.049');
  });

  it('rounds half a rupiah upwards, and stops at the ceiling of the day', async () => {
    const element = await opened();
    await type(element, '3150050');
    expect(amounts(element)[1]).to.equal('Rp31.501');
    await type(element, '20000000');
    expect(amounts(element)[1]).to.equal('Rp110.863');
    fixtureCleanup();
    const earlier = await opened({ on: '2026-02-28' });
    await type(earlier, '20000000');
    expect(amounts(earlier)[1]).to.equal('Rp100.863');
  });

  it('groups thousands as the language does, and keeps the caret at its digit', async () => {
    const element = await opened({ lang: 'en' });
    await type(element, '1234567');
    expect(field(element).value).to.equal('1,234,567');
    field(element).setSelectionRange(3, 3);
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(field(element).value).to.equal('134,567');
    expect(field(element).selectionStart).to.equal(1);
  });

  it('reads a wage in words, "3,5 juta"', async () => {
    const element = await opened();
    await type(element, '3,5 juta');
    expect(amounts(element)[0]).to.equal('Rp3.500.000');
  });

  const bad = ['tiga juta', '9999', '-50000', '4.5', '1000000000', ' '];
  for (const text of bad) {
    it(`keeps the last good numbers and says so once "${text}" is left`, async () => {
      const element = await opened();
      await type(element, '3000000');
      field(element).blur();
      await type(element, text);
      if (text === ' ') await sendKeys({ press: 'Backspace' });
      expect(problem(element)).to.equal('');
      const typed = field(element).value;
      field(element).blur();
      await element.updateComplete;
      expect(problem(element)).to.equal(
        'Tulis upah sebulan dengan angka, misalnya 4.500.000. Hitungan masih memakai Rp3.000.000.',
      );
      expect(field(element).value).to.equal(typed);
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(field(element).getAttribute('aria-describedby')).to.contain('-error');
    });
  }

  it('takes the message away as soon as the wage can be read', async () => {
    const element = await opened();
    await type(element, 'x');
    field(element).blur();
    await element.updateComplete;
    expect(problem(element)).to.contain('Tulis upah');
    await type(element, '10000');
    expect(amounts(element)[0]).to.equal('Rp10.000');
    expect(problem(element)).to.equal('');
    expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('says nothing when the field is left untouched', async () => {
    const element = await opened();
    field(element).focus();
    field(element).blur();
    await element.updateComplete;
    expect(problem(element)).to.equal('');
  });

  it('says on what day an amount was last known, for any wage', async () => {
    const element = await opened({ on: '2015-01-01' });
    await type(element, '1000000');
    expect(amounts(element)[1]).to.equal('Rp10.000 (baru berlaku 1 Juli 2015)');
  });

  it('is forgotten when another programme is shown', async () => {
    const element = await opened();
    await type(element, '3000000');
    element.program = 'sertakan';
    await waitUntil(() => section(element, 'example', 'sertakan')?.querySelector('input'));
    expect(section(element, 'example', 'sertakan').querySelector('input')!.value).to.equal('4.500.000');
  });

  it('has no accessibility fault, with a problem too', async () => {
    const element = await opened();
    await expect(element).to.be.accessible();
    await type(element, 'x');
    field(element).blur();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

describe('payung-program-explainer › what has changed', () => {
  it('tells every value with its days, newest first', async () => {
    const element = await explainer();
    const tables = [...section(element, 'changes').querySelectorAll('table')];
    const rows = [...tables.at(-1)!.rows].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent!.trim()),
    );
    expect(rows).to.deep.equal([
      ['Sejak', 'Sampai', 'Nilai'],
      ['2 Desember 2019', 'seterusnya', 'Rp42.000.000'],
      ['1 Juli 2015', '1 Desember 2019', 'Rp24.000.000'],
    ]);
  });

  it('tells a value of the past as it was, without a note on today', async () => {
    const element = await explainer('jkm', { lang: 'en' });
    expect(section(element, 'changes').textContent!.replace(/\s+/g, ' ')).to.contain(
      '1 August 2020 31 January 20211%',
    );
  });
});
