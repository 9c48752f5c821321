import { expect, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import { loadProgram, type Block } from '@payung/programs';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { button, explainer, section, shadow, typeInto } from './explainer.ts';

const calculation = { id: 'contribution', answers: 'segment=wage-earner' };
const blocks: readonly Block[] = [
  ['Upah ', { byWage: { unit: 'rupiah', rows: [['0001-01-01', null, 'wage']], example: 4_500_000 } }, '.'],
];

/** A text whose example follows the wage, beside a calculator that asks for one. */
const load: ProgramExplainer['load'] = async (code, language) => {
  const { opening, rest } = await loadProgram(code, language);
  return {
    opening: { ...opening, calculation },
    rest: async () => ({ ...(await rest()), blocks: { example: blocks, 'law-and-sources': [] } }),
  };
};

const calculator = (element: ProgramExplainer) => shadow(element).querySelector('payung-calculator')!;
const field = (element: ProgramExplainer) => section(element, 'example').querySelector('input')!;

async function opened(
  loadCalculator: () => Promise<unknown> = async () => undefined,
): Promise<ProgramExplainer> {
  const element = await explainer('jkm', {}, { load, loadCalculator });
  section(element, 'example').open = true;
  await nextFrame();
  return element;
}

async function calculates(element: ProgramExplainer): Promise<void> {
  button(element, 'Hitung sendiri')!.click();
  await waitUntil(() => calculator(element));
}

async function type(element: ProgramExplainer, text: string): Promise<void> {
  await typeInto(field(element), text);
  field(element).blur();
  await element.updateComplete;
}

/** What a person answers in the calculator. */
async function answer(
  element: ProgramExplainer,
  name: string,
  value: unknown,
  answers: unknown,
): Promise<void> {
  const detail = { name, value, answers };
  calculator(element).dispatchEvent(
    new CustomEvent('payung-answer-change', { detail, bubbles: true, composed: true }),
  );
  await element.updateComplete;
}

afterEach(fixtureCleanup);

describe('payung-program-explainer › the wage shared with the calculator', () => {
  it('begins with the answers of the text while no wage was typed', async () => {
    const element = await opened();
    await calculates(element);
    expect(calculator(element).getAttribute('answers')).to.equal('segment=wage-earner');
  });

  it('brings along a wage that was typed before', async () => {
    const element = await opened();
    await type(element, '3000000');
    await calculates(element);
    expect(calculator(element).getAttribute('answers')).to.equal('segment=wage-earner&wage=3000000');
  });

  it('reaches the calculator that stands there, with all that was answered in it', async () => {
    const element = await opened();
    await calculates(element);
    await answer(element, 'months', 24, { segment: 'wage-earner', months: 24, children: [{ age: 8 }] });
    await type(element, '3000000');
    expect(calculator(element).getAttribute('answers')).to.equal(
      'segment=wage-earner&months=24&children.0.age=8&wage=3000000',
    );
  });

  it('does not disturb the calculator while it is being typed, when it is bad, or the same', async () => {
    const element = await opened();
    await calculates(element);
    await typeInto(field(element), '3000000');
    expect(calculator(element).getAttribute('answers')).to.equal('segment=wage-earner');
    await type(element, 'x');
    expect(calculator(element).getAttribute('answers')).to.equal('segment=wage-earner');
    await answer(element, 'wage', 2_000_000, { segment: 'wage-earner', wage: 2_000_000 });
    field(element).focus();
    field(element).blur();
    await element.updateComplete;
    expect(calculator(element).getAttribute('answers')).to.equal('segment=wage-earner');
  });

  it('comes back from the calculator into the text', async () => {
    const element = await opened();
    await calculates(element);
    await answer(element, 'wage', 2_500_000, { wage: 2_500_000 });
    expect(field(element).value).to.equal('2.500.000');
    expect(section(element, 'example').textContent).to.contain('Upah Rp2.500.000.');
  });

  it('takes nothing back that is no wage', async () => {
    const element = await opened();
    await calculates(element);
    await answer(element, 'wage', 'tiga', { wage: 'tiga' });
    await answer(element, 'months', 3, { months: 3, wage: 2_000_000 });
    await answer(element, '', undefined, {});
    expect(field(element).value).to.equal('4.500.000');
  });

  it('goes both ways with the real calculator', async () => {
    const element = await opened(() => import('../../../packages/elements/src/calculator/calculator.ts'));
    await type(element, '3000000');
    await calculates(element);
    const wage = () => calculator(element).shadowRoot?.querySelector<HTMLInputElement>('#wage');
    await waitUntil(() => wage()?.value === '3.000.000', 'the wage in the calculator', { timeout: 8_000 });
    await typeInto(wage()!, '2750000');
    await waitUntil(() => field(element).value === '2.750.000');
  });
});
