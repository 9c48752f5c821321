import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  caretAfterDigits,
  groupedText,
  numberFromText,
} from '../../../packages/elements/src/calculator/number-text.ts';
import { calculator, control, leave, type } from './person.ts';

describe('numberFromText()', () => {
  const cases: readonly (readonly [string, number | string])[] = [
    ['3000000', 3_000_000],
    ['3.000.000', 3_000_000],
    ['3,000,000', 3_000_000],
    ['3 000 000', 3_000_000],
    ['Rp 3.000.000', 3_000_000],
    ['Rp3.000.000,00', 3_000_000],
    ['3 juta', 3_000_000],
    ['2,5 juta', 2_500_000],
    ['2.5jt', 2_500_000],
    ['500 ribu', 500_000],
    ['2,5 miliar', 2_500_000_000],
    ['3 million', 3_000_000],
    ['500 thousand', 500_000],
    ['5 M', 5_000_000_000],
    ['5 constructor', '5 constructor'],
    ['62,5', 62.5],
    ['62.5', 62.5],
    ['-5', -5],
    ['', ''],
    ['  ', ''],
    ['Rp', ''],
    ['abc', 'abc'],
    ['1e15', '1e15'],
    ['3.000.00', '3.000.00'],
    ['12,34,56', '12,34,56'],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}" as ${JSON.stringify(expected)}`, () =>
      expect(numberFromText(text, 'id')).to.equal(expected));
  }

  it('takes the letter m for what it is in the language: miliar, million', () => {
    expect(numberFromText('5m', 'id')).to.equal(5_000_000_000);
    expect(numberFromText('5m', 'en')).to.equal(5_000_000);
  });

  it('takes 1,234 for a decimal where thousands are not expected', () => {
    expect(numberFromText('1,234', 'id', true)).to.equal(1.234);
  });
});

describe('groupedText()', () => {
  it('puts dots between thousands in Indonesian, commas in English', () => {
    expect(groupedText('3000000', 'id')).to.equal('3.000.000');
    expect(groupedText('3000000', 'en')).to.equal('3,000,000');
  });

  it('moves dots that stand wrong after a digit was added or taken away', () => {
    expect(groupedText('3.0000', 'id')).to.equal('30.000');
    expect(groupedText('30.00', 'id', true)).to.equal('3.000');
  });

  it('leaves alone what is being written by hand', () => {
    expect(groupedText('2.5', 'id')).to.equal(undefined);
    expect(groupedText('2,5', 'id')).to.equal(undefined);
    expect(groupedText('3 juta', 'id')).to.equal(undefined);
  });
});

describe('caretAfterDigits()', () => {
  it('finds the place behind as many digits', () => {
    expect(caretAfterDigits('3.000.000', 0)).to.equal(0);
    expect(caretAfterDigits('3.000.000', 2)).to.equal(3);
    expect(caretAfterDigits('3.000.000', 7)).to.equal(9);
  });
});

describe('a money field', () => {
  const given = { answers: 'segment=self-employed&occupation=other' };

  it('writes dots while a person types', async () => {
    const element = await calculator(given);
    await type(element, 'income', '1250000');
    expect(control(element, 'income').value).to.equal('1.250.000');
  });

  it('keeps the caret where a digit is put in or taken out', async () => {
    const element = await calculator(given);
    await type(element, 'income', '1250000');
    const input = control(element, 'income');
    input.setSelectionRange(3, 3);
    await sendKeys({ type: '7' });
    expect([input.value, input.selectionStart]).to.deep.equal(['12.750.000', 4]);
    await sendKeys({ press: 'Backspace' });
    expect([input.value, input.selectionStart]).to.deep.equal(['1.250.000', 3]);
  });

  it('takes a digit away at the end, and the last one too', async () => {
    const element = await calculator(given);
    await type(element, 'income', '12500');
    const input = control(element, 'income');
    const values: string[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await sendKeys({ press: 'Backspace' });
      values.push(input.value);
    }
    expect(values).to.deep.equal(['1.250', '125', '12', '1', '']);
  });

  it('leaves a keyboard that composes alone, and groups what it wrote', async () => {
    const element = await calculator(given);
    await type(element, 'income', '1250');
    const input = control(element, 'income');
    const composed = { inputType: 'insertText', data: '0', bubbles: true, composed: true };
    expect(input.dispatchEvent(new InputEvent('beforeinput', composed))).to.equal(true);
    expect(input.value).to.equal('1.250');
    input.value = '1.2500';
    input.dispatchEvent(new InputEvent('input', composed));
    expect(input.value).to.equal('12.500');
  });

  it('lets "2,5 juta" be typed and writes it out when the field is left', async () => {
    const element = await calculator(given);
    await type(element, 'income', '2,5 juta');
    expect(control(element, 'income').value).to.equal('2,5 juta');
    await leave(element);
    expect(control(element, 'income').value).to.equal('2.500.000');
  });

  it('is labelled, has an example and asks for a number keyboard', async () => {
    const element = await calculator(given);
    const input = control(element, 'income');
    expect(input.labels![0]!.textContent).to.equal('Penghasilan sebulan');
    expect([input.placeholder, input.inputMode]).to.deep.equal(['misalnya 1.000.000', 'numeric']);
  });
});
